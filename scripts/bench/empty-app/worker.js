import { Workbox } from 'workbox-window';

/** Registers the app's own worker under the app's own policy. */
export function registerWorker() {
  const policy = globalThis.trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (url) => url,
  });
  void new Workbox(policy?.createScriptURL('/sw.js') ?? '/sw.js').register();
}
