import { slotById } from '../slots/timetable.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import { toWireSlot } from '../slots/toWireSlot.ts';
import { toWireAppointment } from '../appointments/toWireAppointment.ts';
import { days, toWire } from '../kernel/time.ts';
import { waitingVersion } from './changes.ts';
import { offersOf, unansweredOf } from './offers.ts';
import type { OfferRecord, WaitingRecord } from './state.ts';
import { waitingTerms } from './terms.ts';
import type { World } from '../kernel/world.ts';

/** The citizen's entries: those that wait, and for some days why the others ended. Oldest first. */
export function waitingOf(world: World, citizen: CitizenId): WaitingRecord[] {
  const told = world.clock.now() - days(waitingTerms.toldDays);
  return [...world.waiting.values()].filter(
    ({ citizenId, ended }) => citizenId === citizen && (!ended || ended.at > told),
  );
}

/** An entry on the wire, with its appointment and its own offers, newest first. */
export function toWireWaiting(world: World, entry: WaitingRecord): Wire['Waiting'] {
  const { id, citizenId, appointmentId, wishes, since, ended } = entry;
  const one = world.appointments.get(appointmentId);
  if (!one) throw new Error('One waits with an appointment only');
  return {
    id,
    citizenId,
    version: waitingVersion(entry),
    appointment: toWireAppointment(world, one),
    wishes,
    since: toWire(since),
    unanswered: unansweredOf(world, entry),
    offers: offersOf(world, entry).map(toWireOffer),
    ended: ended && { why: ended.why, at: toWire(ended.at) },
  };
}

export const toWireTerms: Wire['WaitingList']['terms'] = {
  heldHours: waitingTerms.heldHours,
  unansweredAtMost: waitingTerms.unansweredAtMost,
};

function toWireOffer({
  id,
  slotId,
  mode,
  offeredAt,
  heldUntil,
  state,
}: OfferRecord): Wire['Offer'] {
  const slot = slotById(slotId);
  if (!slot) throw new Error('Only times of a schedule are offered');
  return {
    id,
    slot: toWireSlot(slot, mode, 1),
    offeredAt: toWire(offeredAt),
    heldUntil: toWire(heldUntil),
    state,
  };
}
