import { DateTime, Settings } from 'luxon';
import type { Brand } from './brand.ts';

// The one gate around time: nothing else imports luxon or asks the device what time it is.
Settings.throwOnInvalid = true;

/** Milliseconds since the epoch. */
export type Instant = Brand<number, 'Instant'>;
/** A calendar day, `YYYY-MM-DD`, in Denmark. */
export type Day = Brand<string, 'Day'>;

const zone = 'Europe/Copenhagen';
const withOffset = /(?:Z|[+-]\d{2}:\d{2})$/;

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

/**
 * Reads a time from the wire (RFC 3339).
 *
 * @throws RangeError without an offset: luxon would guess one, and be wrong on two nights a year.
 * @example instantFromWire('2026-11-25T09:30:00+01:00')
 */
export function instantFromWire(text: string): Instant {
  if (!withOffset.test(text)) throw new RangeError('A time on the wire must carry an offset');
  return instantFrom(DateTime.fromISO(text));
}

/** Writes an instant for the wire, with Denmark's offset. */
export function instantToWire(instant: Instant): string {
  const text = inDenmark(instant).toISO({ suppressMilliseconds: true });
  return text;
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
  return inDenmark(instant).toISODate() as Day; // ISO dates are what Day brands
}

/** @throws Error when the text is not a calendar day. */
export function dayFromWire(text: string): Day {
  return DateTime.fromISO(text, { zone }).toISODate() as Day; // validated by luxon just now
}

/** Midnight in Denmark at the beginning of a day. */
export function startOfCopenhagenDay(day: Day): Instant {
  return instantFrom(DateTime.fromISO(day, { zone }).startOf('day'));
}

/** The day some calendar days later, or earlier. */
export function dayLater(day: Day, count: number): Day {
  return DateTime.fromISO(day, { zone }).plus({ days: count }).toISODate() as Day;
}

/** How many calendar days from one day to another; negative when the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  const difference = DateTime.fromISO(to, { zone: 'utc' }).diff(
    DateTime.fromISO(from, { zone: 'utc' }),
    'days',
  );
  return Math.round(difference.days);
}

/** The hour and minute on the wall in Denmark, as minutes since midnight. */
export function copenhagenMinuteOfDay(instant: Instant): number {
  const local = inDenmark(instant);
  return local.hour * 60 + local.minute;
}

function inDenmark(instant: Instant): DateTime<true> {
  return DateTime.fromMillis(instant, { zone }) as DateTime<true>; // throwOnInvalid holds
}

function instantFrom(time: DateTime): Instant {
  return time.toMillis() as Instant; // luxon has validated it
}
