/**
 * A tab of an older version may ask for a part of the app that is gone from the server. The screen
 * that it was needed for is then loaded as a document, which brings the newer version. Only on the
 * way to another screen: what is missing at the first one would be missing again.
 *
 * @param next the address of the screen that one is on the way to
 * @see https://vite.dev/guide/build#load-error-handling
 */
export function loadAnewWithoutPart(next: () => string | null): void {
  window.addEventListener('vite:preloadError', () => {
    const address = next();
    if (address !== null) location.assign(address);
  });
}
