import { expect, test } from 'vitest';
import { secondsLeft } from './hold.ts';
import { instantFromWire, later, minutes } from '../time.ts';

const expiresAt = instantFromWire('2026-11-25T08:10:00+01:00');

test.each([
  [-minutes(10), 600],
  [-60_000, 60],
  [-1001, 2],
  [-1000, 1],
  // A time that still holds must not be called lost.
  [-1, 1],
  [0, 0],
  [1, 0],
  [minutes(60), 0],
])('%d ms from its end a hold has %d seconds left', (away, seconds) => {
  expect(secondsLeft({ expiresAt }, later(expiresAt, away))).toBe(seconds);
});
