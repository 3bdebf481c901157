import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { booked, codeOf, freeTime, havlunde, hold, ok, upcoming } from '../testing/support.ts';

const visit = { serviceId: sv.preventiveVisit, deliveryMode: 'home' } as const;
const advice = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;

describe('booking', () => {
  it.each([
    ['home', sv.preventiveVisit, ci.ingrid],
    ['clinic', sv.natureGroup, ci.jens],
    ['video', sv.digitalRehabilitation, ci.karen],
    ['phone', sv.adviceLine, ci.else],
  ] as const)('by %s', (deliveryMode, serviceId, citizen) => {
    const { town } = havlunde();
    const slot = freeTime(town, { serviceId, deliveryMode }, { citizen, nth: 4 });
    const one = booked(town, citizen, slot);
    expect(one).toMatchObject({
      status: 'booked',
      slotId: slot.id,
      start: slot.start,
      deliveryMode,
    });
    expect(one.video === null).toBe(deliveryMode !== 'video');
    expect(one.location === null).toBe(deliveryMode !== 'clinic');
    expect(town.appointment(citizen, one.id)).toEqual({ ok: true, value: one });
    expect(town.brokenInvariants()).toEqual([]);
  });

  it('keeps the note, and is written in the log with who did it', () => {
    const { town } = havlunde();
    const { id: holdId } = ok(hold(town, ci.ingrid, freeTime(town, visit)));
    const note = 'Ring på hos naboen.';
    const one = ok(town.book(ci.lise, { citizenId: ci.ingrid, holdId, note }));
    expect(one.note).toBe(note);
    expect(town.log().at(-1)).toMatchObject({
      actor: ci.lise,
      citizenId: ci.ingrid,
      action: 'booked',
      appointmentId: one.id,
      slotId: one.slotId,
    });
  });

  it('needs a hold, and uses it up', () => {
    const { town } = havlunde();
    const { id: holdId } = ok(hold(town, ci.ingrid, freeTime(town, visit)));
    expect(codeOf(town.book(ci.poul, { citizenId: ci.poul, holdId }))).toBe('not-found');
    expect(codeOf(town.book(ci.ingrid, { citizenId: ci.ingrid, holdId: 'ho-none' }))).toBe(
      'not-found',
    );
    expect(codeOf(town.book(ci.ingrid, { citizenId: ci.ingrid, holdId }))).toBe('ok');
    expect(codeOf(town.book(ci.ingrid, { citizenId: ci.ingrid, holdId }))).toBe('hold-expired');
  });

  it('asks again what may have changed since the hold', () => {
    const { town } = havlunde();
    const slot = freeTime(town, advice, { citizen: ci.jens, nth: 20 });
    const twin = ok(town.staff.slots({ ...advice, from: slot.start, to: slot.end })).items[1];
    if (!twin) throw new Error('Only one adviser is free');
    const holds = [slot, twin].map((one) => ok(hold(town, ci.jens, one)));
    const codes = holds.map(({ id }) =>
      codeOf(town.book(ci.jens, { citizenId: ci.jens, holdId: id })),
    );
    expect(codes).toEqual(['ok', 'citizen-busy']);
  });

  it('is not done with a time held for moving', () => {
    const { town } = havlunde();
    const own = upcoming(town, ci.else, sv.adviceLine);
    const slot = freeTime(town, advice, { citizen: ci.else, nth: 30 });
    const { id: holdId } = ok(hold(town, ci.else, slot, own.id));
    expect(codeOf(town.book(ci.else, { citizenId: ci.else, holdId }))).toBe('invalid-request');
  });
});

describe('a citizen’s appointments', () => {
  const { town } = havlunde();

  it.each([
    ['upcoming', 1],
    ['past', -1],
    ['cancelled', -1],
  ] as const)('%s come in order, page by page', (state, direction) => {
    const starts: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = ok(
        town.appointments(ci.gudrun, { state, limit: 40, ...(cursor && { cursor }) }),
      );
      starts.push(...page.items.map(({ start }) => start));
      cursor = page.nextCursor;
    }
    const times = starts.map((start) => Date.parse(start));
    expect(times).toEqual(times.toSorted((a, b) => direction * (a - b)));
    expect(times).toHaveLength(ok(town.appointments(ci.gudrun, { state })).total);
  });

  it('stay upcoming until they have ended', () => {
    const { town: another, setTime } = havlunde();
    const own = upcoming(another, ci.svend, sv.rehabilitation);
    setTime(own.start);
    expect(ok(another.appointment(ci.svend, own.id)).status).toBe('booked');
    setTime(own.end);
    expect(ok(another.appointment(ci.svend, own.id))).toMatchObject({
      status: 'fulfilled',
      video: null,
      cancelUntil: null,
    });
  });

  it('are found within bounds', () => {
    const bounds = { from: '2026-12-01T00:00:00+01:00', to: '2026-12-08T00:00:00+01:00' };
    const { items } = ok(town.appointments(ci.gudrun, bounds));
    expect(items).toHaveLength(7);
    expect(codeOf(town.appointments(ci.gudrun, { from: 'monday' }))).toBe('invalid-request');
  });

  it('of others are not found', () => {
    const own = upcoming(town, ci.ingrid, sv.rehabilitation);
    expect(codeOf(town.appointment(ci.poul, own.id))).toBe('not-found');
  });
});
