import { map, refused } from '../kernel/answer.ts';
import type { CitizenId, SlotQuery, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { followWaiting } from '../waiting/offers.ts';
import { heldBy, holdSlot, releaseHold } from './holds.ts';
import { slotsFor } from './slotList.ts';
import { toWireHold } from './toWireSlot.ts';

/**
 * Free times, and holds on them.
 *
 * @param world gives the state as of now
 */
export function createSlotsDesk(world: () => World) {
  return {
    slots: (citizen: CitizenId, query: SlotQuery) => slotsFor(world(), citizen, query),
    hold: (actor: CitizenId, request: Wire['HoldRequest']) =>
      map(holdSlot(world(), actor, request), (one) => toWireHold(world(), one)),
    getHold: (citizen: CitizenId, id: Wire['HoldId']) =>
      map(existing(world(), citizen, id), (one) => toWireHold(world(), one)),
    releaseHold: (actor: CitizenId, citizen: CitizenId, id: Wire['HoldId']) =>
      map(existing(world(), citizen, id), (one) => {
        releaseHold(world(), actor, one);
        followWaiting(world());
      }),
  };
}

/** A hold that still holds; all others are not found, whatever they once were. */
function existing(world: World, citizen: CitizenId, id: Wire['HoldId']) {
  const answer = heldBy(world, citizen, id);
  return answer.ok ? answer : refused('not-found');
}
