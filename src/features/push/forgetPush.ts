import { savePreferences } from '../../storage/preferences.ts';

/**
 * Whoever was here is told nothing more on this device, whether or not the municipality hears of it:
 * the browser throws the address away, and what still stands on the screen goes.
 */
export async function forgetPush(): Promise<void> {
  savePreferences({ push: undefined });
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  } catch {
    // A browser without one of these: then there is nothing to forget.
  }
}
