import { isMunicipalityPath } from '../domain/municipalityPath.ts';
import { keepFiles, type KeptFile } from './keptFiles.ts';
import { listenForNews } from './news.ts';

/** What the build puts in the place of `__WB_MANIFEST`: scripts/vite/service-worker.ts. */
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly KeptFile[] };

/** An address that ends like a file is one, and fails as one when it is gone. */
const file = /\.[^/]+$/;

const kept = keepFiles(self.__WB_MANIFEST);
let mending: Promise<void> | undefined;

self.addEventListener('install', (event) => event.waitUntil(kept.install()));

// The very first worker takes over the page that installed it: a citizen who loses the network
// during the first visit still reaches every route and language. An update never comes this way:
// it waits until its tabs are closed, or until the citizen says yes to the prompt below.
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([kept.forgetOthers(), self.clients.claim()]));
});

self.addEventListener('message', ({ data }) => {
  if (isSkipWaiting(data)) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const navigates = request.mode === 'navigate';
  // Once in a worker's life, and not while the citizen waits for the first screen.
  if (navigates) event.waitUntil((mending ??= soon().then(kept.mend)));
  // Where a text message's address leads is known to the municipality alone. Without a network, the
  // app says what is new as far as it knows, instead of the browser that nothing is there.
  if (navigates && pathname.startsWith('/s/')) {
    event.respondWith(fetch(request).catch(() => Response.redirect('/nyt')));
    return;
  }
  // Whatever is asked for with an address: a letter's link says where it comes from.
  const asked = kept.at(pathname);
  const isScreen = navigates && !isMunicipalityPath(pathname) && !file.test(pathname);
  const answer = asked ?? (isScreen ? kept.at('/app.html') : undefined);
  if (answer !== undefined) event.respondWith(kept.answer(answer, request));
});

listenForNews();

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5000));
}

/** The message workbox-window's `messageSkipWaiting()` sends. */
function isSkipWaiting(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  );
}
