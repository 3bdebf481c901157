import type { Asking } from './availability.ts';
import type { Answer, CitizenId, Page, SlotQuery, Wire } from '../kernel/wire.ts';
import { offeredModes } from '../services/delivery.ts';
import { standing } from '../services/eligibility.ts';
import { ownedBy } from './holds.ts';
import { pageOf } from '../kernel/paging.ts';
import { toWireSlot } from './toWireSlot.ts';
import type { FreeSlot } from './busyCalendar.ts';
import { freeSlots } from './slotSearch.ts';
import { fromWire } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import { residentOf, type World } from '../kernel/world.ts';

interface SlotPage extends Page<Wire['Slot']> {
  /** How many there are on each day that has some. */
  days: { day: string; free: number }[];
}

/**
 * A page of the times a citizen may choose among. Refuses a service the citizen may not book
 * (`not-eligible`) and a mode that is not theirs to choose (`delivery-not-allowed`).
 */
export function slotsFor(world: World, citizen: CitizenId, query: SlotQuery): Answer<SlotPage> {
  const service = world.services.get(query.serviceId);
  const { replacing } = query;
  const own = replacing === undefined ? undefined : ownedBy(world, citizen, replacing);
  if (!service || own === null) return refused('not-found');
  if (own && own.serviceId !== service.id) return refused('invalid-request');
  const resident = residentOf(world, citizen);
  const { wire } = standing(world, resident, service, replacing);
  if (!wire.eligible) return refused('not-eligible', { detail: wire.text.da });
  if (!offeredModes(resident, service).includes(query.deliveryMode)) {
    return refused('delivery-not-allowed');
  }
  return listed(world, query, { citizen, replacing });
}

/** A page of the times that are free, whoever asks. */
export function slotsForStaff(world: World, query: SlotQuery): Answer<SlotPage> {
  return world.services.has(query.serviceId) ? listed(world, query, {}) : refused('not-found');
}

function listed(world: World, query: SlotQuery, asking: Asking): Answer<SlotPage> {
  const times = [query.from, query.to].filter((time) => time !== undefined);
  if (times.some((time) => fromWire(time) === null)) return refused('invalid-request');
  const free = freeSlots(world, query, asking);
  const page = pageOf(
    {
      of: ['slots', query.serviceId, query.deliveryMode, asking.citizen],
      sorted: free,
      positionOf: ({ slot }) => ({ at: slot.start, id: slot.id }),
    },
    query,
  );
  if (!page.ok) return page;
  const items = page.value.items.map(({ slot, left }) =>
    toWireSlot(slot, query.deliveryMode, left),
  );
  return granted({ ...page.value, items, days: countedByDay(free) });
}

function countedByDay(free: readonly FreeSlot[]): SlotPage['days'] {
  const counts = new Map<string, number>();
  for (const { slot } of free) counts.set(slot.day, (counts.get(slot.day) ?? 0) + 1);
  return Array.from(counts, ([day, count]) => ({ day, free: count }));
}
