import { freeSlots } from '../slots/slotSearch.ts';
import { freeSlot } from '../appointments/staff.ts';
import { toWireAppointment } from '../appointments/toWireAppointment.ts';
import { granted, map, refused } from '../kernel/answer.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { acceptOffer } from './acceptOffer.ts';
import { changeWaiting, declineOffer, joinWaiting, leaveWaiting } from './changes.ts';
import { followWaiting } from './offers.ts';
import type { WaitingRecord } from './state.ts';
import { offerUntil } from './suitability.ts';
import { waitingOf, toWireTerms, toWireWaiting } from './toWire.ts';

/**
 * Who waits for an earlier time, and what they are offered.
 *
 * @param world gives the state as of now
 */
export function createWaitingDesk(world: () => World) {
  const shown = (answer: Answer<WaitingRecord>) => {
    followWaiting(world());
    return map(answer, (one) => toWireWaiting(world(), one));
  };
  return {
    waiting: (citizen: CitizenId): Wire['WaitingList'] => ({
      items: waitingOf(world(), citizen).map((one) => toWireWaiting(world(), one)),
      terms: toWireTerms,
    }),
    joinWaiting: (actor: CitizenId, request: Wire['WaitingRequest']) =>
      shown(joinWaiting(world(), actor, request)),
    changeWaiting: (
      actor: CitizenId,
      id: string,
      request: Wire['WaitingChange'],
      ifMatch: string,
    ) => shown(changeWaiting(world(), actor, id, request, ifMatch)),
    leaveWaiting: (actor: CitizenId, id: string, citizen: CitizenId, ifMatch: string) =>
      shown(leaveWaiting(world(), actor, id, citizen, ifMatch)),
    declineOffer: (actor: CitizenId, id: string, citizen: CitizenId) =>
      shown(declineOffer(world(), actor, id, citizen)),
    acceptOffer: (actor: CitizenId, id: string, citizen: CitizenId, ifMatch: string) =>
      map(acceptOffer(world(), actor, id, citizen, ifMatch), (one) =>
        toWireAppointment(world(), one),
      ),
  };
}

/** The waiting list as the simulator's page has it. */
export function createWaitingStaff(world: () => World) {
  return {
    /** Everybody who waits or waited. */
    waiting: () => [...world().waiting.values()].map((one) => toWireWaiting(world(), one)),
    /**
     * Gives back the first time that would be offered to that one. `slot-taken` when there is none: it
     * may be that one was offered today.
     */
    freeSuitable: (waitingId: string) => {
      const freed = freeSuitable(world(), waitingId);
      followWaiting(world());
      return freed;
    },
  };
}

function freeSuitable(world: World, waitingId: string): Answer<void> {
  const entry = world.waiting.get(waitingId);
  const one = entry && world.appointments.get(entry.appointmentId);
  if (!one || entry.ended) return refused('not-found');
  const { serviceId, mode: deliveryMode, citizenId: citizen, id: replacing } = one;
  const free = freeSlots(world, { serviceId, deliveryMode }, { citizen, replacing });
  const suitable = free.find(({ slot }) => offerUntil(world, entry, slot) !== null);
  if (!suitable) return refused('slot-taken');
  const freed = freeSlot(world, suitable.slot.id);
  return freed.ok ? granted(undefined) : freed;
}
