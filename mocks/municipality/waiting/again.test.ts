import { expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { ok } from '../testing/support.ts';
import { dietitian, waitingRoom } from '../testing/waiting.ts';

// Fails when: followWaiting keeps an offer whose way of delivery the appointment has no more.
it('an offer ends when the way to meet is another', () => {
  const { town, waits, frees, offersTo } = waitingRoom();
  const { one } = waits(ci.jens, {}, 5, { ...dietitian, weekday: [1] });
  frees();
  expect(offersTo(ci.jens).map(({ state }) => state)).toEqual(['open']);
  const { citizenId, id: replacing, slotId } = one;
  const byVideo = { citizenId, replacing, slotId: slotId ?? '', deliveryMode: 'video' } as const;
  const { id: holdId } = ok(town.hold(ci.jens, byVideo));
  ok(town.reschedule(ci.jens, one.id, { citizenId: ci.jens, holdId }, one.version));
  expect(offersTo(ci.jens).map(({ state }) => state)).toEqual(['withdrawn']);
});

// Fails when: offers, unanswered or passed times are counted by the entry alone.
it('who leaves and joins again gets no second offer that day, and no third chance more', () => {
  const { town, setTime, waits, joins, frees, offersTo } = waitingRoom();
  const { one, entry } = waits(ci.jens, {}, 30);
  frees(0);
  setTime('2026-11-26T08:00:00+01:00');
  frees(1);
  setTime('2026-11-27T08:00:00+01:00');
  const [now] = town.waiting(ci.jens).items;
  ok(town.leaveWaiting(ci.jens, entry.id, ci.jens, now?.version ?? ''));
  const again = ok(joins(one));
  expect(again.unanswered).toBe(2);
  const third = frees(2);
  ok(town.leaveWaiting(ci.jens, again.id, ci.jens, again.version));
  const last = ok(joins(one));
  ok(town.staff.freeSlot(third.id));
  frees(3);
  expect(offersTo(ci.jens)).toHaveLength(3);
  setTime('2026-11-28T08:00:00+01:00');
  ok(town.staff.freeSlot(third.id));
  expect(offersTo(ci.jens)).toHaveLength(3);
  frees(4);
  setTime('2026-11-29T08:00:00+01:00');
  const ended = town.waiting(ci.jens).items.find(({ id }) => id === last.id);
  expect(ended?.ended?.why).toBe('unanswered');
  expect(town.brokenInvariants()).toEqual([]);
  expect(ok(joins(one)).unanswered).toBe(0);
});
