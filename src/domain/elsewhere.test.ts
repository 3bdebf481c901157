import { afterEach, expect, test, vi } from 'vitest';
import { isElsewhere } from './elsewhere.ts';
import { instantFromWire } from './time.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['Europe/Copenhagen', false],
  ['Europe/Paris', false], // the same clocks all year round
  ['Africa/Lagos', true], // the same in winter only
  ['UTC', true],
  ['America/Vancouver', true],
  ['Asia/Kolkata', true],
  ['Pacific/Auckland', true],
])('a device in %s is elsewhere: %s', (zone, elsewhere) => {
  vi.stubEnv('TZ', zone);
  expect(isElsewhere(instantFromWire('2026-11-25T08:00:00+01:00'))).toBe(elsewhere);
  expect(isElsewhere(instantFromWire('2026-07-25T08:00:00+02:00'))).toBe(elsewhere);
});
