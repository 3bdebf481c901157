import { schedules } from '../../town/schedules.ts';
import { slotsOf, timesOn, type TimeSlot } from './timetable.ts';
import { fraction } from '../kernel/random.ts';
import type { Day, Mode, ServiceId } from '../kernel/records.ts';

/** What staff have changed by hand: times taken, and times given back. */
export interface Overrides {
  taken: Set<string>;
  freed: Set<string>;
}

/** A time with the seats left in it, at least one. */
export interface FreeSlot {
  slot: TimeSlot;
  left: number;
}

/** The citizens who are not in the mock: how many seats of each time they have. */
export interface Others {
  /** Seats left by others; 0 too when the practitioner is engaged elsewhere at that time. */
  seatsLeft(slot: TimeSlot): number;
  /** The times of a day that others have left open, earliest first, with their seats. */
  openOn(serviceId: ServiceId, mode: Mode, day: Day): readonly FreeSlot[];
  /** The times of others that keep this one's practitioner engaged, itself among them. */
  engagements(slot: TimeSlot): readonly TimeSlot[];
  /** To be called when the overrides have changed. */
  forget(): void;
}

/** Others take times by a hash of the seed: the same seed gives the same calendar. */
export function createOthers(seed: number, overrides: Overrides): Others {
  let { plans, open } = byHashAlone(seed);

  const planFor = (practitionerId: string, day: Day): Plan => {
    const key = `${practitionerId} ${day}`;
    const found = plans.get(key);
    if (found) return found;
    if (plans.size > 20_000) plans.clear();
    const made = plan(seed, overrides, practitionerId, day);
    plans.set(key, made);
    return made;
  };
  const engagements = (slot: TimeSlot) =>
    planFor(slot.schedule.practitionerId, slot.day).engaged.filter((other) => overlap(slot, other));

  const seatsLeft = (slot: TimeSlot) => {
    const { seats, engaged } = planFor(slot.schedule.practitionerId, slot.day);
    if (engaged.some((other) => other.id !== slot.id && overlap(slot, other))) return 0;
    return slot.seats - (seats.get(slot.id) ?? 0);
  };

  return {
    seatsLeft,
    openOn(serviceId, mode, day) {
      const key = `${serviceId} ${mode} ${day}`;
      const found = open.get(key);
      if (found) return found;
      if (open.size > 20_000) open.clear();
      const made = timesOn(serviceId, mode, day)
        .map((slot) => ({ slot, left: seatsLeft(slot) }))
        .filter(({ left }) => left > 0);
      open.set(key, made);
      return made;
    },
    engagements,
    forget() {
      ({ plans, open } = nothingYet());
    },
  };
}

/** What was worked out so far of a calendar. */
interface Known {
  plans: Map<string, Plan>;
  open: Map<string, readonly FreeSlot[]>;
}

const nothingYet = (): Known => ({ plans: new Map(), open: new Map() });

/** Before staff change anything, a calendar is a function of the seed: tests begin it anew often. */
function byHashAlone(seed: number): Known {
  if (last.seed !== seed) last = { seed, ...nothingYet() };
  return last;
}
let last: Known & { seed: number } = { seed: NaN, ...nothingYet() };

/** Whether two times share an instant. */
export function overlap(
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One practitioner's day as others have filled it. */
interface Plan {
  seats: ReadonlyMap<string, number>;
  engaged: readonly TimeSlot[];
}

function plan(seed: number, overrides: Overrides, practitionerId: string, day: Day): Plan {
  const seats = new Map<string, number>();
  const engaged: TimeSlot[] = [];
  const slots = schedules
    .filter((one) => one.practitionerId === practitionerId)
    .flatMap((schedule) => slotsOf(schedule, day));
  for (const slot of slots) {
    const taken = seatsTaken(seed, slot);
    // Nobody is in two places: the schedule with the lower number has the day first.
    if (taken === 0 || engaged.some((other) => overlap(slot, other))) continue;
    seats.set(slot.id, taken);
    engaged.push(slot);
  }
  // Staff come after the seed: what they free leaves a gap, and does not let another of its times in.
  const kept = engaged.filter(({ id }) => !overrides.freed.has(id));
  for (const { id } of engaged) if (overrides.freed.has(id)) seats.delete(id);
  for (const slot of slots.filter(({ id }) => overrides.taken.has(id))) {
    seats.set(slot.id, slot.seats);
    kept.push(slot);
  }
  return { seats, engaged: kept };
}

function seatsTaken(seed: number, slot: TimeSlot): number {
  const luck = fraction(seed, slot.id);
  if (slot.seats === 1) return luck < slot.schedule.taken ? 1 : 0;
  // Around the schedule's share, from an empty group to a full one.
  const seats = Math.floor((slot.schedule.taken + luck - 0.4) * slot.seats + 0.5);
  return Math.max(0, Math.min(slot.seats, seats));
}
