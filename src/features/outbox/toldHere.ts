import { useEffect, useSyncExternalStore } from 'react';
import type { IntentKey } from '../../domain/outbox/intent.ts';
import { createSignal } from '../../domain/signal.ts';
import { atSessionEnd } from '../../person/person.ts';

const changed = createSignal();
let told: IntentKey | null = null;
atSessionEnd(() => {
  tell(null);
});

/** The intent whose state the screen in front tells in full: a band above need not tell it again. */
export function useToldHere(): IntentKey | null {
  return useSyncExternalStore(changed.listen, () => told);
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
  changed.tell();
}
