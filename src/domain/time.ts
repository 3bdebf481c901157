import { IANAZone } from 'luxon';
import type { Brand } from './brand.ts';

// The one gate around time: nothing else imports luxon or asks the device what time it is. Only the
// zone is taken from luxon: its DateTime would weigh more than all our own code until the first
// screen, and reads a time without an offset in its own way (02:30 twice, or never).

/** Milliseconds since the epoch. */
export type Instant = Brand<number, 'Instant'>;
/** A calendar day, `YYYY-MM-DD`, in Denmark. */
export type Day = Brand<string, 'Day'>;

/** Made when first asked for (luxon keeps it), which takes a phone longer than the rest of the start. */
const zone = () => IANAZone.create('Europe/Copenhagen');
const onWire = /^(?<day>[\d-]{10})(?<time>T[\d:.]{8,})(?:Z|[+-]\d{2}:\d{2})$/;

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

/**
 * Reads a time from the wire (RFC 3339).
 *
 * @throws RangeError without an offset, which nobody should guess, and when there is no such time.
 * @example instantFromWire('2026-11-25T09:30:00+01:00')
 */
export function instantFromWire(text: string): Instant {
  const { day, time } = onWire.exec(text)?.groups ?? {};
  if (day === undefined || time === undefined) throw new RangeError('A time needs an offset');
  // Engines differ in what they make of 30 February and 25 o'clock.
  if (dayOf(Date.parse(`${day}${time}Z`)) !== day) throw new RangeError('No such time');
  return instantFromMillis(Date.parse(text));
}

/** Writes an instant for the wire, with Denmark's offset. */
export function instantToWire(instant: Instant): string {
  const wall = new Date(onTheWall(instant)).toISOString().replace(/(\.000)?Z$/, '');
  return wall + zone().formatOffset(instant, 'short');
}

/** The same instant some milliseconds later, or earlier. */
export function later(instant: Instant, milliseconds: number): Instant {
  return (instant + milliseconds) as Instant; // a sum of an instant and a duration is an instant
}

/** What the device's own clock says. The server's clock decides; this is only for measuring spans. */
export function deviceNow(): Instant {
  return Date.now() as Instant; // the only place where the device is asked
}

/** Reads a `Date` header (RFC 9110, 5.6.7), to the second; null when it is none. */
export function instantFromHttpDate(text: string): Instant | null {
  const milliseconds = Date.parse(text);
  return Number.isFinite(milliseconds) ? instantFromMillis(milliseconds) : null;
}

/** For a library that wants a `Date`. */
export function dateForLibrary(instant: Instant): Date {
  return new Date(instant);
}

/** Milliseconds since the epoch, already known to be an instant (a server header, a stored record). */
export function instantFromMillis(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError('Not an instant');
  return milliseconds as Instant;
}

/** The Danish calendar day of an instant. */
export function copenhagenDay(instant: Instant): Day {
  return dayOf(onTheWall(instant));
}

/** @throws RangeError when the text is not a calendar day. */
export function dayFromWire(text: string): Day {
  const day = dayOf(Date.parse(text));
  if (day !== text) throw new RangeError('Not a calendar day');
  return day;
}

/** Midnight in Denmark at the beginning of a day. */
export function startOfCopenhagenDay(day: Day): Instant {
  return copenhagenTime(day, 0);
}

/**
 * When clocks in Denmark show some minutes after midnight, on a day that may have 23 or 25 hours.
 *
 * @example copenhagenTime(day, 10 * 60) // ten o'clock
 */
export function copenhagenTime(day: Day, minuteOfDay: number): Instant {
  const wall = midnightUtc(day) + minutes(minuteOfDay);
  return instantFromMillis(wall - offsetAt(wall - offsetAt(wall)));
}

/** The day some calendar days later, or earlier. */
export function dayLater(day: Day, count: number): Day {
  return dayOf(midnightUtc(day) + days(count));
}

/**
 * The same day of the month some months later; the month's last when it has none such.
 *
 * @example dayMonthsLater('2026-11-30', 3) === '2027-02-28'
 */
export function dayMonthsLater(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = new Date(Date.UTC(Math.floor(months / 12), months % 12));
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return dayOf(first.setUTCDate(Math.min(Number(day.slice(8)), last)));
}

/** How many calendar days from one day to another; negative when the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightUtc(to) - midnightUtc(from)) / days(1);
}

/** The hour and minute on the wall in Denmark, as minutes since midnight. */
export function copenhagenMinuteOfDay(instant: Instant): number {
  const local = new Date(onTheWall(instant));
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

// Days are counted in UTC, where each has 24 hours; the zone says which day and hour an instant is.

/** The instant at which clocks in UTC show what those in Denmark show now. */
function onTheWall(instant: Instant): number {
  return instant + offsetAt(instant);
}

/** How far Denmark is ahead of UTC, in milliseconds. */
function offsetAt(milliseconds: number): number {
  return minutes(zone().offset(milliseconds));
}

function midnightUtc(day: Day): number {
  return Date.parse(day); // a date alone is in UTC (ECMA-262, 21.4.1.32)
}

/** @throws RangeError */
function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10) as Day; // ISO dates are what Day brands
}
