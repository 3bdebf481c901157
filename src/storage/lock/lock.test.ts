import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CitizenId } from '../../domain/citizen.ts';
import { days, instantFromWire, later } from '../../domain/time.ts';
import { lockQuestion, openLock, putLockOn, takeLockOff } from './lock.ts';
import { lockState } from './lockState.ts';
import { makeOwn, wipe } from '../ownDevice.ts';
import { keepRecord, readRecord } from '../records.ts';
import { isSameSealed, newKey } from './seal.ts';
import { lockAgain, unlock } from './unlocked.ts';

const karen = 'ci-karen' as CitizenId; // made up
const now = instantFromWire('2026-11-25T09:30:00+01:00');
const lifetime = { updatedAt: now, expiresAt: later(now, days(1)) };
const question = { credential: bytes(1), salt: bytes(2) };
/** What the authenticator answers. */
const secret = bytes(3);

beforeEach(async () => {
  vi.stubGlobal('navigator', {}); // Node has none
  lockAgain();
  await wipe();
  await makeOwn(karen);
  await keep('outbox', 'first');
  await keep('agenda/ci-karen', 'visit');
});

test('a lock keeps what was kept, and no key lies on the disk any more', async () => {
  expect(await lockState()).toBe('none');
  expect(keysIn(await disk())).toHaveLength(1);
  const before = await disk();
  expect(await putLockOn(question, secret)).toEqual({ ok: true, value: undefined });
  const after = await disk();
  expect(keysIn(after)).toEqual([]);
  expect(after.records.some((one, index) => isSameSealed(one, before.records[index]))).toBe(false);
  expect(await lockState()).toBe('unlocked');
  expect(await all()).toEqual(['first', 'visit']);
});

describe('locked, as after a reload', () => {
  beforeEach(async () => {
    await putLockOn(question, secret);
    lockAgain();
  });

  test('nothing is read, nothing is written over, nothing is dropped', async () => {
    const before = await disk();
    expect(await lockState()).toBe('locked');
    expect(await all()).toEqual([null, null]);
    expect(await keep('outbox', 'over it')).toEqual({ ok: false, reason: 'locked' });
    expect(await takeLockOff()).toEqual({ ok: false, reason: 'locked' });
    expect(await putLockOn(question, bytes(4))).toEqual({ ok: false, reason: 'locked' });
    expect(await disk()).toEqual(before);
  });

  test('the secret opens it, and what is written from then on is behind the lock too', async () => {
    expect(await lockQuestion()).toEqual(question);
    expect(await openLock(secret)).toMatchObject({ ok: true });
    expect(await all()).toEqual(['first', 'visit']);
    expect(await keep('outbox', 'second')).toMatchObject({ ok: true });
    lockAgain();
    expect(await all()).toEqual([null, null]);
    await openLock(secret);
    expect(await all()).toEqual(['second', 'visit']);
  });

  test('another secret does not', async () => {
    expect(await openLock(bytes(4))).toEqual({ ok: false, reason: 'wrong' });
    expect(await lockState()).toBe('locked');
    expect(await all()).toEqual([null, null]);
  });

  test('a wrapped key that was tampered with does not open', async () => {
    const database = await openDB('borgerbooking');
    const { own, wrapped } = await lockOnDisk(database);
    new Uint8Array(wrapped.bytes)[0]! ^= 1; // oxlint-disable-line typescript/no-non-null-assertion -- 48 bytes
    await database.put('device', own, 'own');
    database.close();
    expect(await openLock(secret)).toEqual({ ok: false, reason: 'wrong' });
  });

  test('the key to an earlier lock opens nothing, and spoils nothing', async () => {
    unlock('an earlier one', await newKey());
    const before = await disk();
    expect(await lockState()).toBe('locked');
    expect(await all()).toEqual([null, null]);
    expect(await keep('outbox', 'over it')).toEqual({ ok: false, reason: 'locked' });
    expect(await disk()).toEqual(before);
  });

  test('taken off again, the device opens by itself as before', async () => {
    await openLock(secret);
    expect(await takeLockOff()).toMatchObject({ ok: true });
    lockAgain();
    expect(await lockState()).toBe('none');
    expect(await all()).toEqual(['first', 'visit']);
  });

  test('wiping needs no secret', async () => {
    await wipe();
    expect(await lockState()).toBe('none');
    expect(await indexedDB.databases()).toEqual([]);
  });
});

test.each([0, 1, 2])(
  'a write that fails (%d went well) leaves the old state whole',
  async (well) => {
    const before = await disk();
    const { put } = IDBObjectStore.prototype; // oxlint-disable-line typescript/unbound-method -- bound below
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (puts++ === well) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await putLockOn(question, secret)).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await disk()).toEqual(before);
    expect(await lockState()).toBe('none');
    expect(await all()).toEqual(['first', 'visit']);
  },
);

test('what another tab writes while everything is sealed anew is not lost', async () => {
  const meanwhile = onceWhile('encrypt', () => keep('outbox', 'second'));
  await putLockOn(question, secret);
  expect(await meanwhile()).toMatchObject({ ok: true });
  expect(await all()).toEqual(['second', 'visit']);
});

test('what was sealed just before the key became another one is sealed again', async () => {
  const meanwhile = onceWhile('encrypt', () => putLockOn(question, secret));
  expect(await keep('outbox', 'second')).toMatchObject({ ok: true });
  expect(await meanwhile()).toMatchObject({ ok: true });
  expect(await lockState()).toBe('unlocked');
  expect(await all()).toEqual(['second', 'visit']);
});

test('what is written in the place of a record that has just been found to be too old stays', async () => {
  await keepRecord('outbox', 'old', { updatedAt: now, expiresAt: now });
  const meanwhile = onceWhile('decrypt', () => keep('outbox', 'second'));
  expect((await all())[0]).toBeNull();
  await meanwhile();
  expect((await all())[0]).toBe('second');
});

test('a record that is damaged already does not stand in the way', async () => {
  const database = await openDB('borgerbooking');
  await database.put('records', 'nonsense', 'who');
  database.close();
  expect(await putLockOn(question, secret)).toMatchObject({ ok: true });
  expect(await all()).toEqual(['first', 'visit']);
});

/** Does something, to its end, just before the next record is sealed or opened. */
function onceWhile<Value>(
  what: 'encrypt' | 'decrypt',
  work: () => Promise<Value>,
): () => Promise<Value> {
  const really = crypto.subtle[what].bind(crypto.subtle);
  let working: Promise<Value> | undefined;
  vi.spyOn(crypto.subtle, what).mockImplementation(async (...given) => {
    if (working === undefined) await (working = work());
    return really(...given);
  });
  return () => working ?? Promise.reject(new Error(`nothing came to ${what}`));
}

function keep(identity: string, content: string) {
  return keepRecord(identity, content, lifetime);
}

function all() {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return Promise.all(['outbox', 'agenda/ci-karen'].map((name) => readRecord(name, now, isText)));
}

async function disk() {
  const database = await openDB('borgerbooking');
  const [device, records] = [await database.getAll('device'), await database.getAll('records')];
  database.close();
  return {
    device: device as unknown[],
    records: records as { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }[],
  };
}

function keysIn({ device }: { device: unknown[] }): unknown[] {
  const parts: unknown[] = device.flatMap((own) => Object.values(own as object) as unknown[]);
  return parts.filter((part) => part instanceof CryptoKey);
}

async function lockOnDisk(database: Awaited<ReturnType<typeof openDB>>) {
  const own = (await database.get('device', 'own')) as {
    lock: { wrapped: { bytes: ArrayBuffer } };
  };
  return { own, wrapped: own.lock.wrapped };
}

function bytes(filling: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(32).fill(filling);
}
