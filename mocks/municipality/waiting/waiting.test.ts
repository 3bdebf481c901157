import { beforeEach, describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { booked, codeOf, freeTime, hold, ok } from '../testing/support.ts';
import { anyTime, dietitian, waitingRoom } from '../testing/waiting.ts';

// Whoever has the app open looks on: nothing may turn out otherwise for it.
describe.each([
  ['nobody looks on', false],
  ['somebody looks on', true],
])('while %s', (_, lookedOn) => {
  let room = waitingRoom({ lookedOn });
  let { town, setTime, pass, waits, offerTo, offersTo, statesFor, frees, accepts } = room;
  const anew = (at?: string) => {
    room = waitingRoom({ lookedOn, ...(at !== undefined && { at }) });
    ({ town, setTime, pass, waits, offerTo, offersTo, statesFor, frees, accepts } = room);
  };
  beforeEach(() => {
    anew();
  });

  describe('a time that becomes free', () => {
    it('is held for the longest-waiting whom it suits, and for nobody else', () => {
      waits(ci.jens, { weekdays: [7] });
      waits(ci.karen);
      waits(ci.poul);
      const slot = frees();
      expect(offerTo(ci.jens)).toBeUndefined();
      expect(offerTo(ci.karen)).toMatchObject({ state: 'open', slot: { id: slot.id } });
      expect(offerTo(ci.poul)).toBeUndefined();
      for (const citizen of [ci.ronni, ci.poul, ci.karen])
        expect(codeOf(hold(town, citizen, slot))).not.toBe('ok');
      expect(codeOf(hold(town, ci.ronni, slot))).toBe('slot-taken');
      const { items } = ok(town.slots(ci.ronni, { ...dietitian, limit: 100 }));
      expect(items.map(({ id }) => id)).not.toContain(slot.id);
      expect(town.brokenInvariants()).toEqual([]);
    });

    it('is offered when it suits the weekday, the time of the day, the place and the notice', () => {
      const slot = freeTime(town, dietitian, { citizen: ci.ronni });
      const weekday = new Date(slot.start).getUTCDay();
      const time = slot.start.slice(11, 16);
      const there = slot.location?.id ?? '';
      waits(ci.jens, { weekdays: [weekday === 1 ? 2 : 1] });
      waits(ci.karen, { to: time });
      waits(ci.poul, { noticeHours: 336 });
      waits(ci.verner, { weekdays: [weekday], from: time, locationIds: [there] });
      frees();
      const all = [ci.jens, ci.karen, ci.poul, ci.verner];
      expect(all.map((citizen) => offerTo(citizen)?.state)).toEqual([
        undefined,
        undefined,
        undefined,
        'open',
      ]);
    });

    it('is held for 15 hours, but never longer than one can still come', () => {
      waits(ci.jens);
      frees();
      expect(offerTo(ci.jens)?.heldUntil).toBe('2026-11-25T23:00:00+01:00');
      setTime('2026-12-06T20:00:00+01:00');
      const { start } = frees(1);
      // Four hours before the start the dietitian’s times can no longer be taken.
      const fourHours = 4 * 3_600_000;
      expect(Date.parse(offerTo(ci.jens)?.heldUntil ?? '')).toBe(Date.parse(start) - fourHours);
    });

    it('by a cancellation, a move, a hold let go or run out is offered as well', () => {
      waits(ci.karen, {}, 30);
      const slot = freeTime(town, dietitian, { citizen: ci.ronni });
      const one = booked(town, ci.ronni, slot);
      const request = { citizenId: ci.ronni, reason: 'other' } as const;
      ok(town.cancel(ci.ronni, one.id, request, one.version));
      expect(offerTo(ci.karen)?.slot.id).toBe(slot.id);

      waits(ci.poul, {}, 30);
      const other = freeTime(town, dietitian, { citizen: ci.ronni });
      const held = ok(hold(town, ci.ronni, other));
      ok(town.releaseHold(ci.ronni, ci.ronni, held.id));
      expect(offerTo(ci.poul)?.slot.id).toBe(other.id);

      waits(ci.verner, {}, 30);
      const third = freeTime(town, dietitian, { citizen: ci.ronni });
      ok(hold(town, ci.ronni, third));
      pass(11);
      expect(offerTo(ci.verner)?.slot.id).toBe(third.id);
      expect(town.brokenInvariants()).toEqual([]);
    });
  });

  describe('who waits', () => {
    it('gets one offer a Danish day, also over midnight in the night that the clocks change', () => {
      anew('2027-03-27T09:00:00+01:00');
      const spring = { ...dietitian, from: '2027-04-12T00:00:00+02:00' };
      const one = booked(town, ci.jens, freeTime(town, spring, { citizen: ci.jens, nth: 20 }));
      const request = { citizenId: ci.jens, appointmentId: one.id, wishes: anyTime };
      ok(town.joinWaiting(ci.jens, request));
      const offers = () => town.waiting(ci.jens).items[0]?.offers.length;
      const free = (nth: number) =>
        ok(town.staff.freeSlot(freeTime(town, spring, { citizen: ci.ronni, nth }).id));
      free(0);
      town.declineOffer(ci.jens, offerTo(ci.jens)?.id ?? '', ci.jens);
      setTime('2027-03-27T23:59:00+01:00');
      free(1);
      expect(offers()).toBe(1);
      setTime('2027-03-28T00:01:00+01:00');
      free(2);
      expect(offers()).toBe(2);
      town.declineOffer(ci.jens, offerTo(ci.jens)?.id ?? '', ci.jens);
      // The day has 23 hours: an hour before it ends there is none, an hour later there is.
      setTime('2027-03-28T23:30:00+02:00');
      free(3);
      expect(offers()).toBe(2);
      setTime('2027-03-29T00:10:00+02:00');
      free(4);
      expect(offers()).toBe(3);
      expect(town.brokenInvariants()).toEqual([]);
    });

    it('waits no longer after three offers without an answer; each went to the next', () => {
      waits(ci.jens, {}, 30);
      waits(ci.karen, {}, 30);
      for (const [nth, day] of ['26', '27', '28'].entries()) {
        const slot = frees(nth);
        expect(offerTo(ci.jens)?.slot.id).toBe(slot.id);
        setTime(`2026-11-${day}T08:00:00+01:00`);
        expect(offerTo(ci.jens)?.state).toBe('lapsed');
        expect(offerTo(ci.karen)).toMatchObject({ state: 'open', slot: { id: slot.id } });
        ok(town.declineOffer(ci.karen, offerTo(ci.karen)?.id ?? '', ci.karen));
      }
      expect(statesFor(ci.jens)).toEqual(['unanswered']);
      expect(statesFor(ci.karen)).toEqual(['declined']);
      expect(town.waiting(ci.jens).items[0]?.unanswered).toBe(3);
      expect(town.brokenInvariants()).toEqual([]);
    });

    // Fails when: lapseOffers tells of the third before it has ended the entry, and a listener looks.
    it('gets no fourth offer when a time becomes free as the third lapses', () => {
      waits(ci.jens, {}, 30);
      for (const [nth, day] of ['26', '27'].entries()) {
        frees(nth);
        setTime(`2026-11-${day}T08:00:00+01:00`);
      }
      frees(2);
      // Let go at the same look as the third lapses.
      ok(hold(town, ci.ronni, freeTime(town, dietitian, { citizen: ci.ronni, nth: 4 })));
      setTime('2026-11-28T08:00:00+01:00');
      expect(statesFor(ci.jens)).toEqual(['unanswered']);
      expect(offersTo(ci.jens).map(({ state }) => state)).toEqual(['lapsed', 'lapsed', 'lapsed']);
    });

    // Fails when: takeSlot withdraws the offer before the time is taken, and a listener looks.
    it('loses an offer that staff take back; nobody else was offered it', () => {
      for (const citizen of [ci.jens, ci.karen, ci.poul, ci.verner]) waits(citizen);
      const slot = frees();
      ok(town.staff.takeSlot(slot.id));
      expect(offerTo(ci.jens)?.state).toBe('withdrawn');
      for (const citizen of [ci.karen, ci.poul, ci.verner]) expect(offersTo(citizen)).toEqual([]);
      // It is not passed for them, and they have the day’s offer left.
      ok(town.staff.freeSlot(slot.id));
      expect(offerTo(ci.karen)).toMatchObject({ state: 'open', slot: { id: slot.id } });
    });

    it('gets the earlier time in one step, and the old one goes to the next', () => {
      const { one } = waits(ci.jens, {}, 5);
      waits(ci.karen, {}, 30);
      const slot = frees();
      const moved = ok(accepts(ci.jens, one.version));
      expect(moved).toMatchObject({ id: one.id, slotId: slot.id, movesLeft: one.movesLeft });
      expect(statesFor(ci.jens)).toEqual(['got-earlier']);
      expect(offerTo(ci.karen)?.slot.id).toBe(one.slotId);
      expect(codeOf(accepts(ci.jens, moved.version))).toBe('offer-lapsed');
      expect(codeOf(accepts(ci.jens, one.version))).toBe('stale');
      expect(town.brokenInvariants()).toEqual([]);
    });

    it('loses the offer when it has lapsed, and keeps the appointment', () => {
      const { one } = waits(ci.jens);
      frees();
      pass(15 * 60 - 1);
      expect(offerTo(ci.jens)?.state).toBe('open');
      pass(1);
      expect(codeOf(accepts(ci.jens, one.version))).toBe('offer-lapsed');
      expect(ok(town.appointment(ci.jens, one.id))).toEqual(one);
    });

    it('waits no longer when the appointment is cancelled or near; staff’s move leaves them waiting', () => {
      const { one } = waits(ci.jens);
      const { one: other } = waits(ci.karen, {}, 10);
      const slot = frees();
      expect(offerTo(ci.jens)?.slot.id).toBe(slot.id);
      const later = freeTime(town, dietitian, { citizen: ci.ronni, nth: 40 });
      const moved = ok(town.staff.move(one.id, later.id));
      expect(statesFor(ci.jens)).toEqual(['open']);
      expect(codeOf(accepts(ci.jens, one.version))).toBe('stale');
      ok(town.staff.cancel(moved.id));
      expect(statesFor(ci.jens)).toEqual(['appointment-cancelled']);
      // What was held goes to the next.
      expect(offerTo(ci.karen)?.slot.id).toBe(slot.id);
      setTime(other.start);
      expect(statesFor(ci.karen)).toEqual(['too-close']);
      expect(town.brokenInvariants()).toEqual([]);
    });

    // Fails when: canStillCome does not ask until when the present time may be moved, or ends an offer.
    it('waits no longer when no offer could be answered in time; one that stands may be', () => {
      const [{ one }, { one: other }] = [waits(ci.jens), waits(ci.karen)];
      const before = (hours: number, { start } = one) =>
        new Date(Date.parse(start) - hours * 3_600_000).toISOString();
      setTime(before(26));
      const query = { ...dietitian, from: before(20), to: one.start };
      ok(town.staff.freeSlot(freeTime(town, query, { citizen: ci.ronni }).id));
      setTime(before(24.5));
      expect(statesFor(ci.jens)).toEqual(['open']);
      setTime(before(24));
      expect(statesFor(ci.jens)).toEqual(['too-close']);
      setTime(before(25, other));
      expect(statesFor(ci.karen)).toEqual(['lapsed']);
      setTime(before(24.9, other));
      expect(statesFor(ci.karen)).toEqual(['too-close']);
    });

    it('joins once, and only while it may still be moved', () => {
      const { one, entry } = waits(ci.jens);
      const request = { citizenId: ci.jens, appointmentId: one.id, wishes: anyTime };
      expect(codeOf(town.joinWaiting(ci.jens, request))).toBe('already-waiting');
      ok(town.leaveWaiting(ci.jens, entry.id, ci.jens, entry.version));
      const wrong = { ...request, wishes: { ...anyTime, from: '12:00', to: '09:00' } };
      expect(codeOf(town.joinWaiting(ci.jens, wrong))).toBe('invalid-request');
      expect(codeOf(town.joinWaiting(ci.karen, { ...request, citizenId: ci.karen }))).toBe(
        'not-found',
      );
      setTime(one.start);
      expect(codeOf(town.joinWaiting(ci.jens, request))).toBe('already-held');
    });

    it('follows a clock that jumps over everything', () => {
      waits(ci.jens);
      waits(ci.karen);
      frees();
      setTime('2027-06-01T08:00:00+02:00');
      expect(statesFor(ci.jens)).toEqual(['too-close']);
      expect(town.brokenInvariants()).toEqual([]);
    });
  });
});
