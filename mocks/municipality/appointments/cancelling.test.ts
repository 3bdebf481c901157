import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { services } from '../../town/services.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { cancelUntil, movesLeft, rescheduleUntil } from './deadlines.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';

function cancel(town: Municipality, one: Wire['Appointment'], actor = one.citizenId) {
  const request = { citizenId: one.citizenId, reason: 'ill', comment: 'Feber' } as const;
  return town.cancel(actor, one.id, request, one.version);
}

describe('cancelling', () => {
  it.each([
    [ci.ingrid, 'citizen'],
    [ci.lise, 'representative'],
  ] as const)('by %s is by the %s, with the reason', (actor, by) => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.rehabilitation);
    const cancelled = ok(cancel(town, one, actor));
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      cancellation: { by, reason: 'ill', comment: 'Feber', at: '2026-11-25T08:00:00+01:00' },
      cancelUntil: null,
      rescheduleUntil: null,
    });
    expect(codeOf(cancel(town, cancelled))).toBe('already-cancelled');
    const changed = hold(
      town,
      ci.ingrid,
      freeTime(town, { serviceId: sv.rehabilitation, deliveryMode: 'clinic' }),
      one.id,
    );
    expect(codeOf(changed)).toBe('already-cancelled');
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('gives the time back', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.svend, sv.preventiveVisit);
    const free = {
      serviceId: one.serviceId,
      deliveryMode: 'home',
      from: one.start,
      limit: 1,
    } as const;
    const firstFree = () => ok(town.staff.slots(free)).items[0]?.id;
    expect(firstFree()).not.toBe(one.slotId);
    ok(cancel(town, one));
    expect(firstFree()).toBe(one.slotId);
  });

  it('is possible until the deadline, and not a second after', () => {
    const { town, setTime, pass } = havlunde();
    const one = upcoming(town, ci.svend, sv.preventiveVisit);
    const deadline = one.cancelUntil ?? '';
    expect(Date.parse(one.start) - Date.parse(deadline)).toBe(24 * 3_600_000);
    setTime(deadline);
    pass(1 / 60);
    expect(cancel(town, one)).toMatchObject({
      refusal: { code: 'too-late', deadline, phone: one.contact.phone },
    });
    setTime(deadline);
    expect(codeOf(cancel(town, one))).toBe('ok');
  });

  it('is done by phone where a service says so', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ronni, sv.socialDental);
    expect(one).toMatchObject({ cancelUntil: null, rescheduleUntil: null });
    const answer = cancel(town, one);
    expect(answer).toEqual({ ok: false, refusal: { code: 'too-late', phone: one.contact.phone } });
  });

  it('comes too late once it has begun', () => {
    const { town, setTime } = havlunde();
    const one = upcoming(town, ci.svend, sv.preventiveVisit);
    setTime(one.start);
    expect(codeOf(cancel(town, one))).toBe('already-held');
  });
});

describe('deadlines', () => {
  const start = Date.parse('2027-03-28T10:00:00+02:00');
  const one = { start, moves: 1 } as AppointmentRecord; // The two facts that deadlines look at.

  it.each([
    [24, '2027-03-27T09:00:00+01:00'],
    [0, '2027-03-28T10:00:00+02:00'],
    [null, null],
  ])('of %s hours are real hours, also over a change of the clocks: %s', (hours, expected) => {
    const [service] = services;
    if (!service) throw new Error('Nothing on offer');
    const deadlines = { cancelHours: hours, rescheduleHours: hours, maxMoves: hours };
    const until = cancelUntil(one, { ...service, deadlines });
    expect(until).toBe(expected === null ? null : Date.parse(expected));
    expect(rescheduleUntil(one, { ...service, deadlines })).toBe(until);
    expect(movesLeft(one, { ...service, deadlines })).toBe(
      hours === null ? null : Math.max(0, hours - 1),
    );
  });
});
