import { ci } from '../../town/citizenIds.ts';
import type { Answer, SlotQuery, Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { residentsIn } from '../../town/people.ts';
import { createMunicipality } from '../municipality.ts';
import { fromWire } from '../kernel/time.ts';

export const wednesdayMorning = '2026-11-25T08:00:00+01:00';

/** A municipality at a moment that the test moves. */
export function havlunde({ at = wednesdayMorning, seed = 1 } = {}) {
  let now = instant(at);
  const town = createMunicipality({ clock: { now: () => now }, seed });
  return {
    town,
    setTime: (iso: string) => (now = instant(iso)),
    pass: (minutes: number) => (now += minutes * 60_000),
  };
}

function instant(iso: string): number {
  const at = fromWire(iso);
  if (at === null) throw new Error('No such instant');
  return at;
}

/** The value of an answer that the test presumes to be yes. */
export function ok<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.code}`);
  return answer.value;
}

export function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'ok' : answer.refusal.code;
}

/** The nth free time for a citizen. */
export function freeTime(
  town: Municipality,
  query: SlotQuery,
  { citizen = ci.ingrid, nth = 0 }: { citizen?: string; nth?: number } = {},
): Wire['Slot'] {
  const slot = ok(town.slots(citizen, { limit: 100, ...query })).items[nth];
  if (!slot) throw new Error('No such free time');
  return slot;
}

export function hold(
  town: Municipality,
  citizenId: string,
  slot: Wire['Slot'],
  replacing?: string,
): Answer<Wire['Hold']> {
  return town.hold(citizenId, {
    citizenId,
    slotId: slot.id,
    deliveryMode: slot.deliveryMode,
    ...(replacing !== undefined && { replacing }),
  });
}

/** Holds and books in one. */
export function booked(town: Municipality, citizenId: string, slot: Wire['Slot']) {
  const { id } = ok(hold(town, citizenId, slot));
  return ok(town.book(citizenId, { citizenId, holdId: id }));
}

/** The citizen's first upcoming appointment with a service. */
export function upcoming(town: Municipality, citizen: string, service: string) {
  const { items } = ok(town.appointments(citizen, { limit: 100 }));
  const found = items.find((one) => one.serviceId === service);
  if (!found) throw new Error('No such appointment');
  return found;
}

/** What one must know of a person to give them a mandate, or to ask them for one. */
export function named(citizenId: string): Wire['PersonNamed'] {
  const person = residentsIn(2026).find(({ id }) => id === citizenId);
  if (!person) throw new Error(`Nobody is called ${citizenId}`);
  return { cpr: person.cpr, name: person.name };
}
