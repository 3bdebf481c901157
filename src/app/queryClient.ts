import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, problemCode } from '../api/problem.ts';

/** One client for the app. `onSessionEnded` hears of a 401 to anything that was asked. */
export function createQueryClient(onSessionEnded: (client: QueryClient) => void): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (problemCode(error) === 'not-authenticated') onSessionEnded(client);
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
  return client;
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
