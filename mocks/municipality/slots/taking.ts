import { type Asking, engagedNow, ownCollision, seatsLeft } from './availability.ts';
import type { TimeSlot } from './timetable.ts';
import type { Answer, CitizenId } from '../kernel/wire.ts';
import { inTime, movesLeft, rescheduleUntil, standsAhead } from '../appointments/deadlines.ts';
import { offeredModes } from '../services/delivery.ts';
import { standing } from '../services/eligibility.ts';
import { toWireSlot } from './toWireSlot.ts';
import { toWireAppointment } from '../appointments/toWireAppointment.ts';
import type { AppointmentRecord, Mode } from '../kernel/records.ts';
import { nearestFree } from './slotSearch.ts';
import { granted, refused } from '../kernel/answer.ts';
import { residentOf, serviceOf, type World } from '../kernel/world.ts';

/** What a citizen wants: a time in a mode, maybe instead of an appointment they have. */
export interface Wish {
  citizen: CitizenId;
  slot: TimeSlot;
  mode: Mode;
  replacing: string | undefined;
  /** The offer of this time that is accepted. */
  offer?: string | undefined;
}

/**
 * Whether the wish can be granted now. Refuses with `not-eligible`, `already-booked`,
 * `delivery-not-allowed`, `citizen-busy` or `slot-taken`, in this order.
 */
export function mayTake(world: World, wish: Wish): Answer<void> {
  const { citizen, slot, mode, replacing } = wish;
  const resident = residentOf(world, citizen);
  const service = serviceOf(world, slot.schedule.serviceId);

  const { wire, blocking } = standing(world, resident, service, replacing);
  if (blocking) {
    const conflictsWith = toWireAppointment(world, blocking);
    return refused('already-booked', { detail: wire.text.da, conflictsWith });
  }
  if (!wire.eligible) return refused('not-eligible', { detail: wire.text.da });

  if (!offeredModes(resident, service).includes(mode) || !slot.schedule.modes.includes(mode)) {
    return refused('delivery-not-allowed');
  }
  const own = ownCollision(world, citizen, slot, replacing);
  if (own) return refused('citizen-busy', { conflictsWith: toWireAppointment(world, own) });

  const asking = { citizen, replacing, offer: wish.offer };
  const nothingNew = replacing ? isUnchanged(world.appointments.get(replacing), wish) : false;
  if (nothingNew || seatsLeft(world, slot, engagedNow(world, asking)) < 1) {
    return refused('slot-taken', { alternatives: alternatives(world, slot, mode, asking) });
  }
  return granted(undefined);
}

/** Whether the citizen may still move it or change how it is delivered. */
export function mayChange(world: World, one: AppointmentRecord): Answer<void> {
  const now = world.clock.now();
  const service = serviceOf(world, one.serviceId);
  const ahead = standsAhead(one, now);
  return ahead.ok ? inTime(rescheduleUntil(one, service), now, service) : ahead;
}

/** Whether it may be moved to that time once more: a change of mode alone is no move. */
export function hasMoveLeft(world: World, one: AppointmentRecord, slotId: string): Answer<void> {
  const service = serviceOf(world, one.serviceId);
  if (slotId === one.slotId || movesLeft(one, service) !== 0) return granted(undefined);
  return refused('too-many-moves', { phone: service.contact.phone });
}

/** Free times near one that is gone, as the refusal tells them. */
export function alternatives(world: World, slot: TimeSlot, mode: Mode, asking: Asking) {
  return nearestFree(world, slot, mode, asking).map((free) =>
    toWireSlot(free.slot, mode, free.left),
  );
}

function isUnchanged(one: AppointmentRecord | undefined, { slot, mode }: Wish): boolean {
  return one?.slotId === slot.id && one.mode === mode;
}
