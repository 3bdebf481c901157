import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { serverTimeOf } from '../api/wire/serverClock.ts';
import type { AgendaEntry } from '../domain/appointment/agenda.ts';
import type { Appointment, AppointmentId } from '../domain/appointment/appointment.ts';
import { appointmentsOf } from '../features/appointments/queries.ts';
import { keptAgendaQuery } from '../features/device/queries.ts';
import { useCitizen } from './useCitizen.ts';

/** What is known without asking: from the list one came from, or from what the device kept. */
export function useRemembered(id: AppointmentId) {
  const { citizen } = useCitizen();
  const list = useInfiniteQuery({ ...appointmentsOf(citizen.id, 'upcoming'), enabled: false });
  const kept = useQuery(keptAgendaQuery(citizen.id));
  const listed = list.data?.pages
    .flatMap((page): readonly Appointment[] => page.appointments)
    .find((appointment) => appointment.id === id);
  if (listed) return { entry: listed, updatedAt: serverTimeOf(list.dataUpdatedAt) };
  const entry: AgendaEntry | undefined = kept.data?.entries.find((known) => known.id === id);
  return entry && kept.data ? { entry, updatedAt: kept.data.updatedAt } : null;
}
