// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { provideLocks } from '../../../tests/support/locks.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { subscribe } from './subscription.ts';

const pollEvents = vi.hoisted(() => vi.fn<(after: string | null) => Promise<object>>());
vi.mock('../../api/events.ts', async (original) => ({
  ...(await original<object>()),
  pollEvents,
}));
vi.mock('../../api/session.ts', () => ({ changesKnownFrom: () => 'e-0' }));

/** How much the municipality has told. */
let told = 0;
// Each story is about somebody else: a tab remembers how far it got.
let story = 0;
const toldBy = (sequence: number) => ({ sequence, citizenId: 'ci-1', topic: 'messages' });

let opened: Source[] = [];
let leave: (() => void)[] = [];

class Source extends EventTarget {
  constructor(readonly url: string) {
    super();
    opened.push(this);
  }
  close() {
    return;
  }
  tell(name: string, sequence: number) {
    told = sequence;
    const data = JSON.stringify(toldBy(sequence));
    this.dispatchEvent(new MessageEvent(name, { data, lastEventId: `e-${sequence}` }));
  }
}

/** The channel between the tabs, at once. */
class Channel extends EventTarget {
  static readonly all = new Set<Channel>();
  constructor() {
    super();
    Channel.all.add(this);
  }
  postMessage(data: unknown) {
    for (const one of Channel.all) {
      if (one !== this) one.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
  close() {
    Channel.all.delete(this);
  }
}

beforeEach(() => {
  opened = [];
  pollEvents.mockReset();
  told = 0;
  story += 1;
  pollEvents.mockImplementation((after) => {
    const from = Number(after?.split('-')[1]);
    const items = Array.from({ length: told - from }, (_, at) => toldBy(from + at + 1));
    return Promise.resolve({ items, position: `e-${told}`, reset: false });
  });
  provideLocks();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  for (const one of leave) one();
  leave = [];
  vi.useRealTimers();
});

/** One tab, and what it asked anew for. */
function tab(actor = `ci-${story}`) {
  const client = new QueryClient();
  const asked: string[] = [];
  vi.spyOn(client, 'invalidateQueries').mockImplementation((filters) => {
    asked.push(String(filters?.queryKey?.at(-1)));
    return Promise.resolve();
  });
  const close = subscribe(client, actor as ActorId);
  leave.push(close);
  return { asked, close };
}

const questions = (count: number) => expect.poll(() => pollEvents.mock.calls.length).toBe(count);
/** What was asked has been answered, and the line stands. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const lines = (count: number) => expect.poll(() => opened.length).toBe(count);

// Fails when: each tab opens its own line, or what it hears stays in it.
test('two tabs share one line: both ask anew for what has changed, and for nothing else', async () => {
  const first = tab();
  await lines(1);
  opened[0]?.tell('position', 0);
  const second = tab();
  await questions(1);
  await settled();
  opened[0]?.tell('message', 1);
  expect([first.asked, second.asked]).toEqual([['messages'], ['messages']]);
  expect(opened).toHaveLength(1);
});

// Fails when: where the other tab is counts as where this one is.
test('what was told before a tab could hear it, it asks for', async () => {
  tab();
  await lines(1);
  opened[0]?.tell('message', 1);
  const second = tab();
  await questions(1);
  // Its question is answered, and it does not listen yet.
  opened[0]?.tell('message', 2);
  await expect.poll(() => pollEvents.mock.calls.length, { timeout: 5_000 }).toBe(2);
  await expect.poll(() => second.asked).toEqual(['messages']);
});

// Fails when: the other tab begins from now, and what was told meanwhile is lost.
test('when the tab that listens is closed, the other goes on where it was', async () => {
  const first = tab();
  await lines(1);
  tab();
  await questions(1);
  await settled();
  opened[0]?.tell('message', 7);
  first.close();
  await lines(2);
  expect(opened[1]?.url).toBe('/api/v1/events?actingPerson=&after=e-7');
});

// Fails when: only the tab that listens does anything when it wakes.
test('each tab that wakes asks what it missed', async () => {
  tab();
  await lines(1);
  tab();
  await questions(1);
  document.dispatchEvent(new Event('visibilitychange'));
  await questions(3);
  await lines(2);
});

// Fails when: a tab trusts another for ever, which may be asleep.
test('a tab that hears nothing from the one that listens asks for itself', async () => {
  tab();
  await lines(1);
  vi.useFakeTimers();
  tab();
  await vi.advanceTimersByTimeAsync(0);
  expect(pollEvents).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(pollEvents.mock.calls.length).toBeGreaterThan(1);
});

test('what another person is told in another tab is not for this one', async () => {
  tab();
  await lines(1);
  const other = tab('ci-other');
  await questions(1);
  opened[0]?.tell('message', 2);
  expect(other.asked).toEqual([]);
});

// Fails when: free times are asked for anew with everything else, and move under the finger.
test('free times that are being chosen from stay where they are, those that failed are asked for', async () => {
  const client = new QueryClient();
  const root = citizenKey('ci-1' as CitizenId);
  const slots = [...root, 'slots', 'by phone'];
  const failed = [...root, 'slots', 'by video'];
  const agenda = [...root, 'appointments'];
  for (const key of [slots, agenda]) client.setQueryData(key, []);
  const fails = { queryKey: failed, queryFn: () => Promise.reject(new Error()), retry: false };
  await client.query(fails).catch(() => undefined);
  leave.push(subscribe(client, `ci-${story}` as ActorId));
  await lines(1);
  opened[0]?.tell('reset', 1);
  const isOld = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  expect([slots, failed, agenda].map(isOld)).toEqual([false, true, true]);
});
