import { QueryCache, QueryClient, type Query, type QueryKey } from '@tanstack/react-query';
import { citizenInKey } from '../api/wire/citizenKey.ts';
import { ApiError, askedToWait, problemCode } from '../api/wire/problem.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { deviceNow } from '../domain/time.ts';

interface Hearing {
  /** A 401 to anything that was asked. */
  onSessionEnded: (asked: QueryKey) => void;
  /** A 404 about a citizen: the thing is not there, or the citizen may not be seen any more. */
  onNotFound: (citizen: CitizenId) => void;
}

/** One client for the app. */
export function createQueryClient({ onSessionEnded, onNotFound }: Hearing): QueryClient {
  let failedInARow = 0;
  return new QueryClient({
    queryCache: new QueryCache({
      onSuccess: (_, { queryKey }) => {
        // Who is logged in, and for whom, may be told while nothing else is.
        if (queryKey[0] !== 'session') failedInARow = 0;
      },
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
        refetchOnReconnect: hasRested(0),
        refetchOnWindowFocus: hasRested(0),
        // What failed on the way to a screen is not asked for once more as the screen comes.
        retryOnMount: hasRested(shortestRest),
        staleTime: 30_000,
        // Where all fails, each question is one too many: nothing is asked twice until one is answered.
        retry: (failures, error) =>
          failures < 2 &&
          isPassing(error) &&
          askedToWait(error) <= longestWait &&
          ++failedInARow <= manyInARow,
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
  return (askedToWait(error) || 500 * 2 ** failures) * (1 + Math.random() / 4);
}

/** Whether what failed may be asked for again, without anybody having wished it. */
const hasRested =
  (least: number) =>
  ({ state }: Pick<Query, 'state'>): boolean =>
    deviceNow() - state.errorUpdatedAt > Math.max(least, askedToWait(state.error));

/** Milliseconds. Who is asked to wait longer is told so at once, and asks for themselves. */
const longestWait = 5000;
const shortestRest = 10_000;
const manyInARow = 4;
