interface Leaving {
  /** Whether leaving the screen would lose something. */
  hasUnsavedWorkOnScreen: () => boolean;
  /** Whether loading the page anew would. */
  hasUnsavedWork: () => boolean;
  /** Goes there within the app. */
  follow: (address: string) => Promise<void>;
}

/**
 * A notification was tapped while the app stood open. It goes there, unless something on the screen
 * would be lost by it: what is new is marked in any case. What only the tab's memory has stays.
 */
export function openNewsHere({ hasUnsavedWorkOnScreen, hasUnsavedWork, follow }: Leaving): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const address = addressIn(data);
    if (address === null || hasUnsavedWorkOnScreen()) return;
    if (hasUnsavedWork()) follow(address).catch(() => undefined); // a part that is gone: it stays
    else location.assign(address);
  });
}

function addressIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('openNews' in data)) return null;
  const { openNews } = data;
  return typeof openNews === 'string' && /^\/(s\/[a-z0-9]+|nyt)$/.test(openNews) ? openNews : null;
}
