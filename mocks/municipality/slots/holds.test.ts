import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';

const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;
const advice = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;

describe('a hold', () => {
  it('keeps the time from everyone else for ten minutes', () => {
    const { town, pass } = havlunde();
    const slot = freeTime(town, visit);
    const held = ok(hold(town, ci.ingrid, slot));
    expect(held.expiresAt).toBe('2026-11-25T08:10:00+01:00');
    const other = hold(town, ci.poul, slot);
    expect(other).toMatchObject({ refusal: { code: 'slot-taken' } });
    expect(!other.ok && other.refusal.alternatives).toHaveLength(3);

    pass(10);
    expect(codeOf(town.getHold(ci.ingrid, held.id))).toBe('not-found');
    expect(codeOf(hold(town, ci.poul, slot))).toBe('ok');
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('refused too late offers the same time, if it is free again', () => {
    const { town, pass } = havlunde();
    const slot = freeTime(town, visit);
    const { id: holdId } = ok(hold(town, ci.ingrid, slot));
    pass(11);
    const answer = town.book(ci.ingrid, { citizenId: ci.ingrid, holdId });
    expect(answer).toMatchObject({ refusal: { code: 'hold-expired' } });
    expect(!answer.ok && answer.refusal.alternatives?.[0]?.id).toBe(slot.id);
  });

  it('is one of three; a fourth lets go of the oldest', () => {
    const { town } = havlunde();
    const held = [0, 3, 6, 9].map((nth) =>
      ok(hold(town, ci.jens, freeTime(town, advice, { citizen: ci.jens, nth }))),
    );
    expect(held.map(({ id }) => codeOf(town.getHold(ci.jens, id)))).toEqual([
      'not-found',
      'ok',
      'ok',
      'ok',
    ]);
    const [first] = held;
    expect(codeOf(town.book(ci.jens, { citizenId: ci.jens, holdId: first?.id ?? '' }))).toBe(
      'hold-expired',
    );
  });

  it('begins anew when the same time is held again', () => {
    const { town, pass } = havlunde();
    const slot = freeTime(town, visit);
    const first = ok(hold(town, ci.ingrid, slot));
    pass(5);
    const second = ok(hold(town, ci.ingrid, slot));
    expect(second.expiresAt).toBe('2026-11-25T08:15:00+01:00');
    expect(codeOf(town.getHold(ci.ingrid, first.id))).toBe('not-found');
  });

  it('can be let go, by its own citizen only', () => {
    const { town } = havlunde();
    const slot = freeTime(town, visit);
    const { id } = ok(hold(town, ci.ingrid, slot));
    expect(codeOf(town.releaseHold(ci.poul, ci.poul, id))).toBe('not-found');
    expect(codeOf(town.releaseHold(ci.lise, ci.ingrid, id))).toBe('ok');
    expect(codeOf(hold(town, ci.poul, slot))).toBe('ok');
    expect(town.log().map(({ action, actor }) => [action, actor])).toEqual([
      ['held', ci.ingrid],
      ['released', ci.lise],
      ['held', ci.poul],
    ]);
  });

  it('is won by one of fifty who want it', () => {
    const { town } = havlunde();
    const slot = freeTime(town, advice, { citizen: ci.jens, nth: 40 });
    const everyone = town.people().map(({ citizenId }) => citizenId);
    const answers = Array.from({ length: 50 }, (_, n) => {
      const citizen = everyone[n % everyone.length] ?? '';
      return { citizen, code: codeOf(hold(town, citizen, slot)) };
    });
    const winners = new Set(
      answers.filter(({ code }) => code === 'ok').map(({ citizen }) => citizen),
    );
    expect(winners.size).toBe(1);
    expect(town.brokenInvariants()).toEqual([]);
  });
});

describe('a time that cannot be held', () => {
  const { town } = havlunde();

  it.each([
    ['unknown', 'sl-1-20261126-0931', 'not-found'],
    ['too soon', 'sl-26-20261125-0815', 'slot-taken'],
    ['past', 'sl-26-20261124-0815', 'slot-taken'],
    ['far ahead', 'sl-26-20270602-0815', 'slot-taken'],
  ])('%s', (_, slotId, code) => {
    const request = { citizenId: ci.jens, slotId, deliveryMode: 'phone' as const };
    expect(codeOf(town.hold(ci.jens, request))).toBe(code);
  });

  it('collides with one’s own', () => {
    const own = upcoming(town, ci.ingrid, sv.digitalCourse);
    const { items } = ok(town.staff.slots({ ...advice, from: own.start, to: own.end }));
    const [during] = items;
    if (!during) throw new Error('Nobody advises during the course');
    expect(hold(town, ci.ingrid, during)).toMatchObject({
      refusal: { code: 'citizen-busy', conflictsWith: { id: own.id } },
    });
  });
});
