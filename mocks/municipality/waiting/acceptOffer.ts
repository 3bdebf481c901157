import { granted, refused } from '../kernel/answer.ts';
import { currently, timeOf } from '../appointments/booking.ts';
import { slotById } from '../slots/timetable.ts';
import type { Answer, CitizenId } from '../kernel/wire.ts';
import { recordChange } from '../appointments/recordChange.ts';
import { release } from '../slots/releasedSlots.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { mayChange, mayTake } from '../slots/taking.ts';
import { offerOf } from './changes.ts';
import { closeOffer, endWaiting } from './offers.ts';
import type { World } from '../kernel/world.ts';

/**
 * Moves the appointment to the offered time in one step, and gives the old one back. It is the
 * municipality's offer, and does not count among the citizen's own moves.
 */
export function acceptOffer(
  world: World,
  actor: CitizenId,
  offerId: string,
  citizenId: CitizenId,
  ifMatch: string,
): Answer<AppointmentRecord> {
  const offer = offerOf(world, citizenId, offerId);
  const slot = offer && slotById(offer.slotId);
  const entry = offer && world.waiting.get(offer.waitingId);
  if (!slot || !entry) return refused('not-found');
  const found = currently(world, citizenId, offer.appointmentId, ifMatch);
  if (!found.ok) return found;
  const one = found.value;
  const changeable = mayChange(world, one);
  if (!changeable.ok) return changeable;
  if (offer.state !== 'open') return refused('offer-lapsed');
  const { id: replacing } = one;
  const wish = { citizen: citizenId, slot, mode: one.mode, replacing, offer: offerId };
  const takeable = mayTake(world, wish);
  if (!takeable.ok) return takeable;
  const moved: AppointmentRecord = {
    ...one,
    ...timeOf(slot, one),
    version: one.version + 1,
    updatedAt: world.clock.now(),
  };
  world.appointments.set(one.id, moved);
  closeOffer(world, offer, 'accepted');
  endWaiting(world, entry, 'got-earlier');
  release(world, one);
  recordChange(world, actor, moved, 'rescheduled');
  return granted(moved);
}
