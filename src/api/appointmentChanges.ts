import type { Appointment, CancellationReason } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { CompanionWay } from '../domain/appointment/companion.ts';
import type { HoldId } from '../domain/booking/hold.ts';
import { cleanText } from '../domain/plainText.ts';
import { client, expectOk } from './wire/client.ts';
import { toAppointment } from './wire/toDomain.ts';

/** Books the held time. @throws ApiError `hold-expired`, `citizen-busy`, … */
export async function bookAppointment(
  citizenId: CitizenId,
  booking: { holdId: HoldId; note: string },
  idempotencyKey: string,
): Promise<Appointment> {
  const answer = await client.POST('/citizens/{citizenId}/appointments', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId, holdId: booking.holdId, ...noteOf(booking.note) },
  });
  return toAppointment(expectOk(answer));
}

/** An appointment as one saw it: what a change builds on. */
type Version = Pick<Appointment, 'citizenId' | 'id' | 'etag'>;

/** Moves it to the held time, or changes the way of delivery, in one step. @throws ApiError */
export async function rescheduleAppointment(
  appointment: Version,
  change: { holdId: HoldId; note: string },
  idempotencyKey: string,
): Promise<Appointment> {
  const { citizenId, id: appointmentId, etag } = appointment;
  const answer = await client.POST(
    '/citizens/{citizenId}/appointments/{appointmentId}/reschedule',
    {
      params: {
        path: { citizenId, appointmentId },
        header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
      },
      body: { citizenId, holdId: change.holdId, ...noteOf(change.note) },
    },
  );
  return toAppointment(expectOk(answer));
}

/** Cancels it. @throws ApiError `too-late`, `stale`, … */
export async function cancelAppointment(
  appointment: Version,
  why: { reason: CancellationReason | null; comment: string },
  idempotencyKey: string,
): Promise<Appointment> {
  const { citizenId, id: appointmentId, etag } = appointment;
  const comment = cleanText(why.comment);
  const answer = await client.POST('/citizens/{citizenId}/appointments/{appointmentId}/cancel', {
    params: {
      path: { citizenId, appointmentId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: {
      citizenId,
      ...(why.reason !== null && { reason: why.reason }),
      ...(comment !== '' && { comment }),
    },
  });
  return toAppointment(expectOk(answer));
}

/** Says that one comes along, or with null no longer does. @throws ApiError `stale`, … */
export async function accompany(
  appointment: Version,
  how: CompanionWay | null,
  idempotencyKey: string,
): Promise<Appointment> {
  const { citizenId, id: appointmentId, etag } = appointment;
  const answer = await client.POST('/citizens/{citizenId}/appointments/{appointmentId}/companion', {
    params: {
      path: { citizenId, appointmentId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, how },
  });
  return toAppointment(expectOk(answer));
}

function noteOf(text: string): { note?: string } {
  const note = cleanText(text);
  return note === '' ? {} : { note };
}
