import type { Appointment, AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { counted, type Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toAppointment } from './wire/toDomain.ts';

export type AppointmentState = 'upcoming' | 'past' | 'cancelled';

export interface AppointmentPage {
  readonly appointments: Rows<Appointment>;
  readonly nextCursor: string | null;
  readonly total: number;
}

/** A page: upcoming earliest first, past and cancelled latest first. @throws ApiError */
export async function listAppointments(
  citizenId: CitizenId,
  state: AppointmentState,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<AppointmentPage> {
  const answer = await client.GET('/citizens/{citizenId}/appointments', {
    params: { path: { citizenId }, query: { state, ...(cursor !== null && { cursor }) } },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  return {
    appointments: rowsOf(page, toAppointment),
    nextCursor: page.nextCursor,
    total: page.total,
  };
}

/** How many pages are asked for: more is too far ahead to matter. */
const mostPages = 4;

/** What is planned, over the pages it comes in. @throws ApiError */
export async function listUpcoming(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<{ readonly appointments: Rows<Appointment>; readonly complete: boolean }> {
  const appointments: Appointment[] = [];
  let unread = 0;
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const page: AppointmentPage = await listAppointments(citizenId, 'upcoming', cursor, signal);
    appointments.push(...page.appointments);
    unread += page.appointments.unread ?? 0;
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  return { appointments: counted(appointments, unread), complete: cursor === null };
}

/** One appointment. @throws ApiError `not-found` */
export async function getAppointment(
  citizenId: CitizenId,
  appointmentId: AppointmentId,
  signal?: AbortSignal,
): Promise<Appointment> {
  const answer = await client.GET('/citizens/{citizenId}/appointments/{appointmentId}', {
    params: { path: { citizenId, appointmentId } },
    signal: signal ?? null,
  });
  return toAppointment(expectOk(answer));
}
