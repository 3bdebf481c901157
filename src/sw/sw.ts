import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { listenForNews } from './news.ts';

declare const self: ServiceWorkerGlobalScope;

/** The municipality's addresses: the app answers none of them. */
const municipality = /^\/(api|auth|mock|s|kalender)(\/|\?|$)/;
/** An address that ends like a file is one, and fails as one when it is gone. */
const file = /^[^?]*\.[^/?]+(\?|$)/;

// Also answers `/` with index.html and `/en` with en.html, and so on, whatever is asked for with it: a
// letter's link says where it comes from.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
listenForNews();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/app.html'), { denylist: [municipality, file] }),
);

// Where a text message's address leads is known to the municipality alone. Without a network, the app
// says what is new as far as it knows, instead of the browser that nothing is there.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith('/s/'),
  ({ request }) => fetch(request).catch(() => Response.redirect('/nyt')),
);

// The very first worker takes over the page that installed it: a citizen who loses the network
// during the first visit still reaches every route and language. An update never comes this way:
// it waits until its tabs are closed, or until the citizen says yes to the prompt below.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }) => {
  if (isSkipWaiting(data)) void self.skipWaiting();
});

/** The message workbox-window's `messageSkipWaiting()` sends. */
function isSkipWaiting(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  );
}
