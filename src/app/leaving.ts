import { useSyncExternalStore } from 'react';

// The page that comes after a logout may be long on its way, or never come: what is on the screen
// does not wait for it.
let leaving = false;
const listeners = new Set<() => void>();

/** Takes everything off the screen of this tab, for good: only a new page shows something again. */
export function clearScreen(): void {
  leaving = true;
  listeners.forEach((changed) => {
    changed();
  });
  // The browser may keep this page for its back button: it would come back as empty as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Whether the one who was here has left. */
export function useLeaving(): boolean {
  return useSyncExternalStore(subscribe, () => leaving);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
