import { useSyncExternalStore } from 'react';
import type { Outbox } from '../../domain/outbox/outbox.ts';
import type { OutboxState } from '../../outbox/outbox.ts';
import { outbox } from './outbox.ts';

/** Every intent, as this tab knows it. */
export function useOutbox(): Outbox {
  return useOutboxState().entries;
}

/** Every intent, and how it is with what is written down. */
export function useOutboxState(): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}
