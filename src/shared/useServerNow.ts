import { useCallback, useSyncExternalStore } from 'react';
import { instantFromMillis, type Instant } from '../domain/time.ts';
import { serverNow } from '../api/wire/serverClock.ts';

/**
 * The municipality's time, rendered anew every `everySeconds`. It steps, so that a screen that is
 * drawn for another reason shows the same.
 */
export function useServerNow(everySeconds: number): Instant {
  const step = everySeconds * 1000;
  const subscribe = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, Math.min(step, 1000));
      return () => {
        clearInterval(timer);
      };
    },
    [step],
  );
  return useSyncExternalStore(subscribe, () =>
    instantFromMillis(Math.floor(serverNow() / step) * step),
  );
}
