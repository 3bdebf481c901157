import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { booked, codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';

const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;
const hearing = { serviceId: sv.hearing, deliveryMode: 'clinic' } as const;

describe('staff', () => {
  it('take a time, also from under a hold, and give it back', () => {
    const { town } = havlunde();
    const slot = freeTime(town, visit);
    const { id: holdId } = ok(hold(town, ci.ingrid, slot));
    ok(town.staff.takeSlot(slot.id));
    expect(codeOf(town.book(ci.ingrid, { citizenId: ci.ingrid, holdId }))).toBe('hold-expired');
    expect(codeOf(hold(town, ci.ingrid, slot))).toBe('slot-taken');
    ok(town.staff.freeSlot(slot.id));
    expect(codeOf(hold(town, ci.ingrid, slot))).toBe('ok');
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('find a time where all was full', () => {
    const { town } = havlunde();
    expect(ok(town.slots(ci.jens, hearing)).total).toBe(0);
    ok(town.staff.freeSlot('sl-23-20261202-1000'));
    expect(freeTime(town, hearing, { citizen: ci.jens }).start).toBe('2026-12-02T10:00:00+01:00');
  });

  it('do not take what a citizen has booked', () => {
    const { town } = havlunde();
    const { slotId } = upcoming(town, ci.svend, sv.preventiveVisit);
    expect(codeOf(town.staff.takeSlot(slotId ?? ''))).toBe('slot-taken');
    expect(codeOf(town.staff.freeSlot(slotId ?? ''))).toBe('slot-taken');
    expect(codeOf(town.staff.takeSlot('sl-none'))).toBe('not-found');
  });

  it('move and cancel without deadlines, and the citizen is told by the version', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ronni, sv.socialDental);
    const query = { serviceId: sv.socialDental, deliveryMode: 'clinic' } as const;
    const slot = ok(town.staff.slots(query)).items.find(({ start }) => start !== one.start);
    const moved = ok(town.staff.move(one.id, slot?.id ?? ''));
    expect(moved).toMatchObject({ id: one.id, start: slot?.start, movesLeft: one.movesLeft });
    expect(moved.version).not.toBe(one.version);
    expect(ok(town.staff.cancel(one.id)).cancellation).toMatchObject({ by: 'municipality' });
    expect(codeOf(town.staff.cancel(one.id))).toBe('already-cancelled');
    expect(codeOf(town.staff.move(one.id, slot?.id ?? ''))).toBe('already-cancelled');
    expect(town.log().map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'staff rescheduled',
      'staff cancelled',
    ]);
    expect(town.brokenInvariants()).toEqual([]);
  });

  // Fails when: moveByStaff takes the time that the appointment has: a notice would tell of no change.
  it('do not move to the time that it is at already', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ronni, sv.socialDental);
    expect(codeOf(town.staff.move(one.id, one.slotId ?? ''))).toBe('slot-taken');
    expect(ok(town.appointment(ci.ronni, one.id)).version).toBe(one.version);
  });

  it('move nobody into two places', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.continence);
    const other = upcoming(town, ci.svend, sv.preventiveVisit);
    expect(codeOf(town.staff.move(one.id, other.slotId ?? ''))).toBe('invalid-request');
    const visitOfIngrid = upcoming(town, ci.verner, sv.preventiveVisit);
    expect(codeOf(town.staff.move(visitOfIngrid.id, other.slotId ?? ''))).toBe('slot-taken');
  });

  it('give an appointment to another who is free then, and to nobody who is not', () => {
    const { town } = havlunde();
    const talk = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
    const one = booked(town, ci.jens, freeTime(town, talk, { citizen: ci.jens, nth: 60 }));
    const changed = ok(town.staff.changePractitioner(one.id));
    expect(changed).toMatchObject({ start: one.start, end: one.end, deliveryMode: 'phone' });
    expect(changed.practitioner?.id).not.toBe(one.practitioner?.id);
    expect(changed.version).not.toBe(one.version);
    expect(codeOf(town.staff.changePractitioner(one.id, 'pr-nobody'))).toBe('slot-taken');
    ok(town.staff.cancel(one.id));
    expect(codeOf(town.staff.changePractitioner(one.id))).toBe('already-cancelled');
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('see every appointment of a citizen, in order', () => {
    const { town } = havlunde();
    const all = town.staff.appointments(ci.gudrun);
    expect(all).toHaveLength(300);
    expect(all.map(({ start }) => Date.parse(start))).toEqual(
      all.map(({ start }) => Date.parse(start)).toSorted((a, b) => a - b),
    );
  });
});
