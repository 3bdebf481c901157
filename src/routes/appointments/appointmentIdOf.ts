import type { Params } from 'react-router';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';

/** The appointment in an address. The server decides whether it is one. */
export function appointmentIdOf(params: Readonly<Params>): AppointmentId {
  return (params.appointmentId ?? '') as AppointmentId;
}
