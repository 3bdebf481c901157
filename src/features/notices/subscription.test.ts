// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { provideLocks } from '../../../tests/support/locks.ts';
import { citizenKey } from '../../api/citizenKey.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { subscribe } from './subscription.ts';

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
    const data = JSON.stringify({ sequence, citizenId: 'ci-1', topic: 'messages' });
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
  provideLocks();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  for (const one of leave) one();
  leave = [];
});

/** One tab, and what it asked anew for. */
function tab(actor = 'ci-1') {
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

const lines = (count: number) => expect.poll(() => opened.length).toBe(count);

// Fails when: each tab opens its own line, or what it hears stays in it.
test('two tabs share one line: both ask anew for what has changed', async () => {
  const first = tab();
  await lines(1);
  opened[0]?.tell('position', 1);
  const second = tab();
  // What was told before it listened, it cannot have heard.
  await expect.poll(() => second.asked).toEqual(['citizen']);
  opened[0]?.tell('message', 2);
  expect([first.asked, second.asked]).toEqual([
    ['citizen', 'messages'],
    ['citizen', 'messages'],
  ]);
  expect(opened).toHaveLength(1);
});

// Fails when: the other tab begins from now, and what was told meanwhile is lost.
test('when the tab that listens is closed, the other goes on where it was', async () => {
  const first = tab();
  await lines(1);
  const second = tab();
  await expect.poll(() => second.asked).toEqual(['citizen']);
  opened[0]?.tell('message', 7);
  first.close();
  await lines(2);
  expect(opened[1]?.url).toBe('/api/v1/events?actingPerson=&after=e-7');
});

// Fails when: only the tab that listens does anything when it wakes.
test('a tab that wakes asks anew, or opens its line anew when it is the one that listens', async () => {
  tab();
  await lines(1);
  const second = tab();
  await expect.poll(() => second.asked).toEqual(['citizen']);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(opened).toHaveLength(2);
  expect(second.asked).toEqual(['citizen', 'citizen']);
});

test('what another person is told in another tab is not for this one', async () => {
  tab('ci-1');
  await lines(1);
  const other = tab('ci-2');
  await expect.poll(() => other.asked).toEqual(['citizen']);
  opened[0]?.tell('message', 2);
  expect(other.asked).toEqual(['citizen']);
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
  leave.push(subscribe(client, 'ci-1' as ActorId));
  await lines(1);
  opened[0]?.tell('position', 1);
  const isOld = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  expect([slots, failed, agenda].map(isOld)).toEqual([false, true, true]);
});
