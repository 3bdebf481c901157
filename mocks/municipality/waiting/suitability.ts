import type { TimeSlot } from '../slots/timetable.ts';
import { rescheduleUntil } from '../appointments/deadlines.ts';
import type { AppointmentRecord, Instant } from '../kernel/records.ts';
import { mayTake } from '../slots/taking.ts';
import { copenhagenDay, hours, minuteOf, minutes, weekdayOf } from '../kernel/time.ts';
import type { WaitingRecord } from './state.ts';
import { waitingTerms } from './terms.ts';
import { serviceOf, type World } from '../kernel/world.ts';

/**
 * Until when the time would be held for who waits; null when it does not suit: it is no earlier, not
 * what they wish, not theirs to take, or there was an offer on this Danish day already.
 */
export function offerUntil(world: World, entry: WaitingRecord, slot: TimeSlot): Instant | null {
  const one = world.appointments.get(entry.appointmentId);
  if (!one || !isEarlier(one, slot) || !isWished(entry, one, slot)) return null;
  if (entry.passed.has(slot.id) || hadOfferToday(world, entry)) return null;
  const now = world.clock.now();
  const until = Math.min(now + waitingTerms.heldHours * hour, lastAnswer(world, entry, one, slot));
  if (until < now + minutes(waitingTerms.leastMinutes)) return null;
  const wish = { citizen: entry.citizenId, slot, mode: one.mode, replacing: one.id };
  return mayTake(world, wish).ok ? until : null;
}

/**
 * Whether a time could still come that is early enough to be offered, before the present one, and to
 * be answered while the present one may be moved.
 */
export function canStillCome(world: World, entry: WaitingRecord, one: AppointmentRecord): boolean {
  const answered = world.clock.now() + minutes(waitingTerms.leastMinutes);
  return answered <= lastLeave(world, one) && answered + noticeOf(world, entry, one) < one.start;
}

const hour = hours(1);

/** The same service in the same way, before the time one has. */
function isEarlier(one: AppointmentRecord, slot: TimeSlot): boolean {
  const same = slot.schedule.serviceId === one.serviceId && slot.schedule.modes.includes(one.mode);
  return same && slot.start < one.start;
}

function isWished({ wishes }: WaitingRecord, one: AppointmentRecord, slot: TimeSlot): boolean {
  const { weekdays, from, to, locationIds } = wishes;
  const inTime = slot.minute >= minuteOf(from) && slot.minute < minuteOf(to);
  // A place matters only where one comes to it.
  const anywhere = one.mode !== 'clinic' || locationIds.length === 0;
  const there = anywhere || locationIds.includes(slot.schedule.locationId ?? '');
  return inTime && there && weekdays.some((day) => day === weekdayOf(slot.day));
}

/** Also by an entry that has ended: to leave and join again brings no second one. */
function hadOfferToday(world: World, { appointmentId }: WaitingRecord): boolean {
  const today = copenhagenDay(world.clock.now());
  return world.offers.some(
    (one) =>
      one.appointmentId === appointmentId &&
      (one.state === 'open' || copenhagenDay(one.offeredAt) === today),
  );
}

/** After this it is too late to come to the new time, or to leave the old one. */
function lastAnswer(
  world: World,
  entry: WaitingRecord,
  one: AppointmentRecord,
  slot: TimeSlot,
): Instant {
  return Math.min(slot.start - noticeOf(world, entry, one), lastLeave(world, one));
}

function lastLeave(world: World, one: AppointmentRecord): Instant {
  return rescheduleUntil(one, serviceOf(world, one.serviceId)) ?? -Infinity;
}

function noticeOf(world: World, { wishes }: WaitingRecord, one: AppointmentRecord): number {
  return Math.max(wishes.noticeHours, serviceOf(world, one.serviceId).leadHours) * hour;
}
