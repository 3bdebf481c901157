import { skipToken, useQuery } from '@tanstack/react-query';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { useBookingAddress } from './bookingAddress.ts';
import { useCitizen } from '../useCitizen.ts';

/** The appointment that is being moved, when the address names one. */
export function useMovedAppointment() {
  const { citizen } = useCitizen();
  const { moving } = useBookingAddress();
  const nothing = '' as AppointmentId; // stands in a key that is never asked for
  const query = appointmentOf(citizen.id, moving ?? nothing);
  return useQuery(moving === null ? { ...query, queryFn: skipToken } : query);
}
