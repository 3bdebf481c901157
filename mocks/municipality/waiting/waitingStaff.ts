import { granted, refused } from '../kernel/answer.ts';
import type { Answer, Wire } from '../kernel/wire.ts';
import { freeSlots } from '../slots/slotSearch.ts';
import { freeSlot } from '../appointments/staff.ts';
import { followWaiting } from './waitingOffers.ts';
import { offerUntil } from './waitingSuits.ts';
import { wireWaiting } from './waitingWire.ts';
import type { World } from '../kernel/world.ts';

/** The waiting list as the simulator's page has it. */
export interface WaitingStaff {
  /** Everybody who waits or waited. */
  waiting(): Wire['Waiting'][];
  /**
   * Gives back the first time that would be offered to that one. `slot-taken` when there is none: it
   * may be that one was offered today.
   */
  freeSuitable(waitingId: string): Answer<void>;
}

/** `world` gives the state as of now. */
export function createWaitingStaff(world: () => World): WaitingStaff {
  return {
    waiting: () => [...world().waiting.values()].map((one) => wireWaiting(world(), one)),
    freeSuitable: (waitingId) => {
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
