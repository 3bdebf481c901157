import { minutes } from '../kernel/time.ts';
import { slotById } from './timetable.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { releaseHeldSlot } from './releasedSlots.ts';
import type { AppointmentRecord, HoldRecord } from '../kernel/records.ts';
import { withinCalendar } from './slotSearch.ts';
import { alternatives, hasMoveLeft, mayChange, mayTake } from './taking.ts';
import { granted, refused } from '../kernel/answer.ts';
import { note, type World } from '../kernel/world.ts';

const holdMinutes = 10;
export const holdsPerCitizen = 3;

/** Keeps a free time while it is confirmed. Holding it again starts the time anew. */
export function holdSlot(
  world: World,
  actor: CitizenId,
  { citizenId, slotId, deliveryMode, replacing }: Wire['HoldRequest'],
): Answer<HoldRecord> {
  const slot = slotById(slotId);
  const own = replacing === undefined ? undefined : ownedBy(world, citizenId, replacing);
  if (!slot || own === null) return refused('not-found');
  if (own && own.serviceId !== slot.schedule.serviceId) return refused('invalid-request');

  if (own) {
    const changeable = mayChange(world, own);
    if (!changeable.ok) return changeable;
    const movable = hasMoveLeft(world, own, slotId);
    if (!movable.ok) return movable;
  }
  const takeable = mayTake(world, { citizen: citizenId, slot, mode: deliveryMode, replacing });
  if (!takeable.ok) return takeable;
  if (own?.slotId !== slotId && !withinCalendar(world, slot)) {
    const asking = { citizen: citizenId, replacing };
    return refused('slot-taken', {
      alternatives: alternatives(world, slot, deliveryMode, asking),
    });
  }
  makeRoom(world, actor, citizenId, slotId);
  const hold: HoldRecord = {
    id: world.newId('ho'),
    citizenId,
    slotId,
    mode: deliveryMode,
    replacing: replacing ?? null,
    expiresAt: world.clock.now() + minutes(holdMinutes),
  };
  world.holds.set(hold.id, hold);
  note(world, { actor, citizenId, action: 'held', appointmentId: hold.replacing, slotId });
  return granted(hold);
}

/**
 * The citizen's hold, still good. One that has lapsed or was let go is refused with `hold-expired`
 * and free times near it; one that never was, or is another's, with `not-found`.
 */
export function heldBy(world: World, citizen: CitizenId, id: string): Answer<HoldRecord> {
  const hold = world.holds.get(id);
  if (hold?.citizenId === citizen) return granted(hold);
  const lost = world.lostHolds.get(id);
  const slot = lost?.citizenId === citizen ? slotById(lost.slotId) : null;
  if (!lost || !slot) return refused('not-found');
  const asking = { citizen, replacing: lost.replacing ?? undefined };
  return refused('hold-expired', { alternatives: alternatives(world, slot, lost.mode, asking) });
}

/** Lets go of a hold, leaving behind what it was for. */
export function dropHold(world: World, hold: HoldRecord): void {
  world.holds.delete(hold.id);
  world.lostHolds.set(hold.id, hold);
}

/** Lets go at a citizen's own wish, or to make room for another. */
export function releaseHold(world: World, actor: CitizenId, hold: HoldRecord): void {
  letGo(world, actor, hold);
  releaseHeldSlot(world, hold);
}

/** Drops the holds whose time has run out; to be called before the state is looked at. */
export function lapse(world: World): void {
  const now = world.clock.now();
  for (const hold of world.holds.values()) {
    if (hold.expiresAt > now) continue;
    dropHold(world, hold);
    releaseHeldSlot(world, hold);
  }
}

/** The citizen's appointment; null when there is none such. */
export function ownedBy(world: World, citizen: CitizenId, id: string): AppointmentRecord | null {
  const one = world.appointments.get(id);
  return one?.citizenId === citizen ? one : null;
}

function makeRoom(world: World, actor: CitizenId, citizen: CitizenId, slotId: string): void {
  const own = [...world.holds.values()].filter((hold) => hold.citizenId === citizen);
  const same = own.filter((hold) => hold.slotId === slotId);
  const others = own.filter((hold) => hold.slotId !== slotId);
  const oldest = others.slice(0, Math.max(0, others.length - holdsPerCitizen + 1));
  // What is held again is free for nobody meanwhile.
  for (const hold of same) letGo(world, actor, hold);
  for (const hold of oldest) releaseHold(world, actor, hold);
}

function letGo(world: World, actor: CitizenId, hold: HoldRecord): void {
  dropHold(world, hold);
  const { citizenId, replacing: appointmentId, slotId } = hold;
  note(world, { actor, citizenId, action: 'released', appointmentId, slotId });
}
