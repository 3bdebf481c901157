import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/citizenKey.ts';
import { listServices } from '../../api/services.ts';
import { getHold, listSlots, type SlotQuestion } from '../../api/slots.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { HoldId } from '../../domain/hold.ts';

export const servicesOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'services'],
    queryFn: ({ signal }) => listServices(citizen, signal),
    staleTime: 60_000,
  });

/** Free times are taken all the time: never shown from memory without asking again. */
export const slotsOf = (citizen: CitizenId, question: SlotQuestion) =>
  infiniteQueryOptions({
    queryKey: [...citizenKey(citizen), 'slots', question],
    queryFn: ({ pageParam, signal }) => listSlots(citizen, question, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

export const holdOf = (citizen: CitizenId, hold: HoldId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'hold', hold],
    queryFn: ({ signal }) => getHold(citizen, hold, signal),
    staleTime: 30_000,
    // Asked again on the way back from another app: it may have lapsed meanwhile.
    refetchOnWindowFocus: 'always',
  });

const firstPage: string | null = null;
