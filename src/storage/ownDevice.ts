import type { CitizenId } from '../domain/citizen.ts';
import { ok, type Result } from '../domain/result.ts';
import { instantFromMillis } from '../domain/time.ts';
import { deleteDatabase, openDatabase, openExisting, type Database, heard } from './database.ts';
import { readOwnDevice } from './lock/lockState.ts';
import { whyNotKept, type KeepRefusal } from './refusals.ts';
import { newKey } from './lock/seal.ts';

/** Who said that this is their own device; null when nobody did, and nothing is kept. */
export async function deviceOwner(): Promise<CitizenId | null> {
  return (await readOwnDevice())?.owner ?? null;
}

/** Lets the owner's agenda be kept from now on. What was kept for somebody else is wiped first. */
export async function makeOwn(owner: CitizenId): Promise<Result<void, KeepRefusal>> {
  const before = await deviceOwner();
  if (before === owner) return ok(undefined);
  await wipe();
  let database: Database | undefined;
  try {
    // Not where the page is insecure or the browser keeps nothing: either throws.
    const key = await newKey();
    database = await openDatabase();
    const keyId = crypto.randomUUID();
    const own = { owner, keyId, key, seenAt: instantFromMillis(0) };
    await heard(database.put('device', own, 'own'));
    askToKeep();
    return ok(undefined);
  } catch (error) {
    database?.close();
    await wipe();
    return whyNotKept(error);
  } finally {
    database?.close();
  }
}

/** Removes the key and everything that it opens. Never fails: what is not there is gone. */
export async function wipe(): Promise<void> {
  try {
    await empty();
    await deleteDatabase();
  } catch {
    // Deleting is refused only where nothing could be kept either.
  }
}

/** First, because a tab that sleeps in the background can hold up the deletion for hours. */
async function empty(): Promise<void> {
  const database = await openExisting();
  if (database === null) return;
  try {
    const transaction = database.transaction(['device', 'records'], 'readwrite');
    const cleared = Promise.all([
      transaction.objectStore('device').clear(),
      transaction.objectStore('records').clear(),
      transaction.done,
    ]);
    await heard(cleared);
  } finally {
    database.close();
  }
}

/** Browsers throw away what is not used for a while, unless asked. Some ask the citizen: no waiting. */
function askToKeep(): void {
  // Missing in older Safari and in test surroundings, whatever the type says.
  const storage = navigator.storage as StorageManager | undefined;
  storage?.persist().catch(() => undefined);
}
