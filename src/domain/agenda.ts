import type { Appointment } from './appointment.ts';

/** What the agenda shows of an appointment, and the most that may be kept on a device. */
export type AgendaEntry = Pick<
  Appointment,
  | 'id'
  | 'citizenId'
  | 'status'
  | 'serviceName'
  | 'start'
  | 'end'
  | 'mode'
  | 'location'
  | 'practitioner'
  | 'contact'
>;

/** The part of an appointment that the agenda shows: no notes, no reasons, no preparation. */
export function toAgendaEntry(appointment: AgendaEntry): AgendaEntry {
  const { id, citizenId, status, serviceName, start, end, mode } = appointment;
  const { location, practitioner, contact } = appointment;
  return {
    id,
    citizenId,
    status,
    serviceName,
    start,
    end,
    mode,
    location: location && { ...location, access: null },
    practitioner,
    contact,
  };
}
