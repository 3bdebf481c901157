import { ok, refused, type Result } from '../domain/result.ts';
import { instantFromMillis, type Instant } from '../domain/time.ts';
import { openExisting, type Database } from './database.ts';
import { whyNotKept, type KeepRefusal } from './refusals.ts';
import { seal, unseal } from './seal.ts';

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
    const own = await database.get('device', 'own');
    if (own === undefined) return refused('not-own');
    const sealed = await seal(own.key, identity, { content, expiresAt });
    const transaction = database.transaction(['device', 'records'], 'readwrite');
    const seenAt = instantFromMillis(Math.max(own.seenAt, updatedAt));
    await Promise.all([
      transaction.objectStore('device').put({ ...own, seenAt }, 'own'),
      transaction.objectStore('records').put(sealed, identity),
      transaction.done,
    ]);
    return ok(undefined);
  } catch (error) {
    return whyNotKept(error);
  } finally {
    database.close();
  }
}

/**
 * What is kept under an identity; null when there is nothing. What has expired, is damaged or does
 * not pass `isContent` is dropped.
 *
 * @param now the municipality's time as far as it is known; a device's clock may be behind, so the
 *   newest time the municipality was seen to show counts too
 */
export async function readRecord<Content>(
  identity: string,
  now: Instant,
  isContent: (value: unknown) => value is Content,
): Promise<Content | null> {
  const database = await openExisting();
  if (database === null) return null;
  try {
    return await read(database, identity, now, isContent);
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
): Promise<Content | null> {
  const own = await database.get('device', 'own');
  const sealed = await database.get('records', identity);
  if (own === undefined || sealed === undefined) return null;
  const record = await unseal(own.key, identity, sealed);
  if (isRecord(record) && Math.max(now, own.seenAt) < record.expiresAt) {
    if (isContent(record.content)) return record.content;
  }
  await database.delete('records', identity);
  return null;
}

/** Drops the records whose identity is not among those that may stay. */
export async function dropRecords(mayStay: (identity: string) => boolean): Promise<void> {
  const database = await openExisting();
  if (database === null) return;
  try {
    const identities = await database.getAllKeys('records');
    const leaving = identities.filter((identity) => !mayStay(identity));
    await Promise.all(leaving.map((identity) => database.delete('records', identity)));
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
