import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  getAppointment,
  listAppointments,
  listUpcoming,
  type AppointmentState,
} from '../../api/appointments.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';

export const appointmentsOf = (citizen: CitizenId, state: AppointmentState) =>
  infiniteQueryOptions({
    queryKey: [...citizenKey(citizen), 'appointments', state],
    queryFn: ({ pageParam, signal }) => listAppointments(citizen, state, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });

/** All that is planned for one of several people, in one answer: an agenda of many has no "more". */
export const upcomingOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'appointments', 'all-upcoming'],
    queryFn: ({ signal }) => listUpcoming(citizen, signal),
  });

export const appointmentOf = (citizen: CitizenId, id: AppointmentId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'appointment', id],
    queryFn: ({ signal }) => getAppointment(citizen, id, signal),
  });

const firstPage: string | null = null;
