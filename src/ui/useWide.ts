import { useSyncExternalStore } from 'react';

const wide = '(min-width: 992px)';

/** Whether there is room for two columns, or for the days of a week beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
