import { schedules } from '../../town/schedules.ts';
import { type Engaged, engagedNow } from './availability.ts';
import { timesOn, type TimeSlot } from './timetable.ts';
import { overlap } from './busyCalendar.ts';
import type { AppointmentRecord, Schedule } from '../kernel/records.ts';
import { copenhagenDay, copenhagenMinute, minuteOf, minutes, weekdayOf } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

export type Substitute = Pick<AppointmentRecord, 'practitionerId' | 'locationId' | 'slotId'>;

/**
 * Who could take the appointment over at its own time: of the same service, in the same way, at work
 * that day and engaged by nobody. A group has the one it has. Whoever has just that time in their
 * calendar comes first; the others take it beside their own times, so it has no slot.
 */
export function substitutesFor(world: World, one: AppointmentRecord): Substitute[] {
  if (world.services.get(one.serviceId)?.seats) return [];
  const day = copenhagenDay(one.start);
  const slots = timesOn(one.serviceId, one.mode, day).filter(({ start }) => start === one.start);
  const begins = copenhagenMinute(one.start);
  const ends = begins + (one.end - one.start) / minutes(1);
  const fits = ({ serviceId, practitionerId, modes, weekdays, from, to }: Schedule) =>
    serviceId === one.serviceId &&
    practitionerId !== one.practitionerId &&
    modes.includes(one.mode) &&
    weekdays.includes(weekdayOf(day)) &&
    minuteOf(from) <= begins &&
    ends <= minuteOf(to);
  const engaged = engagedNow(world, { replacing: one.id });
  return schedules
    .filter((schedule) => fits(schedule) && isFree(world, engaged, schedule, one))
    .map((schedule) => ({
      practitionerId: schedule.practitionerId,
      locationId: schedule.locationId,
      slotId: slots.find((slot) => slot.schedule === schedule)?.id ?? null,
    }))
    .sort((a, b) => Number(a.slotId === null) - Number(b.slotId === null));
}

function isFree(
  world: World,
  engaged: Engaged,
  schedule: Schedule,
  one: AppointmentRecord,
): boolean {
  const own = engaged.get(schedule.practitionerId) ?? [];
  return !own.some((other) => overlap(other, one)) && !engagedByOthers(world, schedule, one);
}

function engagedByOthers(world: World, schedule: Schedule, { start, end }: AppointmentRecord) {
  // Asked with a time that no calendar has: only whose it is and when it is counts.
  const time: TimeSlot = {
    id: '',
    schedule,
    day: copenhagenDay(start),
    minute: 0,
    start,
    end,
    seats: 1,
  };
  return world.others.engagements(time).length > 0;
}
