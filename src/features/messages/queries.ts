import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { getThread, listMessageUnits, listThreads } from '../../api/messages.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { MessageThreadId } from '../../domain/messages/message.ts';

const messagesKey = (citizen: CitizenId) => [...citizenKey(citizen), 'messages'] as const;

export const unitsOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...messagesKey(citizen), 'units'],
    queryFn: ({ signal }) => listMessageUnits(citizen, signal),
  });

/** Never kept on a device, and old as soon as somebody answers: asked for each time. */
export const threadsOf = (citizen: CitizenId) =>
  infiniteQueryOptions({
    queryKey: [...messagesKey(citizen), 'threads'],
    queryFn: ({ pageParam, signal }) => listThreads(citizen, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

export const threadOf = (citizen: CitizenId, thread: MessageThreadId) =>
  queryOptions({
    queryKey: [...messagesKey(citizen), 'thread', thread],
    queryFn: ({ signal }) => getThread(citizen, thread, signal),
    staleTime: 0,
  });

const firstPage: string | null = null;
