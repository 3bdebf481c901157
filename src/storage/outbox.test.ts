import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorId, CitizenId } from '../domain/citizen.ts';
import type { HoldId } from '../domain/booking/hold.ts';
import type { IntentKey, OutboxEntry } from '../domain/outbox/intent.ts';
import type { Outbox } from '../domain/outbox/outbox.ts';
import type { ServiceId } from '../domain/appointment/service.ts';
import { days, instantFromWire, later } from '../domain/time.ts';
import { openLock, putLockOn } from './lock/lock.ts';
import { createJournal } from '../outbox/journal.ts';
import { outboxStore } from './outbox.ts';
import { makeOwn, wipe } from './ownDevice.ts';
import { keepRecord, readRecord } from './records.ts';
import { lockAgain } from './lock/unlocked.ts';

// Brands of made-up values.
const karen = 'ci-karen' as CitizenId;
const now = instantFromWire('2026-11-25T09:30:00+01:00');
const openTab = () =>
  createJournal(
    {
      store: outboxStore,
      clock: { now: () => now, after: () => () => undefined },
      tabs: { alone: (_, work) => work(), announce: () => undefined, onAnnounced: () => undefined },
    },
    () => undefined,
  );

beforeEach(async () => {
  // Node has none; the tests' tabs take their turns by themselves.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await wipe();
});

describe("on the citizen's own device", () => {
  beforeEach(async () => {
    await makeOwn(karen);
  });

  test('what one tab writes down, another reads, also after all have died', async () => {
    await openTab().record({ is: 'queued', entry: anEntry('a') });
    expect(keys(await openTab().read())).toEqual(['a']);
  });

  test('S1: where there is no room, memory goes on from what it knows', async () => {
    const tab = openTab();
    await tab.record({ is: 'queued', entry: anEntry('a') });
    const putting = noRoom();
    await tab.record({ is: 'queued', entry: anEntry('b') });
    await tab.record({ is: 'sent', key: key('a') });
    expect((await tab.read()).map(({ state }) => state.is)).toEqual(['sending', 'waiting']);
    putting.mockRestore();
    await tab.record({ is: 'taken-back', key: key('b') });
    expect((await openTab().read()).map(({ state }) => state.is)).toEqual(['sending']);
  });

  test('S1: what another tab has settled meanwhile is not told anew as waiting', async () => {
    const [tab, other] = [openTab(), openTab()];
    await tab.record({ is: 'queued', entry: anEntry('a') });
    const putting = noRoom();
    await tab.record({ is: 'clock', now });
    putting.mockRestore();
    await other.record({ is: 'refused', key: key('a'), reason: 'stale', decided: true });
    await other.record({ is: 'queued', entry: anEntry('b') });
    expect((await tab.read()).map(({ state }) => state.is)).toEqual(['refused', 'waiting']);
  });

  test('what waits behind a lock is neither seen nor lost, and joins what came meanwhile', async () => {
    const secret = new Uint8Array(32);
    await openTab().record({ is: 'queued', entry: anEntry('a') });
    await putLockOn({ credential: secret, salt: secret }, secret);
    lockAgain();
    const tab = openTab();
    expect(keys(await tab.record({ is: 'queued', entry: anEntry('b') }))).toEqual(['b']);
    expect(keys(await openTab().read())).toEqual([]);
    await openLock(secret);
    expect(keys(await openTab().read())).toEqual(['a']);
    expect(keys(await tab.record({ is: 'clock', now }))).toEqual(['b', 'a']);
    expect(keys(await openTab().read())).toEqual(['b', 'a']);
  });

  test('W19: an intent of another version stays where that version finds it', async () => {
    const newer = { ...anEntry('newer'), intent: { kind: 'swap', with: 'ap-another' } };
    const lifetime = { updatedAt: now, expiresAt: later(now, days(1)) };
    await keepRecord('outbox', { version: 2, entries: [newer, anEntry('a')] }, lifetime);
    const tab = openTab();
    expect(keys(await tab.read())).toEqual(['a']);
    await tab.record({ is: 'queued', entry: anEntry('b') });
    const kept = await readRecord('outbox', now, isAnything);
    expect(kept).toMatchObject({ entries: [{ key: 'a' }, { key: 'b' }, newer] });
  });
});

test('elsewhere intents live in their tab, and move in when the device becomes one’s own', async () => {
  const [tab, other] = [openTab(), openTab()];
  await tab.record({ is: 'queued', entry: anEntry('a') });
  await other.record({ is: 'queued', entry: anEntry('b') });
  expect([keys(await tab.read()), keys(await other.read())]).toEqual([['a'], ['b']]);
  await makeOwn(karen);
  await tab.record({ is: 'clock', now });
  await other.record({ is: 'clock', now });
  expect(keys(await openTab().read())).toEqual(['b', 'a']);
});

function noRoom() {
  const full = new DOMException('No room', 'QuotaExceededError');
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full;
  });
}

function anEntry(name: string): OutboxEntry {
  return {
    key: key(name),
    actor: karen as string as ActorId, // the same person, in her other role
    citizen: karen,
    intent: {
      kind: 'book',
      about: {
        serviceId: 'sv-made-up' as ServiceId,
        serviceName: { da: 'Kostvejledning', en: 'Advice on food' },
        start: later(now, days(2)),
        mode: 'phone',
      },
      hold: 'ho-made-up' as HoldId,
      note: '',
    },
    queuedAt: now,
    tries: 0,
    maybeDone: false,
    state: { is: 'waiting' },
  };
}

const key = (name: string) => name as IntentKey;
const keys = (outbox: Outbox) => outbox.map((entry) => entry.key);
const isAnything = (value: unknown): value is object => value !== undefined;
