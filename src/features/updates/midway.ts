/**
 * Whether loading the page anew would lose something: what stands in a form, or what was written on
 * the way to a booking and is kept in memory alone.
 */
export function isMidway(): boolean {
  const written = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(
    ({ value }) => value !== '',
  );
  const chosen = document.querySelector('main form input:checked') !== null;
  return written || chosen || /\/book\/./.test(location.pathname);
}
