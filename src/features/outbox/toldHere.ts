import { useEffect, useSyncExternalStore } from 'react';
import type { IntentKey } from '../../domain/outbox/intent.ts';
import { createSignal } from '../../domain/signal.ts';
import { atSessionEnd } from '../../person/person.ts';

const changed = createSignal();
let here: IntentKey | null = null;
const toldToTheEnd = new Set<IntentKey>();
atSessionEnd(() => {
  tell(null);
  toldToTheEnd.clear();
});

/** The intent whose state the screen in front tells in full: a band above need not tell it again. */
export function useToldHere(): IntentKey | null {
  return useSyncExternalStore(changed.listen, () => here);
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

/** Says that a screen has told what became of it: nothing else need, until it is let go. */
export function tellsTheEnd(key: IntentKey): void {
  toldToTheEnd.add(key);
}

/** Whether a screen tells it, or has told it to the end. */
export function isTold(key: IntentKey): boolean {
  return key === here || toldToTheEnd.has(key);
}

function tell(key: IntentKey | null): void {
  here = key;
  changed.tell();
}
