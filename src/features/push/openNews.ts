/**
 * A notification was tapped while the app stood open. It goes there, unless something would be lost
 * by it: what is new is marked in any case.
 */
export function openNewsHere(isMidway: () => boolean): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const address = addressIn(data);
    if (address !== null && !isMidway()) location.assign(address);
  });
}

function addressIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('openNews' in data)) return null;
  const { openNews } = data;
  return typeof openNews === 'string' && /^\/(s\/[a-z0-9]+|nyt)$/.test(openNews) ? openNews : null;
}
