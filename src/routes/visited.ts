/** A screen that was opened, and the receipt of what was finished there. */
interface Visited {
  address: string;
  receipt: string | null;
}

/**
 * What this tab has opened since the page was loaded, by its place in the browser's history. In
 * memory alone: after a reload one only knows less.
 */
const visited: (Visited | undefined)[] = [];

/**
 * To be told of every screen that is shown.
 *
 * @returns the receipt to show instead, where a step of something finished is come back to
 */
export function visit(address: string): string | null {
  const here = place();
  visited.length = Math.min(visited.length, here + 1); // a step back forgets what was ahead
  if (visited[here]?.address !== address) visited[here] = { address, receipt: null };
  return visited[here].receipt;
}

/**
 * What was begun is done: the way back to a step of it leads to its receipt.
 *
 * @param steps what the steps' addresses begin with
 */
export function finish(steps: string, receipt: string): void {
  for (let at = place(); at >= 0; at -= 1) {
    const step = visited[at];
    if (!step?.address.startsWith(steps)) return;
    visited[at] = { ...step, receipt };
  }
}

/**
 * How many steps back lead to an address that one came by, however it was narrowed down there; null
 * when one did not.
 */
export function stepsBackTo(address: string): number | null {
  const here = place();
  const at = visited.slice(0, here).findLastIndex((one) => isAt(address, one?.address));
  return at === -1 ? null : here - at;
}

/** Whether one was there: a filter, or the day one looked at, may have come to the address since. */
function isAt(address: string, one = ''): boolean {
  const parts = one.split(/[?&]/);
  return address.split(/[?&]/).every((part) => parts.includes(part));
}

/** Where the router says one is in the history. */
function place(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'idx' in state ? Number(state.idx) : 0;
}
