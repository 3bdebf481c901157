import type { QueryClient } from '@tanstack/react-query';
import { problemCode } from '../../api/wire/problem.ts';
import { sessionQuery } from '../../features/session/queries.ts';
import { endSession } from './endSession.ts';

/** Milliseconds. */
const shortestRest = 15_000;
const longestRest = 4 * 60_000;

let rest = shortestRest;
let resting = false;
let again = false;

/**
 * Something says that the session is over: the app's own sum, or a 401 to anything else. The
 * municipality's word about the session wins; without one it is taken for over. Whatever was wrong
 * once may be wrong each time, so that rests between questions grow for as long as it goes on.
 */
export async function doubtSession(
  client: QueryClient,
  revalidate: () => Promise<void>,
): Promise<void> {
  if (resting) {
    again = true;
    return;
  }
  resting = true;
  const ask = { ...sessionQuery, staleTime: 0, retry: false };
  const code = await client.query(ask).then(() => 'lives', problemCode);
  // That it is over, or another's, is heard by whoever hears all answers.
  if (code === 'not-authenticated' || code === 'session-of-another') {
    resting = false;
    return;
  }
  setTimeout(() => {
    resting = false;
    if (again) {
      again = false;
      void doubtSession(client, revalidate);
    } else rest = shortestRest;
  }, rest);
  rest = Math.min(rest * 2, longestRest);
  if (code === 'lives') return;
  endSession();
  await revalidate();
}
