import { describe, expect, it } from 'vitest';
import { schedules } from '../../town/schedules.ts';
import { sv } from '../../town/serviceIds.ts';
import { slotById, slotsOf } from '../slots/timetable.ts';
import { addDays, toWire, weekdayOf } from '../kernel/time.ts';

const ofNumber = (no: number) => {
  const found = schedules.find((schedule) => schedule.no === no);
  if (!found) throw new Error('No such schedule');
  return found;
};
const everyDay = ofNumber(13);

describe('times of a schedule', () => {
  it.each([
    ['2026-10-24', '+02:00'],
    ['2026-10-25', '+01:00'],
    ['2028-03-25', '+01:00'],
    ['2028-03-26', '+02:00'],
  ])('keep to the wall clock on %s, when Denmark is at %s', (day, offset) => {
    const slots = slotsOf(everyDay, day);
    expect(slots.map(({ start }) => toWire(start).slice(11))).toEqual(
      slots.map(({ id }) => `${id.slice(-4, -2)}:${id.slice(-2)}:00${offset}`),
    );
    expect(slots.every(({ start, end }) => end - start === 15 * 60_000)).toBe(true);
    expect(slots[0]?.id).toBe(`sl-13-${day.replaceAll('-', '')}-0800`);
  });

  it.each(['2026-12-25', '2027-03-28', '2027-03-29'])('are none on the holiday %s', (day) => {
    expect(slotsOf(everyDay, day)).toEqual([]);
  });

  it('lie within the opening hours of the place', () => {
    // Schedule 14 runs until 15 on Saturdays, the clinic closes at 13.
    const saturday = slotsOf(ofNumber(14), '2026-11-28');
    expect(saturday.at(-1)?.id).toBe('sl-14-20261128-1230');
  });

  it('fall on no other weekdays than its own', () => {
    const days = Array.from({ length: 400 }, (_, n) => addDays('2026-11-25', n));
    for (const schedule of schedules) {
      const open = days.filter((day) => slotsOf(schedule, day).length > 0);
      expect(open.every((day) => schedule.weekdays.includes(weekdayOf(day)))).toBe(true);
      expect(open.length).toBeGreaterThan(20);
    }
  });
});

describe('a slot id', () => {
  it('finds its slot', () => {
    const slot = slotsOf(ofNumber(1), '2026-11-26')[1];
    expect(slotById(slot?.id ?? '')).toEqual(slot);
    expect(slot?.schedule.serviceId).toBe(sv.preventiveVisit);
  });

  it.each([
    ['a time between two', 'sl-1-20261126-0931'],
    ['a holiday', 'sl-1-20261225-0900'],
    ['no schedule', 'sl-999-20261126-0900'],
    ['no day', 'sl-1-20260231-0900'],
    ['words', 'sl-tomorrow-morning'],
  ])('finds nothing for %s', (_, id) => {
    expect(slotById(id)).toBeNull();
  });
});
