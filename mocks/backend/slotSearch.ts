import { type Asking, engagedNow, seatsLeft } from './availability.ts';
import type { TimeSlot } from './calendar.ts';
import type { SlotQuery } from './contract.ts';
import { type FreeSlot, overlap } from './others.ts';
import type { Mode } from './records.ts';
import { addDays, copenhagenDay, fromWire, weekdayOf } from './time.ts';
import { bookedBy, serviceOf, type World } from './world.ts';

/** How far ahead the calendar is open, in days. */
export const horizonDays = 120;

/**
 * Free times that fit the question, earliest first; for a citizen also without those that collide
 * with their own. Presumes that the citizen may have the service in that mode.
 */
export function freeSlots(world: World, query: SlotQuery, asking: Asking): FreeSlot[] {
  const now = world.clock.now();
  const lead = serviceOf(world, query.serviceId).leadHours * 3_600_000;
  const own = asking.replacing ? world.appointments.get(asking.replacing) : undefined;
  const busy = asking.citizen ? bookedBy(world, asking.citizen) : [];
  const engaged = engagedNow(world, asking);
  return timesOf(world, query).flatMap(({ slot, left: byOthers }) => {
    // One's own time is a choice when it is the way of delivery that changes.
    const same = own?.slotId === slot.id;
    if (same && own.mode === query.deliveryMode) return [];
    if (!same && slot.start < now + lead) return [];
    if (busy.some((one) => one !== own && overlap(one, slot))) return [];
    const left = seatsLeft(world, slot, engaged, byOthers);
    return left > 0 ? [{ slot, left }] : [];
  });
}

/** The up to three free times nearest to a lost one, itself among them when it is free again. */
export function nearestFree(world: World, slot: TimeSlot, mode: Mode, asking: Asking): FreeSlot[] {
  const query = { serviceId: slot.schedule.serviceId, deliveryMode: mode };
  const distance = (other: FreeSlot) => Math.abs(other.slot.start - slot.start);
  return freeSlots(world, query, asking)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .sort((a, b) => a.slot.start - b.slot.start);
}

/** Whether the calendar is open for that time: not too soon, not too far ahead. */
export function withinCalendar(world: World, slot: TimeSlot): boolean {
  const now = world.clock.now();
  const lead = serviceOf(world, slot.schedule.serviceId).leadHours * 3_600_000;
  return slot.start >= now + lead && slot.day <= addDays(copenhagenDay(now), horizonDays);
}

/** What others have left open, where and when the question asks. */
function timesOf(world: World, query: SlotQuery): FreeSlot[] {
  const { serviceId, deliveryMode, weekday, locationId: places } = query;
  const now = world.clock.now();
  const from = Math.max(now, instant(query.from) ?? now);
  const to = instant(query.to) ?? Infinity;
  const lastDay = addDays(copenhagenDay(now), horizonDays);
  const times: FreeSlot[] = [];
  for (let day = copenhagenDay(from); day <= lastDay; day = addDays(day, 1)) {
    if (weekday && !weekday.includes(weekdayOf(day))) continue;
    for (const free of world.others.openOn(serviceId, deliveryMode, day)) {
      const { start, minute, schedule } = free.slot;
      // A place is somewhere to come to: asking for one rules out the other modes.
      const there = !places || (deliveryMode === 'clinic' && isOneOf(places, schedule.locationId));
      if (start > now && start >= from && start < to && there && fits(query, minute))
        times.push(free);
    }
  }
  return times;
}

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
