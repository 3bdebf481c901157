import { getPush, subscribePush, unsubscribePush } from '../../api/push.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import type { Language } from '../../domain/localized.ts';
import { inTime } from '../../storage/inTime.ts';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';
import { forgetPush } from './forgetPush.ts';

/** What stands between a citizen and being told on this device; `ready` when nothing does. */
export type DeviceState = 'unsupported' | 'blocked' | 'ready';

export async function deviceState(): Promise<DeviceState> {
  if (!('serviceWorker' in navigator && 'PushManager' in globalThis)) return 'unsupported';
  if (!('Notification' in globalThis)) return 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  return (await hasWorker()) ? 'ready' : 'unsupported';
}

/** At the very first visit the worker is still on its way; where none is allowed, it never comes. */
function hasWorker(): Promise<boolean> {
  return inTime(navigator.serviceWorker.ready, 5_000).then(
    () => true,
    () => false,
  );
}

/** The browser asks its maker's servers. Milliseconds. */
const pushService = 20_000;

interface Wish {
  actor: ActorId;
  wantedFor: readonly CitizenId[];
  language: Language;
}

/**
 * Has this device told, after the browser's own question, which only a tap may ask.
 *
 * @returns whether the citizen said yes
 * @throws when the browser's push service or the municipality cannot be reached
 */
export async function tellThisDevice(wish: Wish): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const { pushManager } = await inTime(navigator.serviceWorker.ready);
  await send(await subscribeTo(pushManager), wish);
  return true;
}

async function subscribeTo(pushManager: PushManager): Promise<PushSubscription> {
  const { publicKey } = await getPush();
  // One that was made with another key cannot be used, nor made anew beside it.
  const before = await inTime(pushManager.getSubscription());
  if (before) await inTime(before.unsubscribe(), pushService);
  const wanted = { userVisibleOnly: true, applicationServerKey: publicKey };
  return inTime(pushManager.subscribe(wanted), pushService);
}

/** Tells about fewer; when about nobody, the browser throws its address away. */
export async function tellLess(wish: Wish): Promise<void> {
  const subscription = await current();
  if (wish.wantedFor.length > 0 && subscription !== null) {
    await send(subscription, wish);
    return;
  }
  await unsubscribePush();
  await forgetPush();
}

/**
 * After a login: who is told here already still is, also under a new session or a new address, or
 * when the browser has thrown the old one away; and whoever was told here before somebody else
 * logged in is not any more.
 */
export async function settlePush(actor: ActorId, language: Language): Promise<void> {
  const kept = readPreferences().push;
  if (kept?.actor !== actor) {
    await forgetPush();
    return;
  }
  const registration = await inTime(navigator.serviceWorker.getRegistration());
  if (registration === undefined) return;
  const subscription = (await current()) ?? (await subscribeTo(registration.pushManager));
  // As they were kept here.
  await send(subscription, { actor, language, wantedFor: kept.wantedFor as CitizenId[] });
}

async function current(): Promise<PushSubscription | null> {
  const registration = await inTime(navigator.serviceWorker.getRegistration());
  return registration === undefined ? null : inTime(registration.pushManager.getSubscription());
}

async function send(subscription: PushSubscription, { actor, ...wish }: Wish): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (endpoint === undefined || p256dh === undefined || auth === undefined) {
    throw new Error('A subscription without keys');
  }
  await subscribePush({ endpoint, p256dh, auth, ...wish }, crypto.randomUUID());
  savePreferences({ push: { actor, wantedFor: wish.wantedFor } });
}
