import { engagedNow, seatsLeft } from '../slots/availability.ts';
import { slotById, type TimeSlot } from '../slots/timetable.ts';
import { happened } from '../kernel/events.ts';
import { releaseSlot } from '../slots/releasedSlots.ts';
import { giveNotice } from '../notices/notices.ts';
import type { OfferRecord, WaitingRecord } from './state.ts';
import { canStillCome, offerUntil } from './suitability.ts';
import { waitingTerms } from './terms.ts';
import { isAlive, type World } from '../kernel/world.ts';

/**
 * Brings the waiting list to the clock's time: offers lapse, entries end, and what became free is
 * held for the longest-waiting whom it suits. To be called before and after the state is changed.
 */
export function followWaiting(world: World): void {
  if (world.waiting.size > 0) {
    passGivenBack(world);
    lapseOffers(world);
    withdrawInVain(world);
    endEntries(world);
    for (const slotId of new Set(world.released.flatMap(({ slotIds }) => slotIds))) {
      const slot = slotById(slotId);
      if (slot && slot.start > world.clock.now()) offer(world, slot);
    }
  }
  world.released.length = 0;
}

/** Ends an entry; what is held for it goes to the next. */
export function endWaiting(
  world: World,
  entry: WaitingRecord,
  why: NonNullable<WaitingRecord['ended']>['why'],
): void {
  if (entry.ended) return;
  entry.ended = { at: world.clock.now(), why };
  entry.version += 1;
  for (const offer of offersOf(world, entry)) {
    if (offer.state === 'open') closeOffer(world, offer, 'withdrawn');
  }
  happened(world, entry.citizenId, 'waiting-list');
}

/**
 * The time is not held for this citizen any more. To be told of by the caller, when all that comes
 * with it is done: whoever hears of it may look at once.
 */
export function closeOffer(
  world: World,
  offer: OfferRecord,
  state: Exclude<OfferRecord['state'], 'open'>,
): void {
  offer.state = state;
  if (state !== 'accepted') releaseSlot(world, offer.slotId);
}

/** The municipality takes an offer back, and says so. */
export function withdrawOffer(world: World, offer: OfferRecord): void {
  closeOffer(world, offer, 'withdrawn');
  happened(world, offer.citizenId, 'waiting-list');
}

/** Newest first. */
export function offersOf(world: World, { id }: WaitingRecord): OfferRecord[] {
  return world.offers.filter(({ waitingId }) => waitingId === id).reverse();
}

/** How many offers had no answer in time, also before one left and joined again. */
export function unansweredOf(world: World, entry: WaitingRecord): number {
  const lapsed = offersOf(world, entry).filter(({ state }) => state === 'lapsed').length;
  return entry.unansweredBefore + lapsed;
}

/** What somebody gave back is not offered to them. */
function passGivenBack(world: World): void {
  for (const { givenBack } of world.released) {
    if (!givenBack) continue;
    const { slotIds, by } = givenBack;
    for (const entry of world.waiting.values()) {
      const theirs =
        'citizenId' in by
          ? by.citizenId === entry.citizenId
          : by.appointmentId === entry.appointmentId;
      if (theirs) for (const id of slotIds) entry.passed.add(id);
    }
  }
}

function lapseOffers(world: World): void {
  const now = world.clock.now();
  for (const offer of world.offers) {
    if (offer.state !== 'open' || offer.heldUntil > now) continue;
    closeOffer(world, offer, 'lapsed');
    const entry = world.waiting.get(offer.waitingId);
    if (entry && !entry.ended && unansweredOf(world, entry) >= waitingTerms.unansweredAtMost)
      endWaiting(world, entry, 'unanswered');
    else happened(world, offer.citizenId, 'waiting-list');
  }
}

/** Entries that have nothing to wait for. An offer that stands may still be answered. */
function endEntries(world: World): void {
  for (const entry of world.waiting.values()) {
    if (entry.ended) continue;
    const one = world.appointments.get(entry.appointmentId);
    if (!one || one.cancellation || !isAlive(world, entry.citizenId)) {
      endWaiting(world, entry, 'appointment-cancelled');
    } else if (!canStillCome(world, entry, one) && !hasOpenOffer(world, entry)) {
      endWaiting(world, entry, 'too-close');
    }
  }
}

function hasOpenOffer(world: World, entry: WaitingRecord): boolean {
  return offersOf(world, entry).some(({ state }) => state === 'open');
}

/** Takes back offers that are no longer earlier, or not in the same way. */
function withdrawInVain(world: World): void {
  for (const offer of world.offers) {
    if (offer.state !== 'open') continue;
    const one = world.appointments.get(offer.appointmentId);
    const earlier = one !== undefined && (slotById(offer.slotId)?.start ?? Infinity) < one.start;
    const still = earlier && offer.mode === one.mode;
    if (!still) withdrawOffer(world, offer);
  }
}

function offer(world: World, slot: TimeSlot): void {
  const waiting = [...world.waiting.values()]
    .filter(({ ended }) => !ended)
    .sort((a, b) => a.since - b.since);
  for (const entry of waiting) {
    const heldUntil = offerUntil(world, entry, slot);
    if (heldUntil === null) continue;
    hold(world, entry, slot, heldUntil);
    // A group has seats for more of them.
    if (seatsLeft(world, slot, engagedNow(world, {})) < 1) return;
  }
}

function hold(world: World, entry: WaitingRecord, slot: TimeSlot, heldUntil: number): void {
  const { id: waitingId, citizenId, appointmentId } = entry;
  const one = world.appointments.get(appointmentId);
  if (!one) return;
  const id = world.newId('of');
  entry.passed.add(slot.id);
  world.offers.push({
    ...{ id, waitingId, citizenId, appointmentId, slotId: slot.id, mode: one.mode },
    ...{ offeredAt: world.clock.now(), heldUntil, state: 'open' },
  });
  giveNotice(world, citizenId, { kind: 'earlier-time-offered', offerId: id, appointmentId });
  happened(world, citizenId, 'waiting-list');
}
