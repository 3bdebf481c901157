import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  copenhagenDay,
  copenhagenMinuteOfDay,
  dayFromWire,
  dayLater,
  days,
  daysBetween,
  hours,
  instantFromHttpDate,
  instantFromMillis,
  instantFromWire,
  instantToWire,
  later,
  minutes,
  startOfCopenhagenDay,
} from './time.ts';

const day = dayFromWire;
const instants = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2080, 0) })
  .map((milliseconds) => instantFromMillis(milliseconds));
const calendarDays = instants.map(copenhagenDay);

// What is Danish time must not depend on where the device thinks it is.
describe.each(['UTC', 'America/Vancouver', 'Pacific/Auckland'])('on a device in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['2026-11-25T09:30:00', '2026-11-25', '2026-11-25T09:30:00+01', ''])(
    'a time on the wire without an offset is refused: %j',
    (text) => {
      expect(() => instantFromWire(text)).toThrow(RangeError);
    },
  );

  test.each(['2026-02-30T09:30:00+01:00', '2026-11-25T25:00:00Z', 'today+01:00'])(
    'a time that does not exist is refused: %j',
    (text) => {
      expect(() => instantFromWire(text)).toThrow();
    },
  );

  test('half past two comes twice when winter time begins', () => {
    const summer = instantFromWire('2026-10-25T02:30:00+02:00');
    const winter = instantFromWire('2026-10-25T02:30:00+01:00');
    expect(winter - summer).toBe(hours(1));
    expect([summer, winter].map(instantToWire)).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
    expect([summer, winter].map(copenhagenMinuteOfDay)).toEqual([150, 150]);
  });

  test('two o’clock is followed by three when summer time begins', () => {
    const before = instantFromWire('2027-03-28T01:59:59+01:00');
    expect(instantToWire(later(before, 1000))).toBe('2027-03-28T03:00:00+02:00');
    expect(copenhagenMinuteOfDay(later(before, 1000))).toBe(180);
  });

  test.each([
    ['2026-11-25T22:59:59Z', '2026-11-25'],
    ['2026-11-25T23:00:00Z', '2026-11-26'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is on %s', (text, expected) => {
    expect(copenhagenDay(instantFromWire(text))).toBe(expected);
  });

  test.each([
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2026-11-25', 24],
  ])('%s has %d hours', (text, length) => {
    const first = day(text);
    const next = dayLater(first, 1);
    expect(startOfCopenhagenDay(next) - startOfCopenhagenDay(first)).toBe(hours(length));
    expect(daysBetween(first, next)).toBe(1);
  });

  test('an instant lies in its own day', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const own = copenhagenDay(instant);
        expect(startOfCopenhagenDay(own)).toBeLessThanOrEqual(instant);
        expect(instant).toBeLessThan(startOfCopenhagenDay(dayLater(own, 1)));
      }),
    );
  });
});

test('what is written for the wire reads as the same instant, to the millisecond', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      expect(instantFromWire(instantToWire(instant))).toBe(instant);
    }),
  );
});

test('so many days later is so many days away, and back again', () => {
  fc.assert(
    fc.property(calendarDays, fc.integer({ min: -1500, max: 1500 }), (from, count) => {
      const to = dayLater(from, count);
      expect(daysBetween(from, to)).toBe(count);
      expect(daysBetween(to, from)).toBe(0 - count);
      expect(dayLater(to, -count)).toBe(from);
    }),
  );
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %d days is %s', (from, count, to) => {
  expect(dayLater(day(from), count)).toBe(to);
});

test.each(['2026-02-30', '2026-13-01', 'i morgen', ''])('%j is no day', (text) => {
  expect(() => dayFromWire(text)).toThrow();
});

test('a Date header is read to the second; anything else is not guessed', () => {
  const expected = instantFromWire('2026-11-25T07:00:00Z');
  expect(instantFromHttpDate('Wed, 25 Nov 2026 07:00:00 GMT')).toBe(expected);
  expect(instantFromHttpDate('soon')).toBeNull();
});

test('a stored time that is none is refused', () => {
  expect(() => instantFromMillis(Number.NaN)).toThrow(RangeError);
});

test('spans of time', () => {
  expect(days(1)).toBe(24 * hours(1));
  expect(hours(1)).toBe(60 * minutes(1));
  expect(minutes(1)).toBe(60_000);
});
