import { expect, it } from 'vitest';
import { ci } from '../citizenIds.ts';
import { sv } from '../serviceIds.ts';
import { freeTime, hold, ok } from './test-support.ts';
import { waitingRoom } from './test-waiting.ts';

const group = { serviceId: sv.natureGroup, deliveryMode: 'clinic' } as const;

// Fails when: a time is offered to one alone, however many seats it has.
it('seats of a group that become free together are each offered', () => {
  const { town, pass, waits, offersTo } = waitingRoom();
  for (const citizen of [ci.jens, ci.karen]) waits(citizen, {}, 6, group);
  const slot = freeTime(town, group, { citizen: ci.ronni });
  for (const citizen of [ci.ronni, ci.ingrid]) ok(hold(town, citizen, slot));
  pass(11);
  for (const citizen of [ci.jens, ci.karen])
    expect(offersTo(citizen)).toMatchObject([{ state: 'open', slot: { id: slot.id } }]);
  expect(town.brokenInvariants()).toEqual([]);
});
