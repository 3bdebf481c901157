/**
 * In the page: whatever a test presses, a new screen must open with its heading in view and focused.
 * What breaks that is an error in the page, and so of the test. The page that the browser itself has
 * loaded begins at its top; Back leads to where one was, and not to a heading.
 */
export function complainOfHiddenHeadings(): void {
  let known: Element | null = null;
  let shown = '';
  let back = false;
  addEventListener('popstate', () => (back = true), { capture: true });
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    history[name] = (...change) => {
      if (name === 'pushState') back = false;
      original(...change);
    };
  }
  new MutationObserver(() => {
    const heading = document.querySelector('h1');
    if (heading === null || heading === known) return;
    const first = known === null;
    known = heading;
    // The screen that was prerendered, drawn once more by the app.
    const same = shown === location.pathname + heading.textContent;
    shown = location.pathname + heading.textContent;
    if (same || first || back || !heading.hasAttribute('tabindex')) return;
    const { top, bottom } = heading.getBoundingClientRect();
    const where = `“${heading.textContent}” at ${location.pathname}`;
    if (top < 0 || bottom > innerHeight) {
      console.error(`heading out of view: ${where}, ${String(Math.round(top))} px`);
    }
    const focused = document.activeElement;
    if (focused !== heading && !focused?.closest('[role=alert], dialog')) {
      console.error(
        `heading without focus: ${where}, but ${focused?.outerHTML.slice(0, 80) ?? '-'}`,
      );
    }
  }).observe(document, { childList: true, subtree: true });
}
