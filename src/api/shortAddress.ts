import { ownPath } from '../domain/link.ts';
import { ApiError } from './wire/problem.ts';

/** Milliseconds. */
const patience = 10_000;

/**
 * Where one of the municipality's short addresses leads, without leaving the page: what it answers
 * is thrown away.
 *
 * @throws ApiError when no answer of the municipality's comes
 * @example await whereLeads('/s/abc123'); // '/aftaler/ap-1'
 */
export async function whereLeads(address: string): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(address, { signal }).catch(() => null);
  if (answer === null) throw new ApiError({ kind: 'unreached' });
  const { origin, pathname, search } = new URL(answer.url);
  const path = ownPath(pathname + search);
  // The municipality leads on to a screen. A page in its place stands at the address itself.
  const isLedOn = answer.ok && answer.redirected && origin === location.origin;
  if (path === null || !isLedOn) throw new ApiError({ kind: 'unreadable', status: answer.status });
  return path;
}
