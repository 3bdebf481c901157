import { isUnwritten } from '../../storage/unwritten.ts';

/** Screens on which something is on its way: to a booking, or to the receipt of what was just sent. */
const onTheWay = /\/(book\/.|aflys$|fuldmagt\/(giv|anmod|anmodning\/|.*\/(aendr|afslut)$))/;

/** Whether loading the page anew would lose something: on this screen, or in this tab's memory. */
export function hasUnsavedWork(): boolean {
  return hasUnsavedWorkOnScreen() || isUnwritten();
}

/**
 * Whether leaving the screen would lose something: what stands in a form, a file that is being sent,
 * or the receipt.
 */
export function hasUnsavedWorkOnScreen(): boolean {
  const written = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(
    ({ value }) => value !== '',
  );
  const chosen = document.querySelector('main form input:checked, main progress') !== null;
  return written || chosen || onTheWay.test(location.pathname);
}
