import { dayFromWire, dayLater, daysBetween, type Day } from './time.ts';

const aMonday = dayFromWire('1970-01-05');

/**
 * The Monday of a day's week.
 *
 * @example mondayOf('2026-11-26') === '2026-11-23'
 */
export function mondayOf(day: Day): Day {
  const since = daysBetween(aMonday, day);
  return dayLater(day, -(((since % 7) + 7) % 7));
}

/** The seven days from a Monday on. */
export function weekFrom(monday: Day): readonly Day[] {
  return Array.from({ length: 7 }, (_, count) => dayLater(monday, count));
}

/** The first of these days, which stand in their order, on or after the wanted one; else the last. */
export function nearestOf<Item extends { readonly day: Day }>(
  days: readonly Item[],
  wanted: Day,
): Item | undefined {
  return days.find(({ day }) => day >= wanted) ?? days.at(-1);
}
