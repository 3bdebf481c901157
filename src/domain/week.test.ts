import { expect, test } from 'vitest';
import { dayFromWire, type Day } from './time.ts';
import { mondayOf, nearestOf, weekFrom } from './week.ts';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-26', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['1969-12-31', '1969-12-29'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(mondayOf(dayFromWire(day))).toBe(monday);
});

test('a week is seven days, over the end of summer time too', () => {
  const week = weekFrom(dayFromWire('2026-10-19'));
  expect(week.at(-1)).toBe('2026-10-25');
  expect(new Set(week).size).toBe(7);
});

test('a day that is not there becomes the next that is, and past the last the last', () => {
  const days = ['2026-11-26', '2026-12-01'].map((day) => ({ day: dayFromWire(day) }));
  expect(nearestOf(days, dayFromWire('2026-11-20'))?.day).toBe('2026-11-26');
  expect(nearestOf(days, dayFromWire('2026-11-27'))?.day).toBe('2026-12-01');
  expect(nearestOf(days, dayFromWire('2027-01-01'))?.day).toBe('2026-12-01');
  const none: { day: Day }[] = [];
  expect(nearestOf(none, dayFromWire('2027-01-01'))).toBeUndefined();
});
