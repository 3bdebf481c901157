import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { booked, codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';

const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;

function move(
  town: Municipality,
  one: Wire['Appointment'],
  slot: Wire['Slot'],
  version = one.version,
) {
  const citizenId = one.citizenId;
  const { id: holdId } = ok(hold(town, citizenId, slot, one.id));
  return town.reschedule(citizenId, one.id, { citizenId, holdId }, version);
}

function otherTime(town: Municipality, one: Wire['Appointment'], nth = 8) {
  const { serviceId, deliveryMode, citizenId: citizen, id: replacing } = one;
  return freeTime(town, { serviceId, deliveryMode, replacing }, { citizen, nth });
}

describe('moving', () => {
  it('keeps the id, takes the new time and gives the old one back', () => {
    const { town } = havlunde();
    const old = booked(town, ci.ingrid, freeTime(town, visit, { nth: 4 }));
    const slot = otherTime(town, old);
    const { id: holdId } = ok(hold(town, ci.ingrid, slot, old.id));
    expect(ok(town.appointment(ci.ingrid, old.id))).toEqual(old);

    const moved = ok(
      town.reschedule(ci.ingrid, old.id, { citizenId: ci.ingrid, holdId }, old.version),
    );
    expect(moved).toMatchObject({
      id: old.id,
      slotId: slot.id,
      start: slot.start,
      status: 'booked',
    });
    expect(moved.version).not.toBe(old.version);
    expect(ok(town.staff.slots({ ...visit, limit: 100 })).items.map(({ id }) => id)).toContain(
      old.slotId,
    );
    expect(town.log().at(-1)).toMatchObject({ action: 'rescheduled', appointmentId: old.id });
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('leaves the old time standing when it fails', () => {
    const { town, pass } = havlunde();
    const old = booked(town, ci.ingrid, freeTime(town, visit, { nth: 4 }));
    const { id: holdId } = ok(hold(town, ci.ingrid, otherTime(town, old), old.id));
    pass(11);
    const answer = town.reschedule(
      ci.ingrid,
      old.id,
      { citizenId: ci.ingrid, holdId },
      old.version,
    );
    expect(codeOf(answer)).toBe('hold-expired');
    expect(ok(town.appointment(ci.ingrid, old.id))).toEqual(old);
  });

  it('may go to a time that overlaps the old one', () => {
    const { town } = havlunde();
    const wish = { serviceId: sv.rehabilitation, deliveryMode: 'clinic' } as const;
    const own = upcoming(town, ci.karen, sv.digitalRehabilitation);
    expect(ok(town.slots(ci.karen, { ...wish, from: own.start, to: own.end })).total).toBe(0);
    const same = { serviceId: own.serviceId, deliveryMode: 'clinic', replacing: own.id } as const;
    const { items } = ok(town.slots(ci.karen, { ...same, from: own.start, to: own.end }));
    expect(items.map(({ id }) => id)).toContain(own.slotId);
  });

  it('is counted, and changing the mode alone is not', () => {
    const { town } = havlunde();
    let one = upcoming(town, ci.karen, sv.digitalRehabilitation);
    expect(one).toMatchObject({ movesLeft: 2, deliveryMode: 'video' });
    const own = { id: one.slotId ?? '', deliveryMode: 'clinic' as const };
    const wish = { serviceId: one.serviceId, deliveryMode: own.deliveryMode, replacing: one.id };
    const { items } = ok(town.slots(ci.karen, { ...wish, from: one.start, limit: 1 }));
    one = ok(move(town, one, items[0] ?? otherTime(town, one)));
    expect(one).toMatchObject({
      movesLeft: 2,
      deliveryMode: 'clinic',
      slotId: own.id,
      video: null,
    });

    one = ok(move(town, one, otherTime(town, one, 12)));
    one = ok(move(town, one, otherTime(town, one, 15)));
    expect(one.movesLeft).toBe(0);
    expect(hold(town, ci.karen, otherTime(town, one), one.id)).toMatchObject({
      refusal: { code: 'too-many-moves', phone: one.contact.phone },
    });
  });

  it('to where it already is, is no move', () => {
    const { town } = havlunde();
    const {
      id: replacing,
      slotId,
      deliveryMode,
      citizenId,
    } = upcoming(town, ci.svend, sv.preventiveVisit);
    const request = { citizenId, slotId: slotId ?? '', deliveryMode, replacing };
    expect(codeOf(town.hold(citizenId, request))).toBe('slot-taken');
  });

  it('stays within the service and the appointment that the hold names', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.karen, sv.rehabilitation);
    const other = upcoming(town, ci.karen, sv.digitalRehabilitation);
    const slot = otherTime(town, other);
    expect(codeOf(hold(town, ci.karen, slot, one.id))).toBe('invalid-request');
    const { id: holdId } = ok(hold(town, ci.karen, slot, other.id));
    const answer = town.reschedule(ci.karen, one.id, { citizenId: ci.karen, holdId }, one.version);
    expect(codeOf(answer)).toBe('invalid-request');
  });
});

describe('a version that is no longer', () => {
  it('is refused before any rule, with the appointment as it is now', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.svend, sv.rehabilitation);
    ok(town.staff.cancel(one.id));
    const citizenId = ci.svend;
    const request = { citizenId, reason: 'other' } as const;
    expect(town.cancel(citizenId, one.id, request, one.version)).toMatchObject({
      refusal: { code: 'stale', current: { status: 'cancelled' } },
    });
    const moving = { citizenId, holdId: 'ho-none' };
    expect(codeOf(town.reschedule(citizenId, one.id, moving, one.version))).toBe('stale');
    expect(codeOf(town.cancel(ci.poul, one.id, { ...request, citizenId: ci.poul }, '"x"'))).toBe(
      'not-found',
    );
  });
});
