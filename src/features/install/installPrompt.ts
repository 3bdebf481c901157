import { useSyncExternalStore } from 'react';
import { createSignal } from '../../domain/signal.ts';

/** Chromium's offer to install. @see https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface InstallPromptEvent extends Event {
  prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/**
 * `running`: opened from the shortcut. `installed`: just now, in this tab. `offered`: the browser
 * has a prompt of its own. `by-hand`: it has none, or not yet.
 */
export type InstallState = 'running' | 'installed' | 'offered' | 'by-hand';

let offer: InstallPromptEvent | null = null;
let installed = false;
const changed = createSignal();

/** The browser makes its offer once and early, before any screen is there: listen at the start. */
export function listenForInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // our invitation asks at a better moment
    offer = event as InstallPromptEvent; // what the event of this name is
    changed.tell();
  });
  window.addEventListener('appinstalled', () => {
    installed = true;
    offer = null;
    changed.tell();
  });
}

/** How the app can be put on the home screen. */
export function useInstallState(): InstallState {
  return useSyncExternalStore(changed.listen, installState);
}

/** Shows the browser's own prompt. It can be shown once; until the next offer there is none. */
export async function promptInstall(): Promise<'accepted' | 'dismissed'> {
  const asked = offer;
  if (asked === null) return 'dismissed';
  const { outcome } = await asked.prompt();
  offer = null;
  installed ||= outcome === 'accepted';
  changed.tell();
  return outcome;
}

function installState(): InstallState {
  if (isStandalone()) return 'running';
  if (installed) return 'installed';
  return offer === null ? 'by-hand' : 'offered';
}

function isStandalone(): boolean {
  const iosHomeScreen = 'standalone' in navigator && navigator.standalone === true;
  return iosHomeScreen || window.matchMedia('(display-mode: standalone)').matches;
}
