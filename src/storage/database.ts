import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CitizenId } from '../domain/citizen.ts';
import type { Instant } from '../domain/time.ts';
import { DeviceSilent, inTime } from './inTime.ts';
import type { Sealed } from './lock/seal.ts';

/** Says that the device is somebody's own, and how the key to what is kept for them is had. */
export type OwnDevice = {
  readonly owner: CitizenId;
  /** Another with each new key. */
  readonly keyId: string;
  /** The newest time that the municipality's clock is known to have shown. */
  readonly seenAt: Instant;
} & KeyPlace;

/** Here, for whoever opens the app; or behind a lock, and then it is nowhere on the disk. */
export type KeyPlace =
  // Not extractable: scripts can use it, but not read or send it.
  { readonly key: CryptoKey } | { readonly lock: Lock };

/** What the device's authenticator needs to open the lock again, and what it opens. */
export interface Lock {
  readonly credential: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: Sealed;
}

interface Stores extends DBSchema {
  device: { key: 'own'; value: OwnDevice };
  records: { key: string; value: Sealed };
}

export type Database = IDBPDatabase<Stores>;

const name = 'borgerbooking';
const version = 1;

/** Opens the database, and makes it if it is not there. @throws DOMException where nothing can be kept */
export function openDatabase(): Promise<Database> {
  return open(version, (database) => {
    database.createObjectStore('device');
    database.createObjectStore('records');
  });
}

/**
 * Opens the database if there is one, also that of a newer version of the app: looking leaves no
 * trace. Null when there is none to read.
 */
export async function openExisting(): Promise<Database | null> {
  try {
    return await open(undefined, (_database, transaction) => {
      transaction.abort();
    });
  } catch {
    return null; // not there, or a browser that keeps nothing (private mode)
  }
}

/**
 * A transaction over everything that is kept. Whoever waits for its end hears that it failed; who
 * does not leaves no rejection behind that nobody handles.
 */
export function begin<Mode extends 'readonly' | 'readwrite'>(database: Database, mode: Mode) {
  const transaction = database.transaction(['device', 'records'], mode);
  transaction.done.catch(() => undefined);
  return transaction;
}

/**
 * Deletes the database. Its other connections close by themselves; that of a tab that the browser
 * has put to sleep only when it wakes, and nobody waits for that: the browser deletes it then.
 */
export function deleteDatabase(): Promise<void> {
  const deleted = new Promise<void>((resolve, reject) => {
    deleteDB(name, {
      blocked: () => {
        resolve();
      },
    }).then(resolve, reject);
  });
  return heard(deleted);
}

/** Whether something was asked of the device that it has not answered yet. */
let silent = false;

/** Whether this device's memory does not answer: then the app works without it, and says so. */
export function isDeviceSilent(): boolean {
  return silent;
}

/**
 * What the device's memory answers. Until something late has come, nobody waits for it again.
 *
 * @throws DeviceSilent when it does not answer in time
 */
export async function heard<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await inTime(answer);
  } catch (error) {
    if (error instanceof DeviceSilent) {
      silent = true;
      const speaks = () => {
        silent = false;
      };
      answer.then(speaks, speaks);
    }
    throw error;
  }
}

type Make = (database: Database, transaction: { abort: () => void }) => void;

async function open(wanted: number | undefined, make: Make): Promise<Database> {
  if (silent) throw new DeviceSilent();
  const database = openDB<Stores>(name, wanted, {
    upgrade: (made, _from, _to, transaction) => {
      transaction.done.catch(() => undefined); // whoever opens hears of it
      make(made, transaction);
    },
    // Another tab wipes: nobody stands in its way.
    blocking: () => void database.then((open) => open.close()),
  });
  return heard(database).catch((error: unknown) => {
    if (error instanceof DeviceSilent) database.then((late) => late.close()).catch(() => undefined);
    throw error;
  });
}
