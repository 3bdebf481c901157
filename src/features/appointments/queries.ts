import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getAppointment, listAppointments, type AppointmentState } from '../../api/appointments.ts';
import { citizenKey } from '../../api/citizenKey.ts';
import { listGrantedServices } from '../../api/services.ts';
import type { AppointmentId } from '../../domain/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';

export const appointmentsOf = (citizen: CitizenId, state: AppointmentState) =>
  infiniteQueryOptions({
    queryKey: [...citizenKey(citizen), 'appointments', state],
    queryFn: ({ pageParam, signal }) => listAppointments(citizen, state, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

export const appointmentOf = (citizen: CitizenId, id: AppointmentId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'appointment', id],
    queryFn: ({ signal }) => getAppointment(citizen, id, signal),
  });

export const grantedServicesOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'granted-services'],
    queryFn: ({ signal }) => listGrantedServices(citizen, signal),
    staleTime: 5 * 60_000,
  });

const firstPage: string | null = null;
