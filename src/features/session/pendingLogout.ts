import { isUnreached } from '../../api/problem.ts';
import { endSession, getSession } from '../../api/session.ts';
import type { Session } from '../../domain/session.ts';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';

/**
 * Logs out on the server; where it cannot be reached, it is remembered which login is over, so that
 * the next contact ends it and nothing of it is shown before.
 *
 * @returns whether the municipality has heard of it
 */
export async function endOnServer(session: Session | undefined): Promise<boolean> {
  try {
    await endSession();
    return true;
  } catch (error) {
    if (!isUnreached(error)) return true; // nobody is logged in any more
    if (session) savePreferences({ loggedOutOf: session.authenticatedAt });
    return false;
  }
}

/** Who is logged in, unless that login was ended here while there was no network. */
export async function getLiveSession(signal: AbortSignal): Promise<Session> {
  const session = await getSession(signal);
  const { loggedOutOf } = readPreferences();
  if (loggedOutOf === undefined) return session;
  if (session.authenticatedAt === loggedOutOf) {
    await endSession();
    savePreferences({ loggedOutOf: undefined });
    return getSession(signal); // says that nobody is logged in
  }
  savePreferences({ loggedOutOf: undefined });
  return session;
}
