import { DateTime, FixedOffsetZone, IANAZone, Settings } from 'luxon';
import type { Day, Instant } from './records.ts';

Settings.throwOnInvalid = true;

const zone = 'Europe/Copenhagen';

/** The Danish calendar day of an instant. */
export function copenhagenDay(at: Instant): Day {
  return local(at).toISODate();
}

/** Minutes of Danish wall clock since midnight. */
export function copenhagenMinute(at: Instant): number {
  const time = local(at);
  return time.hour * 60 + time.minute;
}

/** The instant of a Danish wall-clock time, in minutes since midnight of that day. */
export function instantAt(day: Day, minute: number): Instant {
  const midnight = dateOf(day);
  // In UTC such a time comes one or two hours after the Danish one: if clocks did not change in
  // between, the offset is certain, and the zone need not be searched for it.
  const inUtc = midnight.toMillis() + minutes(minute);
  const offset = offsetAt(inUtc);
  if (offset === offsetAt(inUtc - hours(3))) return inUtc - minutes(offset);
  const { year, month, day: date } = midnight;
  const time = { year, month, day: date, hour: Math.floor(minute / 60), minute: minute % 60 };
  return DateTime.fromObject(time, { zone }).toMillis();
}

/** `09:30` → 570. */
export function minuteOf(wallClock: string): number {
  const [hours, minutes] = wallClock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The day so many calendar days later (earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dateOf(day).plus({ days }).toISODate();
}

/** ISO weekday, 1 = Monday. */
export function weekdayOf(day: Day): number {
  return dateOf(day).weekday;
}

/** Whether such a day is in the calendar: 31 February is not. */
export function isDay(day: string): boolean {
  try {
    return dateOf(day).toISODate() === day;
  } catch {
    return false;
  }
}

/** As it goes over the wire: Danish time with its offset. */
export function toWire(at: Instant): string {
  return local(at).toISO({ suppressMilliseconds: true });
}

/** An instant from the wire; null when it is none, or carries no offset. */
export function fromWire(text: string): Instant | null {
  if (!/(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) return null;
  try {
    return DateTime.fromISO(text).toMillis();
  } catch {
    return null;
  }
}

/** For the library that writes calendars, which asks for nothing else; in UTC. */
export function dateForLibrary(at: Instant): Date {
  return DateTime.fromMillis(at).toJSDate();
}

function local(at: Instant) {
  return DateTime.fromMillis(at, { zone: FixedOffsetZone.instance(offsetAt(at)) });
}

/** Clocks change on the hour, and asking the zone is slow: each hour is asked for once. */
function offsetAt(at: Instant): number {
  const hour = Math.floor(at / hours(1));
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = danish.offset(at);
  offsets.set(hour, offset);
  return offset;
}
const danish = IANAZone.create(zone);
const offsets = new Map<number, number>();

/** Days are counted in UTC, where each has 24 hours. */
function dateOf(day: Day) {
  return DateTime.utc(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

declare module 'luxon' {
  interface TSSettings {
    throwOnInvalid: true;
  }
}

/** Milliseconds that pass in so many minutes. */
export function minutes(count: number): number {
  return count * 60_000;
}

/** Milliseconds that pass in so many hours. */
export function hours(count: number): number {
  return minutes(60 * count);
}

/** Milliseconds that pass in so many times 24 hours: twice a year a day in Denmark is another. */
export function days(count: number): number {
  return hours(24 * count);
}
