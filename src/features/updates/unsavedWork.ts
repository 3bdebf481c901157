import { losesWork } from '../../domain/paths.ts';
import { isUnwritten } from '../../storage/unwritten.ts';

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
  return written || chosen || losesWork(location.pathname);
}
