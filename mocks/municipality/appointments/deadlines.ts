import type { Answer, Refusal } from '../kernel/wire.ts';
import type { AppointmentRecord, ServiceRecord } from '../kernel/records.ts';
import { hours, toWire } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';

/** The last instant a citizen can cancel here; null when this service cannot be cancelled here. */
export function cancelUntil(appointment: AppointmentRecord, service: ServiceRecord): number | null {
  return before(appointment, service.deadlines.cancelHours);
}

/** The last instant a citizen can move it here; null when this service cannot be moved here. */
export function rescheduleUntil(
  appointment: AppointmentRecord,
  service: ServiceRecord,
): number | null {
  return before(appointment, service.deadlines.rescheduleHours);
}

/** Moves left; null when there is no limit. */
export function movesLeft(appointment: AppointmentRecord, service: ServiceRecord): number | null {
  const { maxMoves } = service.deadlines;
  return maxMoves === null ? null : Math.max(0, maxMoves - appointment.moves);
}

/** Refuses what has been cancelled or has begun. */
export function standsAhead(appointment: AppointmentRecord, now: number): Answer<void> {
  if (appointment.cancellation) return refused('already-cancelled');
  if (appointment.start <= now) return refused('already-held');
  return granted(undefined);
}

/** Refuses after the deadline; without one (`until` null) it cannot be done here, only by phone. */
export function inTime(until: number | null, now: number, service: ServiceRecord): Answer<void> {
  if (until !== null && now <= until) return granted(undefined);
  const more: Omit<Refusal, 'code'> = { phone: service.contact.phone };
  return refused('too-late', until === null ? more : { ...more, deadline: toWire(until) });
}

function before(appointment: AppointmentRecord, lead: number | null): number | null {
  return lead === null ? null : appointment.start - hours(lead);
}
