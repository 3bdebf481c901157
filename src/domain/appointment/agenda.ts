import type { Appointment } from './appointment.ts';
import { roughly } from './position.ts';

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
  // Enough to ask for a cancellation without a network.
  | 'etag'
  | 'serviceId'
  | 'cancelUntil'
  // Enough to see what collides.
  | 'position'
  | 'companions'
  // What a calendar tells an older entry by.
  | 'sequence'
  | 'updatedAt'
>;

/**
 * The part of an appointment that the agenda shows: no notes, no reasons, no preparation. A place only
 * roughly, because a way is estimated, not found; and of those who come along no names.
 */
export function toAgendaEntry(appointment: AgendaEntry): AgendaEntry {
  const { id, citizenId, status, serviceName, start, end, mode } = appointment;
  const { location, practitioner, contact, etag, serviceId, cancelUntil, position, companions } =
    appointment;
  const { sequence, updatedAt } = appointment;
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
    etag,
    serviceId,
    cancelUntil,
    position: position && roughly(position),
    companions: companions.map(({ who, how }) => ({ who, name: null, how })),
    sequence,
    updatedAt,
  };
}
