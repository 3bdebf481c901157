/** Tells whoever listens that something has happened, such as that a value is another one now. */
export interface Signal {
  tell: () => void;
  /** Runs `hear` each time, in order of listening. @returns what ends it */
  listen: (hear: () => void) => () => void;
}

/**
 * A signal of its own, to which nobody listens yet.
 *
 * @example useSyncExternalStore(changed.listen, () => value)
 */
export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const hear of listeners) hear();
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
