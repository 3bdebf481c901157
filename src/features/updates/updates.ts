import { useSyncExternalStore } from 'react';
import { serviceWorkerUrl } from './serviceWorkerUrl.ts';

/**
 * `none`: this is the newest version. `ready`: a newer one waits for a yes. `updating`: it was said
 * here. `elsewhere`: it was said in another tab, so that this one should be loaded anew.
 */
export type UpdateState = 'none' | 'ready' | 'updating' | 'elsewhere';

let state: UpdateState = 'none';
let activate: () => void = () => undefined;
const listeners = new Set<() => void>();

/** Installs the service worker, and looks for a newer one whenever the app comes to the front. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(serviceWorkerUrl());
  activate = () => {
    worker.messageSkipWaiting();
  };
  worker.addEventListener('waiting', () => {
    become('ready');
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    // The first worker of all takes over the page that installed it, which is no update.
    if (state === 'updating') location.reload();
    else if (isUpdate) become('elsewhere');
  });
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
  return useSyncExternalStore(subscribe, () => state);
}

/** Lets the newer version take over, and loads the page anew, once. */
export function applyUpdate(): void {
  if (state === 'elsewhere') location.reload();
  if (state !== 'ready') return;
  become('updating');
  activate();
}

function become(next: UpdateState): void {
  if (state === 'updating') return; // already on the way
  state = next;
  listeners.forEach((changed) => {
    changed();
  });
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
