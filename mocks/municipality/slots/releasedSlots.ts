import { schedules } from '../../town/schedules.ts';
import { slotById, slotsOf } from './timetable.ts';
import { overlap } from './busyCalendar.ts';
import type { AppointmentRecord, HoldRecord } from '../kernel/records.ts';
import { copenhagenDay } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** What somebody had of a practitioner. It has no slot when it lies beside the practitioner's times. */
type Had = Pick<AppointmentRecord, 'slotId' | 'practitionerId' | 'start' | 'end'>;

/**
 * Records that a time, or a seat of it, became free. Whoever listens (today the waiting list) reads
 * `world.released` before anybody else is asked. What kept a practitioner engaged kept them from the
 * times beside it as well.
 */
export function release(world: World, had: Had): void {
  world.released.push({ slotIds: timesIn(had) });
}

/** Records that a time of the calendar became free. */
export function releaseSlot(world: World, slotId: string): void {
  const had = hadOf(slotId);
  if (had) release(world, had);
}

/** Records that a citizen let go of a time they held: it is for others. */
export function releaseHeldSlot(world: World, { slotId, citizenId }: HoldRecord): void {
  const had = hadOf(slotId);
  const givenBack = { slotIds: [slotId], by: { citizenId } };
  if (had) world.released.push({ slotIds: timesIn(had), givenBack });
}

/** Records that an appointment was moved away from its time: it is for others. */
export function releaseFormerTime(world: World, one: AppointmentRecord): void {
  const slotIds = timesIn(one);
  const givenBack = {
    slotIds: one.slotId === null ? slotIds : [one.slotId],
    by: { appointmentId: one.id },
  };
  world.released.push({ slotIds, givenBack });
}

function hadOf(slotId: string): Had | null {
  const slot = slotById(slotId);
  if (!slot) return null;
  const { practitionerId } = slot.schedule;
  return { slotId, practitionerId, start: slot.start, end: slot.end };
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
