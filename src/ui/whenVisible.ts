/**
 * Runs at once where somebody can look at the page; behind other tabs, or a phone's own lock, not
 * before they are back.
 *
 * @returns what calls it off
 */
export function whenVisible(run: () => void): () => void {
  const stop = () => {
    document.removeEventListener('visibilitychange', look);
  };
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    stop();
    run();
  };
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}
