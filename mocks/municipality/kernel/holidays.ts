import type { Day } from './records.ts';
import { addDays } from './time.ts';

/** Closed by the calendar or by the municipality. Store bededag is a working day since 2024. */
export function isHoliday(day: Day): boolean {
  return fixed.has(day.slice(5)) || movable(Number(day.slice(0, 4))).has(day);
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** 24 and 31 December and 5 June are the municipality's own. */
const fixed = new Set(['01-01', '06-05', '12-24', '12-25', '12-26', '12-31']);

/** Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday and Monday. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];

const known = new Map<number, ReadonlySet<Day>>();

function movable(year: number): ReadonlySet<Day> {
  const found = known.get(year) ?? new Set(aroundEaster.map((n) => addDays(easterSunday(year), n)));
  known.set(year, found);
  return found;
}
