import { QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { citizenInKey } from '../api/wire/citizenKey.ts';
import { ApiError, problemCode } from '../api/wire/problem.ts';
import type { CitizenId } from '../domain/citizen.ts';

interface Hearing {
  /** A 401 to anything that was asked. */
  onSessionEnded: (asked: QueryKey) => void;
  /** A 404 about a citizen: the thing is not there, or the citizen may not be seen any more. */
  onNotFound: (citizen: CitizenId) => void;
}

/** One client for the app. */
export function createQueryClient({ onSessionEnded, onNotFound }: Hearing): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        const code = problemCode(error);
        const citizen = citizenInKey(queryKey);
        if (code === 'not-authenticated') onSessionEnded(queryKey);
        if (code === 'not-found' && citizen !== null) onNotFound(citizen);
      },
    }),
    defaultOptions: {
      queries: {
        // "No answer" is an answer: the screen says so, instead of waiting unseen for a network.
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures, error) => waitBefore(failures, error),
      },
    },
  });
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { failure } = error;
  if (failure.kind !== 'problem') return failure.kind === 'unreadable';
  return ['unavailable', 'rate-limited', 'internal'].includes(failure.code);
}

/** What the municipality asked for, otherwise longer each time; never in step with all others. */
function waitBefore(failures: number, error: unknown): number {
  const asked =
    error instanceof ApiError && error.failure.kind === 'problem'
      ? error.failure.retryAfterSeconds
      : null;
  const wait = asked === null ? 500 * 2 ** failures : asked * 1000;
  return Math.min(wait, 5000) * (1 + Math.random() / 4);
}
