import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayFromWire as day, instantFromWire as at } from '../domain/time.ts';
import * as format from './format.ts';

const now = at('2026-11-25T08:00:00+01:00');

describe.each(['UTC', 'America/Vancouver', 'Pacific/Auckland'])('on a device in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['2026-11-25T09:30:00+01:00', '9.30', '9:30'],
    ['2026-11-25T00:05:00+01:00', '0.05', '0:05'],
    ['2026-07-01T12:00:00Z', '14.00', '14:00'],
    ['2026-10-25T02:30:00+02:00', '2.30', '2:30'],
    ['2026-10-25T02:30:00+01:00', '2.30', '2:30'],
    ['2027-03-28T01:30:00Z', '3.30', '3:30'],
  ])('%s is at %s, or %s', (text, danish, english) => {
    expect(format.time(at(text), 'da')).toBe(danish);
    expect(format.time(at(text), 'en')).toBe(english);
  });

  test.each([
    ['2026-11-25', 'onsdag 25. november', 'Wednesday 25 November'],
    ['2026-10-25', 'søndag 25. oktober', 'Sunday 25 October'],
    ['2026-03-29', 'søndag 29. marts', 'Sunday 29 March'],
    ['2027-01-01', 'fredag 1. januar 2027', 'Friday 1 January 2027'],
    ['2025-12-31', 'onsdag 31. december 2025', 'Wednesday 31 December 2025'],
  ])('%s is %s, or %s', (text, danish, english) => {
    expect(format.longDay(day(text), now, 'da')).toBe(danish);
    expect(format.longDay(day(text), now, 'en')).toBe(english);
  });

  test.each([
    ['2026-11-24', null],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'tomorrow'],
    ['2026-11-27', null],
  ])('on 25 November, %s is %s', (text, near) => {
    expect(format.nearDay(day(text), now)).toBe(near);
  });

  test.each([
    // The clock strikes 25 hours, or 23: tomorrow is the next day all the same.
    ['2026-10-25T00:30:00+02:00', '2026-10-26'],
    ['2026-10-25T23:30:00+01:00', '2026-10-26'],
    ['2027-03-28T00:30:00+01:00', '2027-03-29'],
    ['2027-03-28T23:30:00+02:00', '2027-03-29'],
  ])('seen from %s, %s is tomorrow', (from, text) => {
    expect(format.nearDay(day(text), at(from))).toBe('tomorrow');
  });

  test('the parts of a calendar leaf', () => {
    expect(format.leaf(day('2026-11-25'), 'da')).toEqual({
      weekday: 'ons',
      day: '25',
      month: 'nov',
    });
    expect(format.leaf(day('2026-11-25'), 'en')).toEqual({
      weekday: 'Wed',
      day: '25',
      month: 'Nov',
    });
  });

  test('weekdays from 1 for Monday', () => {
    const names = (language: 'da' | 'en') =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => format.weekdayName(weekday, language)).join(' ');
    expect(names('da')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
    expect(names('en')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  });

  test('a span over the hour that comes twice', () => {
    const start = at('2026-10-25T01:45:00+02:00');
    const end = at('2026-10-25T02:15:00+01:00');
    expect(format.timeRange(start, end, 'da')).toBe('1.45–2.15');
  });
});

test('whole dates', () => {
  expect(format.longDate(day('2026-11-25'), 'da')).toBe('onsdag 25. november 2026');
  expect(format.longDate(day('2026-11-25'), 'en')).toBe('Wednesday 25 November 2026');
  expect(format.date(day('2026-11-25'), 'da')).toBe('25. november 2026');
  expect(format.date(day('2026-11-25'), 'en')).toBe('25 November 2026');
});

test.each([
  [['mandag'], 'mandag', 'mandag'],
  [['mandag', 'fredag'], 'mandag og fredag', 'mandag and fredag'],
  [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
])('%j in a sentence', (items, danish, english) => {
  expect(format.list(items, 'da')).toBe(danish);
  expect(format.list(items, 'en')).toBe(english);
});

test.each([
  ['onsdag', 'Onsdag'],
  ['å, hvor', 'Å, hvor'],
  ['', ''],
])('%j at the beginning of a heading is %j', (text, expected) => {
  expect(format.capital(text)).toBe(expected);
});
