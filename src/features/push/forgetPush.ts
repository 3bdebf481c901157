import { inTime } from '../../storage/inTime.ts';
import { savePreferences } from '../../storage/preferences.ts';

/**
 * Whoever was here is told nothing more on this device, whether or not the municipality hears of it:
 * the browser throws the address away, and what still stands on the screen goes.
 */
export async function forgetPush(): Promise<void> {
  savePreferences({ push: undefined });
  // A browser without one of these has nothing to forget; for one that does not answer nobody waits.
  await inTime(forget()).catch(() => undefined);
}

async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
