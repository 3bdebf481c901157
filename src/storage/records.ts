import { ok, refused, type Result } from '../domain/result.ts';
import { instantFromMillis, type Instant } from '../domain/time.ts';
import { begin, openExisting, type Database, type OwnDevice, heard } from './database.ts';
import { whyNotKept, type KeepRefusal } from './refusals.ts';
import { isSameSealed, seal, unseal, type Sealed } from './lock/seal.ts';
import { keyOf } from './lock/unlocked.ts';

/** How long a record may lie here, in the municipality's time. */
export interface Lifetime {
  readonly updatedAt: Instant;
  readonly expiresAt: Instant;
}

/** Encrypts and keeps a record under its identity, in the place of the one before. */
export async function keepRecord(
  identity: string,
  content: unknown,
  { updatedAt, expiresAt }: Lifetime,
): Promise<Result<void, KeepRefusal>> {
  const database = await openExisting();
  if (database === null) return refused('not-own');
  try {
    for (;;) {
      const own = await heard(database.get('device', 'own'));
      if (own === undefined) return refused('not-own');
      const key = keyOf(own);
      // What lies locked is never written over: nobody here knows what it says.
      if (key === null) return refused('locked');
      const sealed = await seal(key, identity, { content, expiresAt });
      if (await heard(put(database, own, identity, sealed, updatedAt))) return ok(undefined);
    }
  } catch (error) {
    return whyNotKept(error);
  } finally {
    database.close();
  }
}

/** @returns false when the key has become another one meanwhile: this would open with none */
async function put(
  database: Database,
  { keyId }: OwnDevice,
  identity: string,
  sealed: Sealed,
  updatedAt: Instant,
): Promise<boolean> {
  const transaction = begin(database, 'readwrite');
  const device = transaction.objectStore('device');
  const own = await device.get('own');
  if (own === undefined) return false;
  if (own.keyId !== keyId) return false;
  const seenAt = instantFromMillis(Math.max(own.seenAt, updatedAt));
  await Promise.all([
    device.put({ ...own, seenAt }, 'own'),
    transaction.objectStore('records').put(sealed, identity),
    transaction.done,
  ]);
  return true;
}

/**
 * What is kept under an identity; null when there is nothing, or it lies locked. What has expired, is
 * damaged or does not pass `isContent` is dropped.
 *
 * @param now the municipality's time as far as it is known; a device's clock may be behind, so the
 *   newest time the municipality was seen to show counts too
 * @param onSpoiled hears that there was something which could not be read, and is dropped now
 */
export async function readRecord<Content>(
  identity: string,
  now: Instant,
  isContent: (value: unknown) => value is Content,
  onSpoiled?: () => void,
): Promise<Content | null> {
  const database = await openExisting();
  if (database === null) return null;
  try {
    return await heard(read(database, identity, now, isContent, onSpoiled));
  } catch {
    return null; // wiped by another tab meanwhile, or a disk that cannot be read
  } finally {
    database.close();
  }
}

async function read<Content>(
  database: Database,
  identity: string,
  now: Instant,
  isContent: (value: unknown) => value is Content,
  onSpoiled?: () => void,
): Promise<Content | null> {
  const together = begin(database, 'readonly');
  const [own, sealed] = await Promise.all([
    together.objectStore('device').get('own'),
    together.objectStore('records').get(identity),
  ]);
  if (own === undefined || sealed === undefined) return null;
  const key = keyOf(own);
  if (key === null) return null;
  const record = await unseal(key, identity, sealed);
  if (!isRecord(record) || !isContent(record.content)) onSpoiled?.();
  else if (Math.max(now, own.seenAt) < record.expiresAt) return record.content;
  await drop(database, identity, sealed);
  return null;
}

/** Unless something else has been put there meanwhile. */
async function drop(database: Database, identity: string, sealed: Sealed): Promise<void> {
  const transaction = begin(database, 'readwrite');
  const records = transaction.objectStore('records');
  if (isSameSealed(await records.get(identity), sealed)) await records.delete(identity);
  await transaction.done;
}

/** Drops the records whose identity is not among those that may stay. */
export async function dropRecords(mayStay: (identity: string) => boolean): Promise<void> {
  const database = await openExisting();
  if (database === null) return;
  try {
    const identities = await heard(database.getAllKeys('records'));
    const leaving = identities.filter((identity) => !mayStay(identity));
    await heard(Promise.all(leaving.map((identity) => database.delete('records', identity))));
  } catch {
    // Wiped by another tab meanwhile: gone is gone.
  } finally {
    database.close();
  }
}

function isRecord(value: unknown): value is { content: unknown; expiresAt: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'content' in value &&
    'expiresAt' in value &&
    typeof value.expiresAt === 'number'
  );
}
