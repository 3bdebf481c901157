import { useSyncExternalStore } from 'react';
import { serverNow } from '../../api/serverClock.ts';
import type { Outbox, OutboxEvent } from '../../domain/outbox.ts';
import { createSignal } from '../../domain/signal.ts';
import { atSessionEnd } from '../../person/person.ts';
import { createOutboxStore } from '../../storage/outbox.ts';

const changed = createSignal();

let known: Outbox = [];
/** How many are at it right now: writing down, or trying to send. */
let busy = 0;

/** Where this device's intents are written down. */
export const store = createOutboxStore(serverNow);
atSessionEnd(() => {
  store.forgetMemory();
  tell([]);
});

/** The outbox as this tab knows it. */
export function useOutbox(): Outbox {
  return useSyncExternalStore(changed.listen, knownOutbox);
}

/** Whether this tab is trying to send right now; otherwise what waits, waits. */
export function useTrying(): boolean {
  return useSyncExternalStore(changed.listen, () => busy > 0);
}

/** How many intents lie here that only another version of the app understands. */
export function useUnread(): number {
  return useSyncExternalStore(changed.listen, store.unread);
}

/** Whether something that could not be read lay where intents are written down. */
export function useSpoiled(): boolean {
  return useSyncExternalStore(changed.listen, store.isSpoiled);
}

/** Whether it survives this tab: not on another's device, and not where the disk is full. */
export function useWritten(): boolean {
  return useSyncExternalStore(changed.listen, store.isWritten);
}

/** The same, for what is no screen. */
export function knownOutbox(): Outbox {
  return known;
}

/** Shows what is known from now on. */
export function tell(outbox: Outbox): void {
  known = outbox;
  changed.tell();
}

/** Writes an event down, and shows what came of it. */
export async function writeDown(event: OutboxEvent): Promise<Outbox> {
  const outbox = await store.change(event);
  tell(outbox);
  return outbox;
}

/** Counts as trying until the work is done; what it has begun by then leaves no gap. */
export async function whileTrying<Result>(work: () => Promise<Result>): Promise<Result> {
  busy += 1;
  try {
    return await work();
  } finally {
    busy -= 1;
    tell(known);
  }
}
