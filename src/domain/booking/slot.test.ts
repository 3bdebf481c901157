import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDay } from './slot.ts';
import { copenhagenDay, instantFromMillis, instantFromWire } from '../time.ts';

const at = (text: string) => ({ start: instantFromWire(text) });

test('each stands under its Danish day, whatever the hour at Greenwich', () => {
  const evening = at('2026-11-25T22:59:59Z');
  const night = at('2026-11-25T23:00:00Z');
  const morning = at('2026-11-26T08:00:00+01:00');
  expect(byDay([evening, night, morning])).toEqual([
    { day: '2026-11-25', items: [evening] },
    { day: '2026-11-26', items: [night, morning] },
  ]);
});

test('the night when winter time begins is one day, in its order', () => {
  const times = [at('2026-10-25T02:30:00+02:00'), at('2026-10-25T02:30:00+01:00')];
  expect(byDay(times)).toEqual([{ day: '2026-10-25', items: times }]);
});

test('nothing is lost, nothing is moved within its day, and no day comes twice', () => {
  const hour = fc.integer({ min: 0, max: 24 * 40 }).map((hours) => ({
    start: instantFromMillis(Date.UTC(2026, 9, 1) + hours * 3_600_000),
  }));
  fc.assert(
    fc.property(fc.array(hour), (items) => {
      const groups = byDay(items);
      const dayNames = groups.map(({ day }) => day);
      expect(new Set(dayNames).size).toBe(dayNames.length);
      for (const { day, items: ofDay } of groups) {
        expect(ofDay).toEqual(items.filter(({ start }) => copenhagenDay(start) === day));
      }
      expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
    }),
  );
});

test('what comes in order stays in order', () => {
  const ordered = fc
    .array(fc.integer({ min: 0, max: 3_000_000_000 }))
    .map((milliseconds) =>
      milliseconds.toSorted((a, b) => a - b).map((start) => ({ start: instantFromMillis(start) })),
    );
  fc.assert(
    fc.property(ordered, (items) => {
      expect(byDay(items).flatMap((group) => group.items)).toEqual(items);
    }),
  );
});
