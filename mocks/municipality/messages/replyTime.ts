import { isHoliday } from '../kernel/holidays.ts';
import type { MessageUnitRecord } from './state.ts';
import type { Day, Instant, Opening } from '../kernel/records.ts';
import { addDays, copenhagenDay, hours, instantAt, minuteOf, weekdayOf } from '../kernel/time.ts';

/**
 * When a message that comes in at `at` is to be answered at the latest: so many working hours later,
 * or at closing time so many working days after the first one on which somebody could read it. What
 * comes after closing time is read on the next working day. Holidays are no working days.
 *
 * @example replyBy(fridayEvening, { replyWithin: { count: 1, of: 'working-days' }, … }) // Tuesday
 */
export function replyBy(
  at: Instant,
  { replyWithin, opening }: Pick<MessageUnitRecord, 'replyWithin' | 'opening'>,
): Instant {
  let left = replyWithin.of === 'working-days' ? replyWithin.count : replyWithin.count * hour;
  for (let day = copenhagenDay(at); ; day = addDays(day, 1)) {
    const open = openOn(day, opening);
    if (open === null || open.to <= at) continue;
    if (replyWithin.of === 'working-days') {
      if (left === 0) return open.to;
      left -= 1;
      continue;
    }
    const from = Math.max(open.from, at);
    if (from + left <= open.to) return from + left;
    left -= open.to - from;
  }
}

const hour = hours(1);

/** Wall-clock times of that day: over a change to summer time the hours stand still. */
function openOn(day: Day, opening: Opening): { from: Instant; to: Instant } | null {
  const hours = opening[weekdayOf(day)];
  if (hours === undefined || isHoliday(day)) return null;
  return { from: instantAt(day, minuteOf(hours[0])), to: instantAt(day, minuteOf(hours[1])) };
}
