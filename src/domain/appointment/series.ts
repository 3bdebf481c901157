import {
  copenhagenDay,
  copenhagenMinuteOfDay,
  dayLater,
  daysBetween,
  instantFromMillis,
  type Day,
} from '../time.ts';
import { mondayOf } from '../week.ts';
import type { AgendaEntry } from './agenda.ts';

/** At least three visits that differ by their day alone, in a regular rhythm. */
export interface Series {
  readonly rhythm: Rhythm;
  readonly first: AgendaEntry;
  /** In their order, the first among them, none left out. */
  readonly entries: readonly AgendaEntry[];
  /** Of the first. */
  readonly start: AgendaEntry['start'];
  /** The last day; null while there may be more of it further ahead. */
  readonly lastDay: Day | null;
}

export type Rhythm = 'daily' | 'weekdays' | 'weekly';

/** Fewer are as short to read one by one. */
const fewest = 3;

/**
 * Appointments in their order, with those that come back regularly as one item where their first
 * stands. What differs in service, person, way, place, time of day or length stands by itself, and so
 * does what is left out of a rhythm: a series has no gap, so that "every day" is true.
 *
 * @param entries the earliest first
 * @param complete whether they are all there is: otherwise a series at their end may go on
 * @example withSeries(visits, true) // [{ rhythm: 'daily', entries: [8.15, 8.15, 8.15], … }, other]
 */
export function withSeries(
  entries: readonly AgendaEntry[],
  complete: boolean,
): readonly (AgendaEntry | Series)[] {
  const lastLoaded = copenhagenDay(entries.at(-1)?.start ?? instantFromMillis(0));
  const loose = new Map(entries.map((entry) => [place(entry), entry]));
  const taken = new Set<AgendaEntry>();
  const items: (AgendaEntry | Series)[] = [];
  for (const first of entries) {
    if (taken.has(first)) continue;
    const on = (day: Day) => loose.get(place(first, day));
    const { rhythm, days } = longestFrom(
      copenhagenDay(first.start),
      (day) => on(day) !== undefined,
    );
    const series = days.flatMap((day) => on(day) ?? []);
    const last = days.at(-1);
    if (first.status !== 'booked' || series.length < fewest || series[0] !== first || !last) {
      items.push(first);
      continue;
    }
    const ends = complete || next[rhythm](last) < lastLoaded;
    items.push({ rhythm, first, entries: series, start: first.start, lastDay: ends ? last : null });
    for (const entry of series) {
      taken.add(entry);
      loose.delete(place(entry));
    }
  }
  return items;
}

/** The day after one, in a rhythm. */
const next: Record<Rhythm, (day: Day) => Day> = {
  daily: (day) => dayLater(day, 1),
  weekdays: (day) => dayLater(day, daysBetween(mondayOf(day), day) === 4 ? 3 : 1),
  weekly: (day) => dayLater(day, 7),
};

/** The rhythm that goes on longest from a day, and its days; the first of several as long. */
function longestFrom(first: Day, has: (day: Day) => boolean) {
  const runs = (Object.keys(next) as Rhythm[]).map((rhythm) => {
    // the keys that the record was given
    const days: Day[] = [];
    for (let day = first; has(day); day = next[rhythm](day)) days.push(day);
    return { rhythm, days };
  });
  return runs.reduce((longest, run) => (run.days.length > longest.days.length ? run : longest));
}

/** The same for two appointments on a day that differ in nothing that is shown. */
function place(entry: AgendaEntry, day = copenhagenDay(entry.start)): string {
  const { serviceId, status, mode, location, practitioner, start, end } = entry;
  return [
    serviceId,
    status,
    mode,
    location?.id,
    practitioner?.name,
    copenhagenMinuteOfDay(start),
    end - start,
    day,
  ].join();
}
