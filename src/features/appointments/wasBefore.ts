import { queryOptions, skipToken } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { Appointment, AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/**
 * When and how an appointment was before it was moved here: for its receipt. It is set by whoever moves
 * it and asked of nobody, and is forgotten with all else of that citizen.
 */
export const wasBefore = (citizen: CitizenId, id: AppointmentId) =>
  queryOptions<Pick<Appointment, 'start' | 'mode'>>({
    queryKey: [...citizenKey(citizen), 'was-before', id],
    queryFn: skipToken,
  });
