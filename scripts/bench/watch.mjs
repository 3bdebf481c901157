// @ts-check
/* global document, PerformanceObserver, requestAnimationFrame */

/**
 * Runs in the page before any of its scripts. Leaves a mark `largest` for each largest paint, and
 * `pressable` when "Book tid" could first be pressed: it is visible, enabled, nothing lies over it,
 * and React has attached its handlers; `agenda` when the next appointment stands there. Stands alone: the browser gets its source text.
 */
export function watchForBookTid() {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) performance.mark('largest', { startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  markWhen('pressable', () => [...document.querySelectorAll('a')].some(canBePressed));
  markWhen('agenda', () => document.querySelector('.next-when') !== null);

  /** @param {string} name @param {() => boolean} isSo */
  function markWhen(name, isSo) {
    if (isSo()) performance.mark(name);
    else requestAnimationFrame(() => markWhen(name, isSo));
  }

  /** @param {HTMLElement} link */
  function canBePressed(link) {
    if (link.textContent?.trim() !== 'Book tid' || link.ariaDisabled === 'true') return false;
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (width === 0 || !link.contains(hit)) return false;
    // React keeps an element's handlers under a name of this form, from its first commit on.
    const props = Object.keys(link).find((key) => key.startsWith('__reactProps$'));
    return props !== undefined && 'onClick' in Object(Reflect.get(link, props));
  }
}
