import { expect, test } from 'vitest';
import type { ActorId, CitizenId } from '../domain/citizen.ts';
import type { Intent } from '../domain/outbox/intent.ts';
import { instantFromWire, later, type Instant } from '../domain/time.ts';
import { createOutbox } from './outbox.ts';
import type { Answer, OutboxPorts, StoredOutbox } from './ports.ts';

// Brands of made-up values.
const me = 'ci-me' as ActorId;
const myself = 'ci-me' as CitizenId;
const start = instantFromWire('2026-11-25T09:30:00+01:00');
const intent: Intent = {
  kind: 'settings',
  etag: '"1"',
  chosen: { of: 'told-by', changesByOthers: 'nemsms' },
};

// Fails when: a double tap is another wish, or does not ask again.
test('a double tap is one intent, also before the first is written down, and asks again', async () => {
  const { outbox, sent } = open({ answer: { is: 'unanswered', retryAfterSeconds: 600 } });
  await outbox.belongTo(me, true);
  const [first, second] = await Promise.all([
    outbox.submit(myself, intent),
    outbox.submit(myself, intent),
  ]);
  expect(second).toBe(first);
  await settled();
  const before = sent.length;
  expect(await outbox.submit(myself, intent)).toBe(first);
  await settled();
  expect([sent.length - before, new Set(sent).size]).toEqual([1, 1]);
});

// Fails when: what is not written down yet goes off the list while another tab's change is read.
test('what is being written down stays on the list when another tab tells of a change', async () => {
  const { outbox, announce, hold } = open({ online: false });
  await outbox.belongTo(me, true);
  const release = hold();
  const submitting = outbox.submit(myself, intent);
  announce();
  await settled();
  expect(outbox.state()).toMatchObject({ entries: [{ intent }], trying: true });
  release();
  await submitting;
  expect(outbox.state().entries).toHaveLength(1);
});

test('somebody who has left leaves nothing in memory, and what lies on the disk', async () => {
  const { outbox, disk } = open({ online: false });
  await outbox.belongTo(me, true);
  await outbox.submit(myself, intent);
  outbox.belongToNobody();
  outbox.forgetMemory();
  expect([outbox.state().entries, disk().entries.length]).toEqual([[], 1]);
  await expect(outbox.submit(myself, intent)).rejects.toThrow('Nobody is logged in');
  await outbox.belongTo(me, true);
  expect(outbox.state().entries).toHaveLength(1);
});

/** One tab of a device, at a standing clock. */
function open({ online = true, answer = { is: 'done', appointment: null } as Answer }) {
  let lies: StoredOutbox = { entries: [], foreign: [] };
  let held = Promise.resolve();
  let onAnnounced = (): void => undefined;
  const sent: string[] = [];
  const device = {
    now: start,
    timer: null as { at: Instant; wake: () => void } | null,
    sent,
    disk: () => lies,
    announce: () => {
      onAnnounced();
    },
    /** Nothing is written until it is released. */
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
  const ports: OutboxPorts = {
    store: {
      read: () => Promise.resolve(lies),
      write: async (stored) => {
        await held;
        lies = stored;
        return true;
      },
      markUnwritten: () => undefined,
    },
    send: ({ key }) => {
      sent.push(key);
      return Promise.resolve(answer);
    },
    session: { isOf: () => true, know: () => Promise.resolve() },
    network: { isOnline: () => online, onReturn: () => undefined },
    clock: {
      now: () => device.now,
      after: (milliseconds, wake) => {
        device.timer = { at: later(device.now, milliseconds), wake };
        return () => (device.timer = null);
      },
    },
    tabs: {
      alone: inTurn(),
      announce: () => undefined,
      onAnnounced: (listener) => (onAnnounced = listener),
    },
    random: () => 0.5,
  };
  const outbox = createOutbox(ports);
  outbox.start();
  return Object.assign(device, { outbox });
}

/** Web Locks of one tab. */
function inTurn(): OutboxPorts['tabs']['alone'] {
  const last = new Map<string, Promise<unknown>>();
  return (what, work) => {
    const done = (last.get(what) ?? Promise.resolve()).then(work);
    last.set(what, done);
    return done;
  };
}

async function settled(): Promise<void> {
  for (let turns = 0; turns < 100; turns += 1) await Promise.resolve();
}
