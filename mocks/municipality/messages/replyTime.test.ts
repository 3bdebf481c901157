import { expect, test } from 'vitest';
import { replyBy } from './replyTime.ts';
import type { Opening } from '../kernel/records.ts';
import { fromWire, toWire } from '../kernel/time.ts';

const office: Opening = {
  1: ['08:00', '15:00'],
  2: ['08:00', '15:00'],
  3: ['08:00', '15:00'],
  4: ['08:00', '15:00'],
  5: ['08:00', '13:00'],
};
const sundays: Opening = { 6: ['00:00', '24:00'], 7: ['00:00', '24:00'] };

// Fails when: weekends, holidays or what comes after closing time count as time to answer in.
test.each([
  ['on a Wednesday morning', '2026-11-25T08:00:00+01:00', 1, '2026-11-26T15:00:00+01:00'],
  [
    'at closing time: read the next day',
    '2026-11-25T15:00:00+01:00',
    1,
    '2026-11-27T13:00:00+01:00',
  ],
  ['on a Friday evening', '2026-11-27T19:00:00+01:00', 1, '2026-12-01T15:00:00+01:00'],
  ['on a Sunday', '2026-11-29T12:00:00+01:00', 2, '2026-12-02T15:00:00+01:00'],
  ['before Christmas', '2026-12-23T10:00:00+01:00', 1, '2026-12-28T15:00:00+01:00'],
  ['before New Year', '2026-12-30T16:00:00+01:00', 1, '2027-01-05T15:00:00+01:00'],
  ['before Easter', '2027-03-24T09:00:00+01:00', 1, '2027-03-30T15:00:00+02:00'],
  ['on what was store bededag', '2027-04-23T09:00:00+02:00', 1, '2027-04-26T15:00:00+02:00'],
])('%s, in so many working days', (_, at, count, by) => {
  expect(promised(at, { count, of: 'working-days' }, office)).toBe(by);
});

test.each([
  ['on the same day', '2026-11-25T08:30:00+01:00', 4, '2026-11-25T12:30:00+01:00'],
  ['before opening', '2026-11-25T06:00:00+01:00', 2, '2026-11-25T10:00:00+01:00'],
  ['to the last minute', '2026-11-25T08:00:00+01:00', 7, '2026-11-25T15:00:00+01:00'],
  ['over a night', '2026-11-25T14:00:00+01:00', 3, '2026-11-26T10:00:00+01:00'],
  ['over a weekend', '2026-11-27T12:00:00+01:00', 2, '2026-11-30T09:00:00+01:00'],
  ['over Christmas', '2026-12-23T14:30:00+01:00', 1, '2026-12-28T08:30:00+01:00'],
])('%s, in so many working hours', (_, at, count, by) => {
  expect(promised(at, { count, of: 'working-hours' }, office)).toBe(by);
});

// Fails when: hours are counted by the wall clock, or days as 24 hours.
test.each([
  ['lost an hour', '2026-03-28T12:00:00+01:00', '2026-03-29T11:00:00+02:00'],
  ['gained an hour', '2026-10-24T12:00:00+02:00', '2026-10-25T09:00:00+01:00'],
])('in a night that %s, 22 hours are 22 hours', (_, at, by) => {
  expect(promised(at, { count: 22, of: 'working-hours' }, sundays)).toBe(by);
});

function promised(
  at: string,
  replyWithin: Parameters<typeof replyBy>[1]['replyWithin'],
  opening: Opening,
): string {
  return toWire(replyBy(fromWire(at) ?? 0, { replyWithin, opening }));
}
