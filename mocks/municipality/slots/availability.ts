import { slotById, type TimeSlot } from './timetable.ts';
import type { CitizenId } from '../kernel/wire.ts';
import { overlap } from './busyCalendar.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { bookedBy, type World } from '../kernel/world.ts';

/** For whom one looks, so that their own hold and the appointment they are moving do not count. */
export interface Asking {
  citizen?: CitizenId;
  replacing?: string | undefined;
  /** The offer that one accepts. */
  offer?: string | undefined;
}

/** What the people in the mock keep their practitioners engaged with, by practitioner. */
export type Engaged = ReadonlyMap<string, readonly Engagement[]>;

interface Engagement {
  slotId: string | null;
  start: number;
  end: number;
}

/** Looks once over all appointments and holds, for asking about many times. */
export function engagedNow(world: World, { citizen, replacing, offer }: Asking): Engaged {
  const engaged = new Map<string, Engagement[]>();
  const now = world.clock.now();
  const add = (practitionerId: string | null, engagement: Engagement) => {
    if (!practitionerId) return;
    const known = engaged.get(practitionerId);
    if (known) known.push(engagement);
    else engaged.set(practitionerId, [engagement]);
  };
  for (const one of world.appointments.values()) {
    if (!one.cancellation && one.id !== replacing) add(one.practitionerId, one);
  }
  for (const { slot, hold } of heldSlots(world)) {
    if (hold.expiresAt <= now || hold.citizenId === citizen) continue;
    // Changing how one's own time is delivered takes no second seat.
    const own = hold.replacing ? world.appointments.get(hold.replacing) : undefined;
    if (own && !own.cancellation && own.slotId === slot.id) continue;
    add(slot.schedule.practitionerId, { slotId: slot.id, start: slot.start, end: slot.end });
  }
  // What is held for one who waits is nobody's to book, not even theirs: they accept it.
  for (const { id, state, heldUntil, slotId } of world.offers) {
    const slot = state === 'open' && heldUntil > now && id !== offer ? slotById(slotId) : null;
    if (slot) add(slot.schedule.practitionerId, { slotId, start: slot.start, end: slot.end });
  }
  return engaged;
}

/** Seats free in a slot, 0 when it is full or its practitioner is elsewhere. */
export function seatsLeft(
  world: World,
  slot: TimeSlot,
  engaged: Engaged,
  byOthers = world.others.seatsLeft(slot),
): number {
  let left = byOthers;
  for (const one of engaged.get(slot.schedule.practitionerId) ?? []) {
    if (one.slotId === slot.id) left -= 1;
    else if (overlap(one, slot)) return 0;
  }
  return Math.max(0, left);
}

/** The citizen's own appointment at that time, if there is one. */
export function ownCollision(
  world: World,
  citizen: CitizenId,
  time: { start: number; end: number },
  replacing?: string,
): AppointmentRecord | undefined {
  return bookedBy(world, citizen).find((one) => one.id !== replacing && overlap(one, time));
}

function heldSlots(world: World) {
  return [...world.holds.values()].flatMap((hold) => {
    const slot = slotById(hold.slotId);
    return slot ? [{ slot, hold }] : [];
  });
}
