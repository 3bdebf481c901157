import type { Language } from '../domain/localized.ts';
import {
  copenhagenDay,
  days,
  daysBetween,
  hours,
  startOfCopenhagenDay,
  type Day,
  type Instant,
} from '../domain/time.ts';

const timeZone = 'Europe/Copenhagen';
const locale: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const cache = new Map<string, Intl.DateTimeFormat>();

/** `9.30` or `9:30`, on the wall in Denmark. */
export function time(instant: Instant, language: Language): string {
  return formatter('time', language, { hour: 'numeric', minute: '2-digit' }).format(instant);
}

/** `09:30`, a time on the clock's face, as times are said elsewhere: `9.30`, in English `9:30`. */
export function wallTime(wall: string, language: Language): string {
  return wall.replace(/^0/, '').replace(':', language === 'da' ? '.' : ':');
}

/** `9.30–10.15`. */
export function timeRange(start: Instant, end: Instant, language: Language): string {
  return `${time(start, language)}–${time(end, language)}`;
}

/** `onsdag 25. november`; with the year when it is another than now's. */
export function longDay(day: Day, now: Instant, language: Language): string {
  if (day.slice(0, 4) !== copenhagenDay(now).slice(0, 4)) return longDate(day, language);
  const at = startOfCopenhagenDay(day);
  const rest = formatter('day+month', language, { day: 'numeric', month: 'long' }).format(at);
  return `${weekdayOf(at, language)} ${rest}`;
}

/** `onsdag 25. november 2026`. */
export function longDate(day: Day, language: Language): string {
  return `${weekdayOf(startOfCopenhagenDay(day), language)} ${date(day, language)}`;
}

/** `25. november 2026`. */
export function date(day: Day, language: Language): string {
  return formatter('date', language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    startOfCopenhagenDay(day),
  );
}

/** `mandag`, from an ISO weekday (1 = Monday). */
export function weekdayName(weekday: number, language: Language): string {
  // The Unix epoch was a Thursday, the fourth day.
  return weekdayOf(days(weekday - 4) + hours(12), language);
}

/** The parts of a calendar leaf: `ons`, `25`, `nov`. */
export function leaf(
  day: Day,
  language: Language,
): { weekday: string; day: string; month: string } {
  const at = startOfCopenhagenDay(day);
  const part = (name: string, options: Intl.DateTimeFormatOptions): string =>
    formatter(name, language, options).format(at).replace('.', '');
  return {
    weekday: part('leaf-weekday', { weekday: 'short' }),
    day: part('leaf-day', { day: 'numeric' }),
    month: part('leaf-month', { month: 'short' }),
  };
}

/** Today and tomorrow have words of their own; other days none. */
export function nearDay(day: Day, now: Instant): 'today' | 'tomorrow' | null {
  const away = daysBetween(copenhagenDay(now), day);
  return away === 0 ? 'today' : away === 1 ? 'tomorrow' : null;
}

/** `a, b og c`. */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language]).format(items);
}

/** `a, b eller c`. */
export function either(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(items);
}

/** The first letter large, for the beginning of a heading. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

function weekdayOf(at: number, language: Language): string {
  return formatter('weekday', language, { weekday: 'long' }).format(at);
}

function formatter(
  name: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale[language], { timeZone, ...options });
  cache.set(key, made);
  return made;
}
