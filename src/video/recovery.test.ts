import { expect, test } from 'vitest';
import { beginRecovery, recover, type Recovery, type Seen } from './recovery.ts';

/** Looked at once a second, from the first on. */
function each(seconds: readonly Omit<Seen, 'at'>[]) {
  let state: Recovery = beginRecovery(0);
  return seconds.map((seen, second) => {
    const next = recover(state, { ...seen, at: (second + 1) * 1_000 });
    state = next;
    return next;
  });
}
const still = (bytes: number, ice: RTCIceConnectionState = 'connected') => ({ bytes, ice });

test('it is fine once something has come', () => {
  const [first, second] = each([still(0, 'checking'), still(900)]);
  expect(first).toMatchObject({ link: 'connecting', restart: false });
  expect(second).toMatchObject({ link: 'fine', restart: false });
});

test('a gap that heals by itself is unstable, and no new way is looked for', () => {
  const seen = each([still(900), still(1_800, 'disconnected'), still(2_700)]);
  expect(seen.map(({ link }) => link)).toEqual(['fine', 'unstable', 'fine']);
  expect(seen.some(({ restart }) => restart)).toBe(false);
});

test('bytes that stand still are broken, whatever the browser says; restarts come ever more slowly', () => {
  const seen = each([still(900), ...Array<Omit<Seen, 'at'>>(20).fill(still(900))]);
  expect(seen[3]).toMatchObject({ link: 'broken', restart: true });
  const restarts = seen.flatMap(({ restart }, second) => (restart ? [second] : []));
  const pauses = restarts.slice(1).map((second, at) => second - (restarts[at] ?? 0));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(restarts.length).toBeLessThan(6);
});

test('"failed" is broken at once, and what comes again makes it fine', () => {
  const [, failed, back] = each([still(900), still(900, 'failed'), still(1_800)]);
  expect(failed).toMatchObject({ link: 'broken', restart: true });
  expect(back).toMatchObject({ link: 'fine', restarts: 0 });
});

test('a first connection is waited for, and then tried anew', () => {
  const seen = each(Array<Omit<Seen, 'at'>>(9).fill(still(0, 'checking')));
  expect(seen.findIndex(({ restart }) => restart)).toBe(7);
  expect(seen.every(({ link }) => link === 'connecting')).toBe(true);
});
