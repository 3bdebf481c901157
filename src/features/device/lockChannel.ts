/** What tabs tell each other about the lock. The key is not among it: each unlocks by itself. */
const channel = () => (opened ??= new BroadcastChannel('borgerbooking.lock'));
let opened: BroadcastChannel | undefined;

/** Tells the other tabs that what is kept is behind a lock, or no longer is. */
export function tellLockChanged(): void {
  channel().postMessage('changed');
}

/** Runs when another tab has put a lock on or taken it off. */
export function whenLockChanges(look: () => void): void {
  channel().addEventListener('message', look);
}
