import { queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { listWaiting } from '../../api/waiting.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/** What is held can lapse: never shown from memory without asking again. */
export const waitingOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'waiting-list'],
    queryFn: ({ signal }) => listWaiting(citizen, signal),
    staleTime: 0,
  });
