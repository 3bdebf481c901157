import { addressOf, pushMessageFrom, type PushMessage } from '../domain/messages/pushMessage.ts';

declare const self: ServiceWorkerGlobalScope;

/** Shows that there is news, opens it when it is tapped, and keeps an address that the browser changes. */
export function listenForNews(): void {
  self.addEventListener('push', (event) => event.waitUntil(show(pushMessageFrom(read(event)))));
  self.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(pushMessageFrom(event.notification.data)));
  });
  self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(resubscribe(event)));
}

function read({ data }: PushEvent): unknown {
  try {
    return data?.json();
  } catch {
    return null;
  }
}

async function show(message: PushMessage): Promise<void> {
  // A browser shows something of its own when a worker shows nothing: so one always is shown, and
  // only one, since all say the same.
  await self.registration.showNotification('Borgerbooking', {
    body: message.text,
    data: message,
    icon: '/icons/icon-192.png',
    badge: '/icons/badge-96.png',
    tag: 'news',
  });
  // How many there are, only the app knows: a mark until it is opened.
  if ('setAppBadge' in self.navigator) await self.navigator.setAppBadge().catch(() => undefined);
}

/** In the app where it is open, which knows whether something would be lost; otherwise anew. */
async function open(message: PushMessage): Promise<void> {
  const address = addressOf(message);
  const [client] = await self.clients.matchAll({ type: 'window' });
  if (client === undefined) {
    await self.clients.openWindow(address);
    return;
  }
  await client.focus().catch(() => undefined); // some browsers let nobody but the citizen do that
  client.postMessage({ openNews: address });
}

/** The municipality learns the new address when the app is next opened by who is told here. */
async function resubscribe(event: Event): Promise<void> {
  const old =
    'oldSubscription' in event ? (event.oldSubscription as PushSubscription | null) : null; // Push API, 9.2
  const { pushManager } = self.registration;
  if (old === null || (await pushManager.getSubscription()) !== null) return;
  await pushManager.subscribe(old.options).catch(() => undefined); // refused: nobody is told here then
}
