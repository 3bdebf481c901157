import { refused } from '../domain/result.ts';

/**
 * Why something is not kept. `not-own`: nobody said that this is their device. `locked`: it is, and
 * this tab has not been unlocked. `full`: there is no room left. `unavailable`: the browser keeps
 * nothing (private mode), or the page is not secure.
 */
export type KeepRefusal = 'not-own' | 'locked' | 'full' | 'unavailable';

/** What a failed write means. */
export function whyNotKept(error: unknown) {
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return refused(full ? 'full' : 'unavailable');
}
