/** What tabs tell each other about who is logged in. */
const channel = () => (opened ??= new BroadcastChannel('borgerbooking.session'));
let opened: BroadcastChannel | undefined;

/** Tells the other tabs that this person has left: they must not show anything any more. */
export function tellLoggedOut(): void {
  channel().postMessage('logged-out');
}

/** Runs when another tab has logged out. */
export function whenLoggedOutElsewhere(leave: () => void): void {
  channel().addEventListener('message', leave);
}
