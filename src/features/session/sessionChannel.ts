import type { ActorId } from '../../domain/citizen.ts';
import type { EndedLogin } from './logout.ts';

/** What tabs tell each other about who is logged in. */
type Told =
  | { readonly is: 'in'; readonly actor: ActorId }
  | { readonly is: 'out'; readonly login: EndedLogin };

const channel = () => (opened ??= new BroadcastChannel('borgerbooking.session'));
let opened: BroadcastChannel | undefined;

/** Tells the other tabs who is logged in: those of anybody else must not show anything any more. */
export function tellLoggedIn(actor: ActorId): void {
  channel().postMessage({ is: 'in', actor } satisfies Told);
}

/** Tells the other tabs that this person has left: theirs must not show anything any more. */
export function tellLoggedOut(login: EndedLogin): void {
  channel().postMessage({ is: 'out', login } satisfies Told);
}

/** Runs when another tab has told who is logged in, or who has left. */
export function whenToldElsewhere(hear: {
  readonly loggedIn: (actor: ActorId) => void;
  readonly loggedOut: (login: EndedLogin) => void;
}): void {
  channel().addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.is === 'in') hear.loggedIn(data.actor);
    else hear.loggedOut(data.login);
  });
}
