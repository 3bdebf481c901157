import { places, municipalHours } from '../../town/places.ts';
import { schedules } from '../../town/schedules.ts';
import { services } from '../../town/services.ts';
import { isHoliday } from '../kernel/holidays.ts';
import { compare } from '../kernel/order.ts';
import type { Day, Instant, Mode, Opening, Schedule, ServiceId } from '../kernel/records.ts';
import { instantAt, isDay, minuteOf, minutes, weekdayOf } from '../kernel/time.ts';

/** A time of a schedule, before anybody has taken it. */
export interface TimeSlot {
  id: string;
  schedule: Schedule;
  day: Day;
  /** Danish wall clock, minutes since midnight. */
  minute: number;
  start: Instant;
  end: Instant;
  seats: number;
}

/**
 * The times that a schedule gives on a Danish day: a function of schedule and day alone. Wall-clock
 * times stand still over a change to summer time.
 */
export function slotsOf(schedule: Schedule, day: Day): readonly TimeSlot[] {
  const key = `${schedule.no} ${day}`;
  const found = cut.get(key);
  if (found) return found;
  // Any day can be played; the days of a few years are enough to remember.
  if (cut.size > 50_000) cut.clear();
  const slots = cutSlots(schedule, day);
  cut.set(key, slots);
  return slots;
}

/** All times of a service that can be given in a mode on that day, earliest first. */
export function timesOn(serviceId: ServiceId, mode: Mode, day: Day): TimeSlot[] {
  return schedules
    .filter((one) => one.serviceId === serviceId && one.modes.includes(mode))
    .flatMap((schedule) => slotsOf(schedule, day))
    .sort((a, b) => compare({ at: a.start, id: a.id }, { at: b.start, id: b.id }));
}

/** Finds a time by its id without a table; null when no schedule gives it. */
export function slotById(id: string): TimeSlot | null {
  const [, no, year, month, date] = /^sl-(\d{1,4})-(\d{4})(\d\d)(\d\d)-\d{4}$/.exec(id) ?? [];
  const day = `${year}-${month}-${date}`;
  const schedule = byNumber.get(Number(no));
  return (schedule && slotsOf(schedule, day).find((slot) => slot.id === id)) ?? null;
}

const cut = new Map<string, readonly TimeSlot[]>();
const byNumber = new Map(schedules.map((schedule) => [schedule.no, schedule]));
const openings = new Map<string, Opening>(
  Object.values(places).map((place) => [place.id, place.opening]),
);
const serviceOf = new Map(services.map((service) => [service.id, service]));

function cutSlots(schedule: Schedule, day: Day): TimeSlot[] {
  if (!isDay(day)) return [];
  const service = serviceOf.get(schedule.serviceId);
  const opening = schedule.locationId ? openings.get(schedule.locationId) : municipalHours;
  const weekday = weekdayOf(day);
  const hours = opening?.[weekday];
  if (!service || !hours || !schedule.weekdays.includes(weekday) || isHoliday(day)) return [];

  const opens = Math.max(minuteOf(schedule.from), minuteOf(hours[0]));
  const closes = Math.min(minuteOf(schedule.to), minuteOf(hours[1]));
  // Clocks change at night, when all is closed: from noon the day is counted in real minutes.
  const noon = instantAt(day, 720);
  const slots: TimeSlot[] = [];
  for (
    let minute = opens;
    minute + service.durationMinutes <= closes;
    minute += schedule.everyMinutes
  ) {
    const start = noon + minutes(minute - 720);
    slots.push({
      id: `sl-${schedule.no}-${day.replaceAll('-', '')}-${wallClock(minute)}`,
      schedule,
      day,
      minute,
      start,
      end: start + minutes(service.durationMinutes),
      seats: service.seats ?? 1,
    });
  }
  return slots;
}

function wallClock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return two(Math.floor(minute / 60)) + two(minute % 60);
}
