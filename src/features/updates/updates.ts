import { useSyncExternalStore } from 'react';
import { createSignal } from '../../domain/signal.ts';
import { hasUnsavedWork } from './unsavedWork.ts';
import { serviceWorkerUrl } from './serviceWorkerUrl.ts';

/**
 * `none`: this is the newest version. `ready`: a newer one waits for a yes. `agreed`: it was said, and
 * waits for the citizen to finish what is being written. `updating`: on the way. `elsewhere`: it was
 * said in another tab, so that this one should be loaded anew.
 */
export type UpdateState = 'none' | 'ready' | 'agreed' | 'updating' | 'elsewhere';

let state: UpdateState = 'none';
/** Lets the newer version take over; it has already, when another tab said so. */
let takeOver: () => void = () => undefined;
const changed = createSignal();

/** Installs the service worker, and looks for a newer one whenever the app comes to the front. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const library = await import('workbox-window').catch(() => null);
  if (library === null) return; // no network, or a part that is gone: the app works without
  const worker = new library.Workbox(serviceWorkerUrl());
  worker.addEventListener('waiting', () => {
    // Asked again until it has happened: Chromium waits for a quiet moment of the present worker,
    // and may miss the first.
    takeOver = () => {
      worker.messageSkipWaiting();
      setTimeout(takeOver, 1000);
    };
    become('ready');
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    // The first worker of all takes over the page that installed it, which is no update.
    if (state === 'updating') location.reload();
    else if (isUpdate) {
      takeOver = () => {
        location.reload();
      };
      if (state !== 'agreed') become('elsewhere');
    }
  });
  // public/retire-worker.js asks, and loads anew only pages that do not answer.
  navigator.serviceWorker.addEventListener('message', ({ ports }) => ports[0]?.postMessage('here'));
  try {
    await worker.register();
  } catch {
    return; // no network, or a browser that allows none: the app works without
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
}

/** Whether a newer version waits. */
export function useUpdateState(): UpdateState {
  return useSyncExternalStore(changed.listen, () => state);
}

/** Loads the page anew with the newer version, once: at once, or when nothing would be lost by it. */
export function applyUpdate(): void {
  if (state === 'none' || state === 'updating') return;
  if (hasUnsavedWork()) {
    become('agreed');
    return;
  }
  become('updating');
  takeOver();
}

function become(next: UpdateState): void {
  if (state === 'updating') return; // already on the way
  state = next;
  changed.tell();
}
