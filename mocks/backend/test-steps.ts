import { ci } from '../citizenIds.ts';
import { sv } from '../serviceIds.ts';
import { book, cancel, reschedule } from './booking.ts';
import { holdSlot, releaseHold } from './holds.ts';
import { versionOf } from './presentAppointment.ts';
import type { AppointmentRecord, HoldRecord } from './records.ts';
import { freeSlots } from './slotSearch.ts';
import {
  cancelByStaff,
  changePractitionerByStaff,
  freeSlot,
  moveByStaff,
  takeSlot,
} from './staff.ts';
import type { World } from './world.ts';

/** Draws one of many; the draws are part of the story, so that it can be told again. */
type Draw = <T>(items: Iterable<T>) => T | undefined;

// Few people, services and days, so that they meet. On Wednesdays Camilla has two of the services.
const people = [ci.ingrid, ci.karen, ci.jens];
const wishes = [
  { serviceId: sv.preventiveVisit, deliveryMode: 'home' },
  { serviceId: sv.fatigueAssessment, deliveryMode: 'video' },
  { serviceId: sv.stressClinic, deliveryMode: 'video' },
  { serviceId: sv.stressClinic, deliveryMode: 'clinic' },
  { serviceId: sv.natureGroup, deliveryMode: 'clinic' },
] as const;
export const meetingDays = { from: '2026-12-02T00:00:00+01:00', to: '2026-12-04T00:00:00+01:00' };

/** All that citizens and staff can do, on what is drawn for them; refused or not. */
export const steps: Record<string, (world: World, draw: Draw) => unknown> = {
  hold(world, draw) {
    const [citizenId = '', wish = wishes[0]] = [draw(people), draw(wishes)];
    const slotId = draw(freeSlots(world, { ...wish, ...meetingDays }, {}))?.slot.id ?? '';
    const { deliveryMode } = wish;
    return holdSlot(world, citizenId, { citizenId, slotId, deliveryMode });
  },
  holdToMove(world, draw) {
    const own = draw(world.appointments.values());
    const deliveryMode = draw(['clinic', 'video', 'home'] as const) ?? 'clinic';
    if (!own) return;
    const { citizenId, serviceId, id: replacing } = own;
    const free = freeSlots(world, { serviceId, deliveryMode, ...meetingDays }, { replacing });
    const slotId = draw(free)?.slot.id ?? '';
    return holdSlot(world, citizenId, { citizenId, slotId, deliveryMode, replacing });
  },
  book(world, draw) {
    const { citizenId, id: holdId } = drawHold(world, draw);
    return book(world, citizenId, { citizenId, holdId });
  },
  move(world, draw) {
    const { citizenId, id: holdId, replacing } = drawHold(world, draw);
    const one = world.appointments.get(replacing ?? '') ?? draw(world.appointments.values());
    return one && reschedule(world, citizenId, one.id, { citizenId, holdId }, versionOf(one));
  },
  cancel(world, draw) {
    const one = draw(world.appointments.values());
    if (!one) return;
    const request = { citizenId: one.citizenId, reason: 'other' } as const;
    return cancel(world, one.citizenId, one.id, request, versionOf(one));
  },
  release(world, draw) {
    const hold = draw(world.holds.values());
    if (hold) releaseHold(world, hold.citizenId, hold);
  },
  staffCancels: (world, draw) => cancelByStaff(world, draw(world.appointments.values())?.id ?? ''),
  staffMoves(world, draw) {
    const one: AppointmentRecord | undefined = draw(world.appointments.values());
    if (!one) return;
    const wish = { serviceId: one.serviceId, deliveryMode: one.mode, ...meetingDays };
    return moveByStaff(world, one.id, draw(freeSlots(world, wish, {}))?.slot.id ?? '');
  },
  staffReplaces: (world, draw) =>
    changePractitionerByStaff(world, draw(world.appointments.values())?.id ?? ''),
  staffTakes(world, draw) {
    const free = freeSlots(world, { ...(draw(wishes) ?? wishes[0]), ...meetingDays }, {});
    return takeSlot(world, draw([...free.map(({ slot }) => slot.id), ...heldIds(world)]) ?? '');
  },
  staffFrees: (world, draw) =>
    freeSlot(
      world,
      draw([...heldIds(world), ...world.overrides.taken, 'sl-22-20261202-1100']) ?? '',
    ),
};

/** Draws by the numbers of a story. */
export function drawFrom(numbers: readonly number[]): Draw {
  const left = [...numbers];
  return (items) => {
    const all = [...items];
    return all[(left.shift() ?? 0) % Math.max(1, all.length)];
  };
}

function drawHold(world: World, draw: Draw): HoldRecord {
  const none = {
    id: 'ho-none',
    citizenId: ci.jens,
    slotId: '',
    mode: 'home',
    replacing: null,
    expiresAt: 0,
  } as const;
  const held = [...world.holds.values()];
  return draw([...held, ...held, ...[...world.lostHolds.values()].slice(-1)]) ?? none;
}

function heldIds(world: World): string[] {
  return [...world.holds.values()].map(({ slotId }) => slotId);
}
