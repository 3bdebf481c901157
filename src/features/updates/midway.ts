/** Screens on which something is on its way: to a booking, or to the receipt of what was just sent. */
const onTheWay = /\/(book\/.|aflys$|fuldmagt\/(giv|anmod|anmodning\/|.*\/(aendr|afslut)$))/;

/**
 * Whether loading the page anew would lose something: what stands in a form, what is kept in memory
 * alone, or the receipt.
 */
export function isMidway(): boolean {
  const written = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(
    ({ value }) => value !== '',
  );
  const chosen = document.querySelector('main form input:checked') !== null;
  return written || chosen || onTheWay.test(location.pathname);
}
