import { schedules } from '../../town/schedules.ts';
import { slotById, slotsOf } from './timetable.ts';
import { overlap } from './busyCalendar.ts';
import type { AppointmentRecord, HoldRecord } from '../kernel/records.ts';
import { copenhagenDay } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** What somebody had of a practitioner. It has no slot when it lies beside the practitioner's times. */
type Had = Pick<AppointmentRecord, 'slotId' | 'practitionerId' | 'start' | 'end'>;

/**
 * Remembers that a time, or a seat of it, became free: before anybody else is asked, it is offered to
 * those who wait (`followWaiting`). What kept a practitioner engaged kept them from the times beside
 * it as well.
 */
export function freedUp(world: World, had: Had): void {
  for (const id of timesIn(had)) world.freed.add(id);
}

/** The same of a time in the calendar. */
export function slotFreed(world: World, slotId: string): void {
  const slot = slotById(slotId);
  if (!slot) return;
  const { practitionerId } = slot.schedule;
  freedUp(world, { slotId, practitionerId, start: slot.start, end: slot.end });
}

/** The same of a time that a citizen held and let go: it is for others, and not offered back. */
export function notWanted(world: World, { citizenId, slotId }: HoldRecord): void {
  for (const entry of world.waiting.values()) {
    if (entry.citizenId === citizenId) entry.passed.add(slotId);
  }
  slotFreed(world, slotId);
}

/** The same of a time that an appointment was moved from: it is for others, and not offered back. */
export function leftBehind(world: World, one: AppointmentRecord): void {
  const left = one.slotId === null ? timesIn(one) : [one.slotId];
  for (const entry of world.waiting.values()) {
    if (entry.appointmentId !== one.id) continue;
    for (const id of left) entry.passed.add(id);
  }
  freedUp(world, one);
}

/** Its own time first, then those of the same practitioner that lie over it. */
function timesIn(had: Had): string[] {
  const day = copenhagenDay(had.start);
  const over = schedules
    .filter(({ practitionerId }) => practitionerId === had.practitionerId)
    .flatMap((schedule) => slotsOf(schedule, day))
    .filter((slot) => slot.id !== had.slotId && overlap(slot, had))
    .map(({ id }) => id);
  return had.slotId === null ? over : [had.slotId, ...over];
}
