import { slotById } from '../slots/timetable.ts';
import { holdsPerCitizen } from '../slots/holds.ts';
import type { AppointmentRecord } from './records.ts';
import { copenhagenDay } from './time.ts';
import type { World } from './world.ts';

/** Sentences about promises that the state breaks; none when all is well. */
export function brokenInvariants(world: World): string[] {
  const booked = [...world.appointments.values()].filter((one) => !one.cancellation);
  return [
    ...inTwoPlaces(
      booked,
      'citizen',
      (one) => one.citizenId,
      () => false,
    ),
    ...inTwoPlaces(
      booked,
      'practitioner',
      (one) => one.practitionerId,
      (a, b) => a.slotId !== null && a.slotId === b.slotId,
    ),
    ...oversold(world, booked),
    ...misplaced(booked),
    ...tooManyHolds(world),
    ...unaccounted(world),
    ...wronglyOffered(world),
  ];
}

function inTwoPlaces(
  booked: readonly AppointmentRecord[],
  who: string,
  keyOf: (one: AppointmentRecord) => string | null,
  together: (a: AppointmentRecord, b: AppointmentRecord) => boolean,
): string[] {
  const broken: string[] = [];
  for (const [key, ones] of grouped(booked, keyOf)) {
    if (key === null) continue;
    const sorted = ones.toSorted((a, b) => a.start - b.start);
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) {
        if (other.start >= one.end) break;
        if (!together(one, other)) broken.push(`${who} ${key} is at ${one.id} and at ${other.id}`);
      }
    }
  }
  return broken;
}

/** Holds count as sold, except one's own on the time whose delivery one is changing. */
function oversold(world: World, booked: readonly AppointmentRecord[]): string[] {
  const sold = new Map<string, number>();
  const sell = (id: string | null) => id !== null && sold.set(id, (sold.get(id) ?? 0) + 1);
  for (const one of booked) sell(one.slotId);
  for (const hold of world.holds.values()) {
    const own = hold.replacing ? world.appointments.get(hold.replacing) : undefined;
    if (!own || own.cancellation || own.slotId !== hold.slotId) sell(hold.slotId);
  }
  for (const offer of world.offers) if (offer.state === 'open') sell(offer.slotId);
  return [...sold].flatMap(([id, seats]) => {
    const slot = slotById(id);
    const free = slot ? world.others.seatsLeft(slot) : 0;
    return seats > free ? [`${id} has ${free} seats and sold ${seats}`] : [];
  });
}

function misplaced(booked: readonly AppointmentRecord[]): string[] {
  return booked.flatMap((one) => {
    const slot = one.slotId === null ? null : slotById(one.slotId);
    const right =
      one.slotId === null ||
      (slot?.start === one.start &&
        slot.end === one.end &&
        slot.schedule.serviceId === one.serviceId &&
        slot.schedule.modes.includes(one.mode));
    return right ? [] : [`${one.id} is not what its slot ${one.slotId ?? ''} gives`];
  });
}

function tooManyHolds(world: World): string[] {
  const holders = grouped([...world.holds.values()], (hold) => hold.citizenId);
  return [...holders].flatMap(([citizen, holds]) =>
    holds.length > holdsPerCitizen ? [`${citizen} has ${holds.length} holds`] : [],
  );
}

/** Each appointment is booked at most once and cancelled exactly when the record says so. */
function unaccounted(world: World): string[] {
  const counts = new Map<string, number>();
  for (const { appointmentId, action } of world.log) {
    const key = `${action} ${appointmentId ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = (id: string, action: string) => counts.get(`${action} ${id}`) ?? 0;
  return world.log.flatMap(({ appointmentId: id, action }) => {
    if (id === null || action === 'held' || action === 'released') return [];
    const one = world.appointments.get(id);
    if (!one) return [`the log knows ${id}, which is not there`];
    const twice = lines(id, 'booked') > 1 || lines(id, 'cancelled') > 1;
    const untold = (lines(id, 'cancelled') === 1) !== (one.cancellation !== null);
    return twice || untold ? [`the log and ${id} disagree`] : [];
  });
}

/** One offer a Danish day for each who waits, one time offered once, and none to who does not wait. */
function wronglyOffered(world: World): string[] {
  const keys = world.offers.flatMap(({ appointmentId, slotId, offeredAt }) => [
    `${appointmentId} on ${copenhagenDay(offeredAt)}`,
    `${appointmentId} of ${slotId}`,
  ]);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const idle = world.offers.filter(
    ({ state, waitingId }) => state === 'open' && world.waiting.get(waitingId)?.ended !== null,
  );
  return [
    ...twice.map((key) => `two offers to ${key}`),
    ...idle.map(({ id }) => `${id} is open, and nobody waits for it`),
  ];
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
