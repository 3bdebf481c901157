import { useSyncExternalStore } from 'react';

const wide = '(min-width: 992px)';

/** Whether a week fits beside itself. */
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
