import { slotById, type TimeSlot } from '../slots/timetable.ts';
import { companionsIn } from './companionWays.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { cancelUntil, inTime, standsAhead } from './deadlines.ts';
import { recordChange } from './recordChange.ts';
import { release, releaseFormerTime } from '../slots/releasedSlots.ts';
import { dropHold, heldBy, ownedBy } from '../slots/holds.ts';
import { versionOf, toWireAppointment } from './toWireAppointment.ts';
import type { AppointmentRecord, HoldRecord } from '../kernel/records.ts';
import { hasMoveLeft, mayChange, mayTake } from '../slots/taking.ts';
import { granted, refused } from '../kernel/answer.ts';
import { serviceOf, type World } from '../kernel/world.ts';

/** Books the held time. */
export function book(
  world: World,
  actor: CitizenId,
  { citizenId, holdId, note: words }: Wire['BookingRequest'],
): Answer<AppointmentRecord> {
  const taken = takeHold(world, citizenId, holdId, undefined);
  if (!taken.ok) return taken;
  const { hold, slot } = taken.value;
  const one: AppointmentRecord = {
    ...timeOf(slot, hold),
    id: world.newId('ap'),
    citizenId,
    serviceId: slot.schedule.serviceId,
    note: words ?? null,
    moves: 0,
    version: 1,
    noShow: false,
    companions: [],
    cancellation: null,
    updatedAt: world.clock.now(),
  };
  return settle(world, actor, one, hold, 'booked');
}

/** Moves to the held time in one step. The old time is given back only when all is well. */
export function reschedule(
  world: World,
  actor: CitizenId,
  id: string,
  { citizenId, holdId, note: words }: Wire['RescheduleRequest'],
  ifMatch: string,
): Answer<AppointmentRecord> {
  const found = currently(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  const one = found.value;
  const changeable = mayChange(world, one);
  if (!changeable.ok) return changeable;
  const taken = takeHold(world, citizenId, holdId, one);
  if (!taken.ok) return taken;
  const { hold, slot } = taken.value;
  const moved: AppointmentRecord = {
    ...one,
    ...timeOf(slot, hold),
    note: words ?? one.note,
    companions: companionsIn(hold.mode, one.companions),
    moves: one.moves + (one.slotId === slot.id ? 0 : 1),
    version: one.version + 1,
    updatedAt: world.clock.now(),
  };
  const settled = settle(world, actor, moved, hold, 'rescheduled');
  if (one.slotId !== slot.id) releaseFormerTime(world, one);
  return settled;
}

/** Cancels, with a reason for those who give one, and gives the time back. */
export function cancel(
  world: World,
  actor: CitizenId,
  id: string,
  { citizenId, reason, comment }: Wire['CancelRequest'],
  ifMatch: string,
): Answer<AppointmentRecord> {
  const now = world.clock.now();
  const found = currently(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  const service = serviceOf(world, found.value.serviceId);
  const ahead = standsAhead(found.value, now);
  if (!ahead.ok) return ahead;
  const early = inTime(cancelUntil(found.value, service), now, service);
  if (!early.ok) return early;
  const by = actor === citizenId ? 'citizen' : 'representative';
  const one: AppointmentRecord = {
    ...found.value,
    cancellation: { by, reason: reason ?? null, comment: comment ?? null, at: now },
    version: found.value.version + 1,
    updatedAt: now,
  };
  world.appointments.set(id, one);
  release(world, one);
  recordChange(world, actor, one, 'cancelled');
  return granted(one);
}

/** The part of an appointment that a time decides. */
export function timeOf(slot: TimeSlot, { mode }: { mode: AppointmentRecord['mode'] }) {
  return {
    slotId: slot.id,
    start: slot.start,
    end: slot.end,
    mode,
    practitionerId: slot.schedule.practitionerId,
    locationId: slot.schedule.locationId,
  };
}

/** The appointment, unless it has changed since the caller looked: that comes before every rule. */
export function currently(
  world: World,
  citizen: CitizenId,
  id: string,
  ifMatch: string,
): Answer<AppointmentRecord> {
  const one = ownedBy(world, citizen, id);
  if (!one) return refused('not-found');
  if (versionOf(one) === ifMatch) return granted(one);
  return refused('stale', { current: toWireAppointment(world, one) });
}

/** The held time, asked about once more: much can have happened since it was held. */
function takeHold(
  world: World,
  citizen: CitizenId,
  holdId: string,
  replaced: AppointmentRecord | undefined,
): Answer<{ hold: HoldRecord; slot: TimeSlot }> {
  const held = heldBy(world, citizen, holdId);
  if (!held.ok) return held;
  const hold = held.value;
  const slot = slotById(hold.slotId);
  if (!slot) return refused('not-found');
  // A time held for moving is not for booking: that would leave the citizen with two.
  const meant = hold.replacing === null || hold.replacing === replaced?.id;
  const sameService = !replaced || replaced.serviceId === slot.schedule.serviceId;
  if (!meant || !sameService) return refused('invalid-request');
  const movable = replaced ? hasMoveLeft(world, replaced, slot.id) : granted(undefined);
  if (!movable.ok) return movable;
  const wish = { citizen, slot, mode: hold.mode, replacing: replaced?.id };
  const takeable = mayTake(world, wish);
  return takeable.ok ? granted({ hold, slot }) : takeable;
}

function settle(
  world: World,
  actor: CitizenId,
  one: AppointmentRecord,
  hold: HoldRecord,
  action: 'booked' | 'rescheduled',
): Answer<AppointmentRecord> {
  world.appointments.set(one.id, one);
  dropHold(world, hold);
  recordChange(world, actor, one, action);
  return granted(one);
}
