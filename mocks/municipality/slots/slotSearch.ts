import { type Asking, engagedNow, seatsLeft } from './availability.ts';
import type { TimeSlot } from './timetable.ts';
import type { SlotQuery } from '../kernel/wire.ts';
import { type FreeSlot, overlap } from './busyCalendar.ts';
import type { Day, Mode } from '../kernel/records.ts';
import {
  addDays,
  copenhagenDay,
  days,
  fromWire,
  hours,
  toWire,
  weekdayOf,
} from '../kernel/time.ts';
import { bookedBy, serviceOf, type World } from '../kernel/world.ts';

/** How far ahead the calendar is open, in days. */
const horizonDays = 120;

/**
 * Free times that fit the question, earliest first; for a citizen also without those that collide
 * with their own. Presumes that the citizen may have the service in that mode.
 */
export function freeSlots(world: World, query: SlotQuery, asking: Asking): FreeSlot[] {
  return [...eachFree(world, query, asking)];
}

/** The earliest of them: the rest of the calendar is not looked at. */
export function firstFree(world: World, query: SlotQuery, asking: Asking): FreeSlot | undefined {
  return eachFree(world, query, asking).next().value ?? undefined;
}

function* eachFree(world: World, query: SlotQuery, asking: Asking): Generator<FreeSlot, undefined> {
  const now = world.clock.now();
  const lead = hours(serviceOf(world, query.serviceId).leadHours);
  const own = asking.replacing ? world.appointments.get(asking.replacing) : undefined;
  const busy = asking.citizen ? bookedBy(world, asking.citizen).filter(({ end }) => end > now) : [];
  const engaged = engagedNow(world, asking);
  for (const { slot, left: byOthers } of timesOf(world, query)) {
    // One's own time is a choice when it is the way of delivery that changes.
    const same = own?.slotId === slot.id;
    if (same && own.mode === query.deliveryMode) continue;
    if (!same && slot.start < now + lead) continue;
    if (busy.some((one) => one !== own && overlap(one, slot))) continue;
    const left = seatsLeft(world, slot, engaged, byOthers);
    if (left > 0) yield { slot, left };
  }
}

/** The up to three free times nearest to a lost one, itself among them when it is free again. */
export function nearestFree(world: World, slot: TimeSlot, mode: Mode, asking: Asking): FreeSlot[] {
  const query = { serviceId: slot.schedule.serviceId, deliveryMode: mode };
  const distance = (other: FreeSlot) => Math.abs(other.slot.start - slot.start);
  const week = days(7);
  const around = { from: toWire(slot.start - week), to: toWire(slot.start + week) };
  // The nearest three are nearly always within a week; the whole calendar takes longer to look at.
  const nearby = freeSlots(world, { ...query, ...around }, asking);
  return (nearby.length < 3 ? freeSlots(world, query, asking) : nearby)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .sort((a, b) => a.slot.start - b.slot.start);
}

/** Whether the calendar is open for that time: not too soon, not too far ahead. */
export function withinCalendar(world: World, slot: TimeSlot): boolean {
  const now = world.clock.now();
  const lead = hours(serviceOf(world, slot.schedule.serviceId).leadHours);
  return slot.start >= now + lead && slot.day <= addDays(copenhagenDay(now), horizonDays);
}

/** What others have left open, where and when the question asks. */
function* timesOf(world: World, query: SlotQuery): Generator<FreeSlot, undefined> {
  const { serviceId, deliveryMode, weekday: weekdays, locationId: places } = query;
  const now = world.clock.now();
  const from = Math.max(now, instant(query.from) ?? now);
  const to = instant(query.to) ?? Infinity;
  const firstDay = copenhagenDay(from);
  const lastDay = to === Infinity ? null : copenhagenDay(to);
  for (const { day, weekday } of openDays(copenhagenDay(now))) {
    if (lastDay !== null && day > lastDay) break;
    if (day < firstDay || (weekdays && !weekdays.includes(weekday))) continue;
    for (const free of world.others.openOn(serviceId, deliveryMode, day)) {
      const { start, minute, schedule } = free.slot;
      // A place is somewhere to come to: asking for one rules out the other modes.
      const there = !places || (deliveryMode === 'clinic' && isOneOf(places, schedule.locationId));
      if (start > now && start >= from && start < to && there && fits(query, minute)) yield free;
    }
  }
}

/** The days of the calendar; worked out once, for every search asks for them. */
function openDays(today: Day): readonly { day: Day; weekday: number }[] {
  if (opened[0]?.day !== today) {
    opened = Array.from({ length: horizonDays + 1 }, (_, n) => {
      const day = addDays(today, n);
      return { day, weekday: weekdayOf(day) };
    });
  }
  return opened;
}
let opened: readonly { day: Day; weekday: number }[] = [];

function instant(time: string | undefined): number | null {
  return time === undefined ? null : fromWire(time);
}

function isOneOf(ids: readonly string[], id: string | null): boolean {
  return id !== null && ids.includes(id);
}

function fits({ partOfDay }: SlotQuery, minute: number): boolean {
  if (!partOfDay) return true;
  if (minute < 12 * 60) return partOfDay.includes('morning');
  return partOfDay.includes(minute < 17 * 60 ? 'afternoon' : 'evening');
}
