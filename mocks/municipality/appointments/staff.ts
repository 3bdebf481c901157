import { engagedNow, ownCollision, seatsLeft } from '../slots/availability.ts';
import { timeOf } from './booking.ts';
import { slotById, type TimeSlot } from '../slots/timetable.ts';
import type { Answer, CitizenId } from '../kernel/wire.ts';
import { standsAhead } from './deadlines.ts';
import { recordChange } from './recordChange.ts';
import { releaseFormerTime, releaseSlot } from '../slots/releasedSlots.ts';
import { dropHold } from '../slots/holds.ts';
import { end } from '../mandates/changes.ts';
import { standingBetween } from '../mandates/mandates.ts';
import { giveNotice, termsOf } from '../notices/notices.ts';
import { overlap } from '../slots/busyCalendar.ts';
import { toWireAppointment } from './toWireAppointment.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { substitutesFor } from '../slots/substitutes.ts';
import { alternatives } from '../slots/taking.ts';
import { withdrawOffer } from '../waiting/offers.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** Cancels as the municipality would: no deadline holds it back. */
export function cancelByStaff(world: World, id: string): Answer<AppointmentRecord> {
  const one = world.appointments.get(id);
  if (!one) return refused('not-found');
  const now = world.clock.now();
  const ahead = standsAhead(one, now);
  if (!ahead.ok) return ahead;
  const by = 'municipality' as const;
  const cancellation = { by, reason: null, comment: null, at: now };
  const next = change(world, { ...one, cancellation }, 'cancelled');
  const about = { kind: 'appointment-cancelled', appointmentId: id, before: termsOf(one) } as const;
  giveNotice(world, one.citizenId, about);
  return granted(next);
}

/** Moves as the municipality would: neither deadlines nor moves count, but nobody is in two places. */
export function moveByStaff(world: World, id: string, slotId: string): Answer<AppointmentRecord> {
  const one = world.appointments.get(id);
  const slot = slotById(slotId);
  if (!one || !slot) return refused('not-found');
  if (slot.schedule.serviceId !== one.serviceId) return refused('invalid-request');
  const ahead = standsAhead(one, world.clock.now());
  if (!ahead.ok) return ahead;
  if (!slot.schedule.modes.includes(one.mode)) return refused('delivery-not-allowed');
  const own = ownCollision(world, one.citizenId, slot, id);
  if (own) return refused('citizen-busy', { conflictsWith: toWireAppointment(world, own) });
  const past = slot.start <= world.clock.now();
  if (
    past ||
    slotId === one.slotId ||
    seatsLeft(world, slot, engagedNow(world, { replacing: id })) < 1
  ) {
    const asking = { citizen: one.citizenId, replacing: id };
    return refused('slot-taken', { alternatives: alternatives(world, slot, one.mode, asking) });
  }
  return granted(changeTerms(world, one, timeOf(slot, one), 'appointment-moved'));
}

/**
 * Gives the appointment to another practitioner of its service at the same time: the one named, or
 * the first who is free. `slot-taken` when there is none.
 */
export function changePractitionerByStaff(
  world: World,
  id: string,
  practitionerId?: string,
): Answer<AppointmentRecord> {
  const one = world.appointments.get(id);
  if (!one) return refused('not-found');
  const ahead = standsAhead(one, world.clock.now());
  if (!ahead.ok) return ahead;
  const free = substitutesFor(world, one);
  const substitute = free.find(
    (each) => (practitionerId ?? each.practitionerId) === each.practitionerId,
  );
  if (!substitute) return refused('slot-taken');
  return granted(changeTerms(world, one, substitute, 'practitioner-changed'));
}

/** Takes a time out of the calendar. A hold on it is lost; an appointment in it is `slot-taken`. */
export function takeSlot(world: World, id: string): Answer<void> {
  const slot = slotById(id);
  if (!slot) return refused('not-found');
  if (appointmentIn(world, slot)) return refused('slot-taken');
  dropHoldsOver(world, slot);
  world.overrides.freed.delete(id);
  world.overrides.taken.add(id);
  world.others.forget();
  // Only now: what is withdrawn is offered to the next, unless it is taken.
  withdrawOffersOver(world, slot);
  return granted(undefined);
}

/** Gives back all that others have of a time; one with a citizen's appointment is `slot-taken`. */
export function freeSlot(world: World, id: string): Answer<void> {
  const slot = slotById(id);
  if (!slot) return refused('not-found');
  if (appointmentIn(world, slot)) return refused('slot-taken');
  dropHoldsOver(world, slot);
  for (const other of [slot, ...world.others.engagements(slot)]) {
    world.overrides.taken.delete(other.id);
    world.overrides.freed.add(other.id);
    releaseSlot(world, other.id);
  }
  world.others.forget();
  return granted(undefined);
}

/** Ends a mandate at once, as its giver would at borger.dk. */
export function revokeMandate(
  world: World,
  giver: CitizenId,
  representative: CitizenId,
): Answer<void> {
  const mandate = standingBetween(world, giver, representative);
  if (!mandate) return refused('not-found');
  end(world, mandate, 'giver');
  return granted(undefined);
}

/** Other terms for the same appointment, which the citizen is told of beside the old ones. */
function changeTerms(
  world: World,
  one: AppointmentRecord,
  terms: Partial<AppointmentRecord>,
  kind: 'appointment-moved' | 'practitioner-changed',
): AppointmentRecord {
  const next = change(world, { ...one, ...terms }, 'rescheduled');
  const [before, after] = [termsOf(one), termsOf(next)];
  giveNotice(world, one.citizenId, { kind, appointmentId: one.id, before, after });
  return next;
}

function change(
  world: World,
  one: AppointmentRecord,
  action: 'cancelled' | 'rescheduled',
): AppointmentRecord {
  const before = world.appointments.get(one.id);
  if (before) releaseFormerTime(world, before);
  const next = { ...one, version: one.version + 1, updatedAt: world.clock.now() };
  world.appointments.set(one.id, next);
  recordChange(world, null, next, action);
  return next;
}

function appointmentIn(world: World, slot: TimeSlot): boolean {
  return [...world.appointments.values()].some(
    (one) =>
      !one.cancellation &&
      one.practitionerId === slot.schedule.practitionerId &&
      overlap(one, slot),
  );
}

function dropHoldsOver(world: World, slot: TimeSlot): void {
  for (const hold of world.holds.values()) {
    const held = slotById(hold.slotId);
    const same = held?.schedule.practitionerId === slot.schedule.practitionerId;
    if (held && same && overlap(held, slot)) dropHold(world, hold);
  }
}

function withdrawOffersOver(world: World, slot: TimeSlot): void {
  for (const offer of world.offers) {
    const offered = offer.state === 'open' ? slotById(offer.slotId) : null;
    const same = offered?.schedule.practitionerId === slot.schedule.practitionerId;
    if (offered && same && overlap(offered, slot)) withdrawOffer(world, offer);
  }
}
