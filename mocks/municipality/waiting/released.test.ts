import { expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { Wire } from '../kernel/wire.ts';
import { booked, freeTime, hold, ok } from '../testing/support.ts';
import { waitingRoom } from '../testing/waiting.ts';

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

// Fails when: what has no slot, for it lies beside its practitioner's times, is freed by its slot alone.
it('a visit that a substitute took beside their own times is offered when it is cancelled', () => {
  const { town, waits, offersTo } = waitingRoom();
  const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;
  const { items } = ok(
    town.staff.slots({ ...visit, from: '2026-12-07T00:00:00+01:00', limit: 100 }),
  );
  // A time of another's that begins half an hour later, while the first is not over.
  const after = ({ start }: Wire['Slot']) => Date.parse(start) + 30 * 60_000;
  const pairs = items.flatMap((early) =>
    items
      .filter((late) => Date.parse(late.start) === after(early))
      .map((late) => ({ early, late })),
  );
  const [{ early, late } = none()] = pairs;
  const one = booked(town, ci.ingrid, late);
  const taken = ok(town.staff.changePractitioner(one.id, early.practitioner?.id));
  expect(taken.slotId).toBeNull();
  waits(ci.poul, {}, 40, visit);
  ok(town.staff.cancel(one.id));
  expect(offersTo(ci.poul)).toMatchObject([{ state: 'open', slot: { id: early.id } }]);
  expect(town.brokenInvariants()).toEqual([]);
});

function none(): never {
  throw new Error('No two times lie over each other');
}
