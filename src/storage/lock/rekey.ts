import { ok, refused, type Result } from '../../domain/result.ts';
import {
  begin,
  openExisting,
  type Database,
  type KeyPlace,
  type OwnDevice,
  heard,
} from '../database.ts';
import { whyNotKept, type KeepRefusal } from '../refusals.ts';
import { isSameSealed, seal, unseal, type Sealed } from './seal.ts';
import { keyOf } from './unlocked.ts';

export interface NextKey {
  readonly key: CryptoKey;
  readonly keyId: string;
  /** Where it is to be from now on. */
  readonly place: KeyPlace;
}

/**
 * Seals everything kept with another key, and puts that in the place of the one before. All at once:
 * whatever goes wrong on the way, or whenever the tab dies, the old key opens the old records.
 */
export async function rekey(next: NextKey): Promise<Result<void, KeepRefusal>> {
  const database = await openExisting();
  if (database === null) return refused('not-own');
  try {
    for (let tries = 0; tries < 10; tries++) {
      const before = await heard(look(database));
      if (before.own === undefined) return refused('not-own');
      const key = keyOf(before.own);
      if (key === null) return refused('locked');
      // Sealing takes its time, and no transaction may wait for it.
      if (await swap(database, before, await sealedAnew(before.records, key, next.key), next))
        return ok(undefined);
    }
    return refused('unavailable');
  } catch (error) {
    return whyNotKept(error);
  } finally {
    database.close();
  }
}

interface Kept {
  readonly own: OwnDevice | undefined;
  readonly records: ReadonlyMap<string, Sealed>;
}

async function look(database: Database): Promise<Kept> {
  const transaction = begin(database, 'readonly');
  const records = transaction.objectStore('records');
  const [own, identities, sealed] = await Promise.all([
    transaction.objectStore('device').get('own'),
    records.getAllKeys(),
    records.getAll(),
  ]);
  // The two lists are of the same records in the same order.
  const named = identities.flatMap((name, index) => {
    const record = sealed[index];
    return record === undefined ? [] : [[name, record] as const];
  });
  return { own, records: new Map(named) };
}

/** Null stands for a record that its key does not open: nobody will ever read it. */
async function sealedAnew(records: Kept['records'], from: CryptoKey, to: CryptoKey) {
  const sealing = [...records].map(async ([identity, record]) => {
    const content = await unseal(from, identity, record);
    return [identity, content === null ? null : await seal(to, identity, content)] as const;
  });
  return Promise.all(sealing);
}

/** @returns false when something was written since one looked: nothing is changed then */
async function swap(
  database: Database,
  before: Kept,
  sealed: Awaited<ReturnType<typeof sealedAnew>>,
  { keyId, place }: NextKey,
): Promise<boolean> {
  const transaction = begin(database, 'readwrite');
  try {
    const device = transaction.objectStore('device');
    const records = transaction.objectStore('records');
    const [own, identities, found] = await Promise.all([
      device.get('own'),
      records.getAllKeys(),
      records.getAll(),
    ]);
    const isAsBefore =
      own?.keyId === before.own?.keyId &&
      identities.length === before.records.size &&
      identities.every((name, index) => isSameSealed(before.records.get(name), found[index]));
    if (own === undefined || !isAsBefore) return false;
    const { owner, seenAt } = own;
    const writes: (() => Promise<unknown>)[] = [
      () => device.put({ owner, seenAt, keyId, ...place }, 'own'),
      ...sealed.map(([name, record]) => () => {
        return record === null ? records.delete(name) : records.put(record, name);
      }),
    ];
    // Also what throws at once becomes a promise: the others are then still waited for.
    await Promise.all(writes.map(async (write) => write()));
    await transaction.done;
    return true;
  } catch (error) {
    // Already over where the browser itself gave up.
    try {
      transaction.abort();
    } catch {
      // as intended
    }
    throw error;
  }
}
