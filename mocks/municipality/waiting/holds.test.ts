import { beforeEach, describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { codeOf, freeTime, hold, ok } from '../testing/support.ts';
import { dietitian, waitingRoom } from '../testing/waiting.ts';

let { town, pass, waits, offersTo } = waitingRoom();
beforeEach(() => {
  ({ town, pass, waits, offersTo } = waitingRoom());
});

describe('who waits, and holds an earlier time', () => {
  // Fails when: makeRoom frees the time that is held anew.
  it('may hold it again, and move to it', () => {
    const { one } = waits(ci.jens);
    const wanted = freeTime(town, dietitian, { citizen: ci.ronni });
    ok(hold(town, ci.jens, wanted, one.id));
    const { id: holdId } = ok(hold(town, ci.jens, wanted, one.id));
    expect(offersTo(ci.jens)).toEqual([]);
    const request = { citizenId: ci.jens, holdId };
    expect(codeOf(town.reschedule(ci.jens, one.id, request, one.version))).toBe('ok');
    expect(town.brokenInvariants()).toEqual([]);
  });

  // Fails when: a hold that is let go or lapses is freed without being passed for its citizen.
  it('is not offered what they let go or let run out; others are', () => {
    const { one } = waits(ci.jens);
    waits(ci.karen);
    const wanted = freeTime(town, dietitian, { citizen: ci.ronni });
    ok(hold(town, ci.jens, wanted, one.id));
    pass(11);
    expect(offersTo(ci.jens)).toEqual([]);
    expect(offersTo(ci.karen)).toMatchObject([{ state: 'open', slot: { id: wanted.id } }]);
    const other = freeTime(town, dietitian, { citizen: ci.ronni });
    const { id } = ok(hold(town, ci.jens, other, one.id));
    ok(town.releaseHold(ci.jens, ci.jens, id));
    expect(offersTo(ci.jens)).toEqual([]);
  });
});
