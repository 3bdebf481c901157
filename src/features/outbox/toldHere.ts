import { useEffect, useSyncExternalStore } from 'react';
import type { IntentKey } from '../../domain/intent.ts';

let told: IntentKey | null = null;
const listeners = new Set<() => void>();

/** The intent whose state the screen in front tells in full: a band above need not tell it again. */
export function useToldHere(): IntentKey | null {
  return useSyncExternalStore(subscribe, () => told);
}

/** Says that this screen tells it, for as long as it is shown. */
export function useTells(key: IntentKey | null): void {
  useEffect(() => {
    tell(key);
    return () => {
      tell(null);
    };
  }, [key]);
}

function tell(key: IntentKey | null): void {
  told = key;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
