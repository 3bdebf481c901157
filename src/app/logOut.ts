import type { QueryClient } from '@tanstack/react-query';
import { paths } from '../domain/paths.ts';
import { forgetPush } from '../features/push/forgetPush.ts';
import { endOnServer } from '../features/session/pendingLogout.ts';
import { sessionQuery } from '../features/session/queries.ts';
import { tellLoggedOut } from '../features/session/sessionChannel.ts';
import { wipe } from '../storage/ownDevice.ts';
import { readPreferences, savePreferences } from '../storage/preferences.ts';
import { forgetSession } from './forgetSession.ts';
import { clearScreen } from './leaving.ts';

/**
 * "Log af": what is on the screen and on the device goes first, whether or not the municipality can
 * be reached; the other tabs follow; and a full page load leaves nothing of the citizen in memory.
 */
export async function logOut(client: QueryClient): Promise<void> {
  const session = client.getQueryData(sessionQuery.queryKey);
  const choices = readPreferences();
  tellLoggedOut();
  clearScreen();
  await Promise.all([wipe(), forgetPush()]);
  forgetSession(client);
  const told = await endOnServer(session);
  // The server has the browser clear all that it keeps: also what tells nothing about anybody.
  if (told) savePreferences({ ...choices, loggedOutOf: undefined, push: undefined });
  goToLoggedOut(told);
}

/** Somebody has logged out in another tab: nothing of the citizen stays in this one either. */
export function followLogOut(client: QueryClient): void {
  clearScreen();
  forgetSession(client);
  goToLoggedOut(true);
}

function goToLoggedOut(told: boolean): void {
  location.replace(told ? paths.loggedOut : `${paths.loggedOut}?net=nej`);
}
