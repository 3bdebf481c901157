import { expect, it } from 'vitest';
import { ci } from '../citizenIds.ts';
import { ok } from './test-support.ts';
import { dietitian, waitingRoom } from './test-waiting.ts';

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
