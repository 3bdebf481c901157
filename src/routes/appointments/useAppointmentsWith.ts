import { useQuery } from '@tanstack/react-query';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { may } from '../../domain/citizen.ts';
import { unitFor, type MessageUnit } from '../../domain/messages/message.ts';
import { upcomingOf } from '../../features/appointments/queries.ts';
import { useCitizen } from '../useCitizen.ts';

/** What is planned with a unit, the next first; none where they may not be seen or cannot be fetched. */
export function useAppointmentsWith(unit: MessageUnit | undefined): readonly Appointment[] {
  const { citizen } = useCitizen();
  const { data } = useQuery({
    ...upcomingOf(citizen.id),
    enabled: may('see-appointments', citizen),
  });
  if (unit === undefined || data === undefined) return [];
  return data.appointments.filter(({ contact }) => unitFor(contact, [unit]) !== undefined);
}
