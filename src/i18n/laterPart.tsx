import { useEffect, useState, type ComponentType } from 'react';
import type { LaterNamespace } from './load.ts';
import { loadTexts } from './start.ts';

/**
 * A part that no first screen waits for, with its texts. What cannot be fetched breaks none: it is
 * tried again when the part is next needed, or when there is a network again. `fetch` has it here
 * before that.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...texts: LaterNamespace[]
): ComponentType<Props> & { fetch: () => void } {
  let fetched: ComponentType<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const fetchOnce = () =>
    (fetching ??= Promise.all([load(), loadTexts(...texts)]).then(
      ([part]) => {
        fetched = part;
      },
      () => {
        fetching = null;
      },
    ));
  function Later(props: Props) {
    const [Part, show] = useState(() => fetched);
    useEffect(() => {
      if (Part) return undefined;
      const tryIt = () =>
        void fetchOnce().then(() => {
          show(() => fetched);
        });
      const painted = setTimeout(tryIt);
      window.addEventListener('online', tryIt);
      return () => {
        clearTimeout(painted);
        window.removeEventListener('online', tryIt);
      };
    }, [Part]);
    return Part && <Part {...props} />;
  }
  return Object.assign(Later, { fetch: () => void fetchOnce() });
}
