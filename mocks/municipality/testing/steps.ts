import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { acceptOffer } from '../waiting/acceptOffer.ts';
import { book, cancel, reschedule } from '../appointments/booking.ts';
import { holdSlot, releaseHold } from '../slots/holds.ts';
import { versionOf } from '../appointments/toWireAppointment.ts';
import type { AppointmentRecord, HoldRecord } from '../kernel/records.ts';
import { freeSlots } from '../slots/slotSearch.ts';
import {
  cancelByStaff,
  changePractitionerByStaff,
  freeSlot,
  moveByStaff,
  takeSlot,
} from '../appointments/staff.ts';
import {
  changeWaiting,
  declineOffer,
  joinWaiting,
  leaveWaiting,
  waitingVersion,
} from '../waiting/changes.ts';
import type { OfferRecord, WaitingRecord, WaitingWishes } from '../waiting/state.ts';
import { toWire } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

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
  /** One that somebody waits for: any before their own. */
  staffFreesEarlier(world, draw) {
    const waiting = [...world.waiting.values()].filter(({ ended }) => !ended);
    const one = world.appointments.get(draw(waiting)?.appointmentId ?? '');
    if (!one) return;
    const wish = { serviceId: one.serviceId, deliveryMode: one.mode, to: toWire(one.start) };
    return freeSlot(world, draw(freeSlots(world, wish, {}))?.slot.id ?? '');
  },
  waits(world, draw) {
    const one = draw(world.appointments.values());
    if (!one) return;
    const { citizenId, id: appointmentId } = one;
    return joinWaiting(world, citizenId, { citizenId, appointmentId, wishes: drawWishes(draw) });
  },
  wishesElse(world, draw) {
    const entry = draw(world.waiting.values());
    if (!entry) return;
    const { citizenId, id } = entry;
    const request = { citizenId, wishes: drawWishes(draw) };
    return changeWaiting(world, citizenId, id, request, waitingVersion(entry));
  },
  waitsNoLonger(world, draw) {
    const entry: WaitingRecord | undefined = draw(world.waiting.values());
    if (!entry) return;
    const { citizenId, id } = entry;
    return leaveWaiting(world, citizenId, id, citizenId, waitingVersion(entry));
  },
  saysYes(world, draw) {
    const offer = drawOffer(world, draw);
    const one = world.appointments.get(offer?.appointmentId ?? '');
    if (!offer || !one) return;
    const { citizenId, id } = offer;
    return acceptOffer(world, citizenId, id, citizenId, versionOf(one));
  },
  saysNo(world, draw) {
    const offer = drawOffer(world, draw);
    return offer && declineOffer(world, offer.citizenId, offer.id, offer.citizenId);
  },
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

/** Mostly one that stands, but also those that are answered and gone. */
function drawOffer(world: World, draw: Draw): OfferRecord | undefined {
  const open = world.offers.filter(({ state }) => state === 'open');
  return draw([...open, ...open, ...world.offers]);
}

function drawWishes(draw: Draw): WaitingWishes {
  const weekdays = draw([[3], [1, 2, 3, 4, 5]]) ?? [3];
  return { weekdays, from: draw(['00:00', '10:00']) ?? '00:00', to: '23:59', ...anywhere };
}

const anywhere = { locationIds: [], noticeHours: 0 };

function heldIds(world: World): string[] {
  return [...world.holds.values()].map(({ slotId }) => slotId);
}
