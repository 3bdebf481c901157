import { useSyncExternalStore } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { isNoAnswer } from '../../api/wire/problem.ts';
import { getSession } from '../../api/session.ts';
import { createSignal } from '../../domain/signal.ts';
import { isOnDevice } from './queries.ts';

// A phone says it is online when it has any network, also one that leads nowhere, or to a page that
// wants a login: what became of the last question to the municipality tells more.
let reached = true;
const changed = createSignal();

/** Whether the municipality can be reached, as far as is known. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => reached && navigator.onLine);
}

/** Learns from every question that the app asks. Called once, at the start. */
export function watchConnection(client: QueryClient): void {
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || isOnDevice(event.query)) return;
    const { action } = event;
    if (action.type === 'error') learn(!isNoAnswer(action.error));
    // What is put into the cache by hand did not come over the network.
    if (action.type === 'success' && action.manual !== true) learn(true);
  });
}

/** Asks the municipality anything, to see whether it answers. */
export async function tryConnection(): Promise<boolean> {
  const answers = await getSession().then(
    () => true,
    (error: unknown) => !isNoAnswer(error),
  );
  learn(answers);
  return answers;
}

function learn(now: boolean): void {
  if (now === reached) return;
  reached = now;
  changed.tell();
}

function subscribe(hear: () => void): () => void {
  const stop = changed.listen(hear);
  window.addEventListener('online', hear);
  window.addEventListener('offline', hear);
  return () => {
    stop();
    window.removeEventListener('online', hear);
    window.removeEventListener('offline', hear);
  };
}
