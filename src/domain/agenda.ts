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
  // To see where two appointments collide.
  | 'position'
  | 'companions'
  // Enough to ask for a cancellation without a network.
  | 'etag'
  | 'serviceId'
  | 'cancelUntil'
>;

/**
 * The part of an appointment that the agenda shows: no notes, no reasons, no preparation; of a place
 * only about where it is (a kilometre), and of those who come along no names.
 */
export function toAgendaEntry(appointment: AgendaEntry): AgendaEntry {
  const { id, citizenId, status, serviceName, start, end, mode } = appointment;
  const { location, practitioner, contact, etag, serviceId, cancelUntil } = appointment;
  const { position, companions } = appointment;
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
    position: position && {
      latitude: roughly(position.latitude),
      longitude: roughly(position.longitude),
    },
    companions: companions.map(({ citizenId: who, how }) => ({ citizenId: who, name: null, how })),
    etag,
    serviceId,
    cancelUntil,
  };
}

const roughly = (degrees: number) => Math.round(degrees * 100) / 100;
