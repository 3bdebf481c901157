import { endLoginOf } from '../../api/session.ts';
import type { ActorId } from '../../domain/citizen.ts';
import { instantFromMillis } from '../../domain/time.ts';
import { readPreferences, savePreferences, type Preferences } from '../../storage/preferences.ts';

/** Whose login is to be ended. */
export type EndedLogin = NonNullable<Preferences['loggingOut']>;

/**
 * How a logout went: the municipality has said that this login is `over`; or that the browser's
 * session is `another` person's, which is left alone; or it is `untold`, and remembered.
 */
export type LogoutOutcome = 'over' | 'another' | 'untold';

/** Somebody was logged out here, and the municipality could not be told yet: nothing is shown before. */
export class LogoutUntold extends Error {}

// Where the browser remembers nothing, this document still does.
let remembered: EndedLogin | undefined;

/** The login that was ended here, and of which the municipality has not said that it is over. */
function untoldLogout(): EndedLogin | undefined {
  return readPreferences().loggingOut ?? remembered;
}

/** Whether that outlives this document. */
export function isLogoutRemembered(): boolean {
  return readPreferences().loggingOut !== undefined;
}

/** Writes down whose login ends here, before anybody is asked: the tab may die meanwhile. */
export function rememberLogout(login: EndedLogin): void {
  remembered = login;
  savePreferences({ loggingOut: login });
}

// Asked twice at once, the second would remember only what the first answer's clearing has left.
let settling: Promise<LogoutOutcome> | undefined;

/** Tells the municipality what it has not been told yet, if anything. */
export function settleLogout(): Promise<LogoutOutcome> {
  settling ??= settle().finally(() => {
    settling = undefined;
  });
  return settling;
}

async function settle(): Promise<LogoutOutcome> {
  const login = untoldLogout();
  if (login === undefined) return 'over';
  const choices = readPreferences();
  try {
    const outcome = await endLoginOf(login.actor as ActorId, instantFromMillis(login.madeBy));
    remembered = undefined;
    // The municipality has the browser clear all that it keeps, also what tells nothing of anybody.
    const push = choices.push?.actor === login.actor ? undefined : choices.push;
    savePreferences({ ...choices, push, loggingOut: undefined });
    return outcome;
  } catch {
    return 'untold'; // whatever it was, it was not the municipality's word
  }
}

/** To be waited for before anything is asked. @throws LogoutUntold */
export async function expectLogoutTold(): Promise<void> {
  if ((await settleLogout()) === 'untold') throw new LogoutUntold();
}
