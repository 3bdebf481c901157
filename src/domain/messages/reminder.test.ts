import { expect, test } from 'vitest';
import { instantFromWire, instantToWire } from '../time.ts';
import { remindersAhead } from './reminder.ts';

const both = { dayBefore: true, twoHoursBefore: true };

test.each([
  ['both', '2026-12-01T09:30:00+01:00', ['2026-11-30T10:00:00+01:00', '2026-12-01T07:30:00+01:00']],
  [
    'at ten on the day that clocks go back',
    '2026-10-26T09:30:00+01:00',
    ['2026-10-25T10:00:00+01:00'],
  ],
  [
    'at ten on the day that clocks go on',
    '2027-03-29T09:30:00+02:00',
    ['2027-03-28T10:00:00+02:00'],
  ],
  [
    'two hours before is the day before',
    '2026-12-01T01:00:00+01:00',
    ['2026-11-30T10:00:00+01:00', '2026-11-30T23:00:00+01:00'],
  ],
])('%s', (_, start, expected) => {
  const ahead = remindersAhead(
    both,
    instantFromWire(start),
    instantFromWire('2026-10-01T00:00:00+02:00'),
  );
  expect(ahead.slice(0, expected.length).map(({ at }) => at)).toEqual(
    expected.map(instantFromWire),
  );
});

test('only what was chosen, and only what is still ahead', () => {
  const start = instantFromWire('2026-12-01T09:30:00+01:00');
  const [first, second] = remindersAhead(both, start, instantFromWire('2026-11-01T00:00:00+01:00'));
  if (!first || !second) throw new Error('there are two');
  const kinds = (choice: typeof both, now: typeof start) =>
    remindersAhead(choice, start, now).map(({ when }) => when);
  expect(
    kinds({ ...both, twoHoursBefore: false }, instantFromWire('2026-11-01T00:00:00+01:00')),
  ).toEqual(['day-before']);
  expect(kinds(both, first.at), instantToWire(first.at)).toEqual(['two-hours-before']);
  expect(kinds(both, second.at)).toEqual([]);
});
