import { useSyncExternalStore } from 'react';
import { createSignal } from '../../domain/signal.ts';

/**
 * Where one is on the way out: `not` at all; `going`, with nothing left on the screen; `untold` when
 * the municipality could not be told; `beside` when another person is logged in in this browser.
 */
export type Leaving = 'not' | 'going' | 'untold' | 'beside';

// The page that comes after a logout may be long on its way, or never come: what is on the screen
// does not wait for it.
let leaving: Leaving = 'not';
const changed = createSignal();

/** Takes everything off the screen of this tab, for good: only a new page shows something again. */
export function clearScreen(): void {
  showLeaving('going');
  // The browser may keep this page for its back button: it would come back as empty as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Says on the cleared screen how it went. */
export function showLeaving(now: Exclude<Leaving, 'not'>): void {
  leaving = now;
  changed.tell();
}

/** Whether the one who was here has left. */
export function useLeaving(): Leaving {
  return useSyncExternalStore(changed.listen, () => leaving);
}
