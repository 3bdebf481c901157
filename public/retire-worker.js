// Served in the place of sw.js to take a broken worker back; docs/serving.md says how. It touches
// no IndexedDB: what the citizen has written down stays.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map(async (page) => (await works(page)) || page.navigate(page.url)));
}

/** A page on which the app stands answers, and is left alone: somebody may be writing there. */
function works(page) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), 1000);
    page.postMessage('are-you-there', [port2]);
  });
}
