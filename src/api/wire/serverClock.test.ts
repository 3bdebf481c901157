import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { days, deviceNow, hours, instantFromWire, later } from '../../domain/time.ts';
import { learnServerTime, serverNow, serverTimeOf } from './serverClock.ts';

const now = instantFromWire('2026-11-25T08:00:00+01:00');
const answer = (headers: Record<string, string>) => new Response(null, { headers });
const atEight = answer({ Date: 'Wed, 25 Nov 2026 07:00:00 GMT' });

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([0, 2, -365])('a device that is %d days off follows the municipality (S3)', (off) => {
  vi.setSystemTime(later(now, days(off)));
  learnServerTime(atEight);
  // The header has whole seconds: half of one is the best guess of the rest.
  expect(serverNow() - now).toBe(500);
  vi.advanceTimersByTime(61_000);
  expect(serverNow() - now).toBe(61_500);
  expect(serverTimeOf(deviceNow())).toBe(serverNow());
});

test('a device whose clock is put right meanwhile learns anew from the next answer', () => {
  learnServerTime(atEight);
  vi.setSystemTime(later(now, hours(-5)));
  learnServerTime(atEight);
  expect(serverNow() - now).toBe(500);
});

test.each([{}, { Date: 'about noon' }])('an answer with %j teaches nothing', (headers) => {
  learnServerTime(answer({ Date: 'Wed, 25 Nov 2026 09:00:00 GMT' }));
  const before = serverNow();
  learnServerTime(answer(headers));
  expect(serverNow()).toBe(before);
});
