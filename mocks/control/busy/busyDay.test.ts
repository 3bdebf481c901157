import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHost } from '../../http/host.ts';
import { createBusyDay } from './busyDay.ts';

const now = '2026-11-25T08:00:00+01:00';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('does so many deeds a minute, and no more once it is stopped', () => {
  const { day, minutes } = begun();
  day.start({ deedsPerMinute: 6, seed: 1, minutes: 10 });
  minutes(1);
  expect(day.state()).toMatchObject({ running: true, left: 54 });
  expect(day.state().latest).toHaveLength(6);
  day.stop();
  minutes(5);
  expect(day.state()).toMatchObject({ running: false, left: 0 });
  expect(day.state().latest).toHaveLength(6);
});

test('ends by itself when its minutes are over', () => {
  const { day, minutes } = begun();
  day.start({ deedsPerMinute: 6, seed: 1, minutes: 2 });
  minutes(60);
  const { running, done, refused } = day.state();
  expect({ running, deeds: done + refused }).toEqual({ running: false, deeds: 12 });
  expect(vi.getTimerCount()).toBe(0);
});

test('started again, it begins anew and does not go twice as fast', () => {
  const { day, minutes } = begun();
  day.start({ deedsPerMinute: 6, seed: 1, minutes: 10 });
  minutes(1);
  const { latest } = day.state();
  day.start({ deedsPerMinute: 6, seed: 1, minutes: 10 });
  minutes(1);
  expect(day.state().latest).toHaveLength(latest.length);
});

test('ends with the municipality that it is about', () => {
  const { host, day, minutes } = begun();
  day.start({ deedsPerMinute: 6, seed: 1, minutes: 10 });
  minutes(1);
  host.reset();
  expect(day.state()).toMatchObject({ running: false, latest: [] });
  minutes(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(host.municipality.log()).toEqual([]);
});

function begun() {
  const host = createHost({ now, crowd: 20 });
  const day = createBusyDay(host);
  return { host, day, minutes: (count: number) => vi.advanceTimersByTime(count * 60_000) };
}
