import type { QueryClient } from '@tanstack/react-query';
import { serverNow } from '../../api/wire/serverClock.ts';
import { paths } from '../../domain/paths.ts';
import { keptWhoQuery } from '../../features/device/queries.ts';
import { forgetPush } from '../../features/push/forgetPush.ts';
import { rememberLogout, settleLogout, type EndedLogin } from '../../features/session/logout.ts';
import { sessionQuery } from '../../features/session/queries.ts';
import { tellLoggedOut } from '../../features/session/sessionChannel.ts';
import { forgetPerson, personHere } from '../../person/person.ts';
import { deviceOwner, wipe } from '../../storage/ownDevice.ts';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';
import { keepTabActor } from '../../storage/tabPerson.ts';
import { clearScreen, showLeaving } from './leaving.ts';

/**
 * "Log af": what is on the screen and on the device goes first, whether or not the municipality can
 * be reached, and the other tabs follow. That one is logged out is said when the municipality has
 * said so.
 */
export async function logOut(client: QueryClient): Promise<void> {
  const actor = personHere();
  if (actor === null) return; // nobody has a button to press
  const known =
    client.getQueryData(sessionQuery.queryKey) ?? client.getQueryData(keptWhoQuery.queryKey);
  const login = { actor, madeBy: known?.authenticatedAt ?? serverNow() };
  tellLoggedOut(login);
  await leave(login);
}

/** This person has logged out in another tab: nothing of them stays in this one either. */
export async function followLogOut(login: EndedLogin): Promise<void> {
  await leave(login);
}

async function leave(login: EndedLogin): Promise<void> {
  const { language, installDeclined, pushDeclined } = readPreferences();
  rememberLogout(login);
  clearScreen();
  forgetPerson();
  keepTabActor(null);
  await wipeWhatIsOf(login);
  const outcome = await settleLogout();
  // A full page load leaves nothing in memory. Where there is no network it might lead to no page.
  if (outcome === 'over') {
    // The municipality has the browser clear all that it keeps, also what tells nothing of anybody.
    savePreferences({
      ...(language !== undefined && { language }),
      ...(installDeclined !== undefined && { installDeclined }),
      ...(pushDeclined !== undefined && { pushDeclined }),
    });
    location.replace(paths.loggedOut);
  } else showLeaving(outcome === 'another' ? 'beside' : 'untold');
}

/** Somebody else may have logged in here since, and made the device their own. */
async function wipeWhatIsOf({ actor }: EndedLogin): Promise<void> {
  const owner: string | null = await deviceOwner();
  const { push } = readPreferences();
  await Promise.all([
    ...(owner === null || owner === actor ? [wipe()] : []),
    ...(push === undefined || push.actor === actor ? [forgetPush()] : []),
  ]);
}
