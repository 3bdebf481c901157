import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { ActivityQuery } from './activityList.ts';
import { booked, freeTime, havlunde, named, ok, upcoming } from '../testing/support.ts';

const phone = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;

function jens() {
  const { town, ...clock } = havlunde();
  const log = (viewer: string, query: ActivityQuery = {}) =>
    ok(town.activities(viewer, ci.jens, query));
  const actions = (viewer: string, query: ActivityQuery = {}) =>
    log(viewer, query).items.map(({ action, actor }) => [action, actor?.citizenId ?? null]);
  return { town, log, actions, ...clock };
}

describe('the citizen’s own log', () => {
  it('tells who did what, latest first, also while the clock stands still', () => {
    const { town, log, actions } = jens();
    const slot = freeTime(town, phone, { citizen: ci.jens });
    const { id } = ok(
      town.hold(ci.birgit, { citizenId: ci.jens, slotId: slot.id, deliveryMode: 'phone' }),
    );
    const appointment = ok(town.book(ci.birgit, { citizenId: ci.jens, holdId: id }));
    const wish = { citizenId: ci.jens, reason: 'ill' } as const;
    ok(town.cancel(ci.jens, appointment.id, wish, appointment.version));
    const other = booked(town, ci.jens, freeTime(town, phone, { citizen: ci.jens, nth: 4 }));
    ok(town.staff.cancel(other.id));
    expect(actions(ci.jens)).toEqual([
      ['appointment-cancelled', null],
      ['appointment-booked', ci.jens],
      ['appointment-cancelled', ci.jens],
      ['appointment-booked', ci.birgit],
    ]);
    const [last, , , first] = log(ci.jens).items;
    expect([last?.relation, first?.relation]).toEqual(['municipality', 'representative']);
    expect(first?.appointment).toMatchObject({ id: appointment.id, start: slot.start });
    expect(first?.mandateId).toBe(town.mandates(ci.jens)[0]?.id);
    expect(actions(ci.jens, { appointmentId: appointment.id })).toHaveLength(2);
    expect(actions(ci.jens, { actorId: ci.birgit })).toHaveLength(1);
    expect(log(ci.jens, { actorId: ci.birgit }).actors.map(({ citizenId }) => citizenId)).toEqual([
      ci.birgit,
      ci.jens,
    ]);
  });

  it('tells a representative of their own doings alone', () => {
    const { town, log, actions } = jens();
    booked(town, ci.jens, freeTime(town, phone, { citizen: ci.jens }));
    town.sawAppointments(ci.birgit, ci.jens);
    expect(actions(ci.birgit)).toEqual([['appointments-seen', ci.birgit]]);
    expect(log(ci.birgit).actors.map(({ citizenId }) => citizenId)).toEqual([ci.birgit]);
    expect(log(ci.birgit, { actorId: ci.jens })).toMatchObject({ items: [], total: 0 });
  });

  it('tells once a Danish day that somebody looked, and the mandate since when last', () => {
    const { town, actions, setTime } = jens();
    const lastUsed = () => town.mandates(ci.jens)[0]?.lastUsedAt;
    expect(lastUsed()).toBeNull();
    const times = ['08:00:00', '23:59:59'].map((time) => `2026-11-25T${time}+01:00`);
    for (const time of [...times, '2026-11-26T00:00:00+01:00']) {
      setTime(time);
      town.sawAppointments(ci.birgit, ci.jens);
      town.sawAppointments(ci.jens, ci.jens);
      town.readMessages(ci.birgit, ci.jens);
      town.readMessages(ci.jens, ci.jens);
      expect(lastUsed()).toBe(time);
    }
    const seen = ['messages-read', 'appointments-seen'].map((action) => [action, ci.birgit]);
    expect(actions(ci.jens)).toEqual([...seen, ...seen]);
  });

  it('tells of mandates given, changed, ended, asked for and declined', () => {
    const { town, actions } = jens();
    const wish = { citizenId: ci.jens, rights: ['see-appointments' as const], to: '2027-11-25' };
    const given = ok(town.giveMandate({ ...wish, representative: named(ci.lise) }));
    const changed = ok(town.changeMandate(given.id, wish, given.version));
    ok(town.endMandate(ci.lise, given.id, changed.version));
    const asking = { ...wish, citizenId: ci.lise, giver: named(ci.jens), way: 'digital' as const };
    const { id, version } = ok(town.requestMandate(asking));
    ok(town.answerMandateRequest(id, { citizenId: ci.jens, answer: 'decline' }, version));
    expect(actions(ci.jens)).toEqual([
      ['mandate-declined', ci.jens],
      ['mandate-requested', ci.lise],
      ['mandate-ended', ci.lise],
      ['mandate-changed', ci.jens],
      ['mandate-given', ci.jens],
    ]);
  });

  it('does not name a person whose name is protected, but to themselves', () => {
    const { town } = havlunde();
    ok(
      town.giveMandate({
        citizenId: ci.jens,
        representative: named(ci.alma),
        rights: ['see-appointments'],
        to: '2027-11-25',
      }),
    );
    town.sawAppointments(ci.alma, ci.jens);
    const names = (viewer: string) =>
      ok(town.activities(viewer, ci.jens, {})).items.map(({ actor }) => actor?.name);
    expect(names(ci.jens)).toEqual([null, 'Jens Overgaard']);
    expect(names(ci.alma)).toEqual(['Alma Rosenvang']);
  });

  it('goes page by page, and does not slip when something is done meanwhile', () => {
    const { town } = havlunde();
    const page = (cursor?: string) =>
      ok(town.activities(ci.ingrid, ci.ingrid, { limit: 4, ...(cursor && { cursor }) }));
    const all = ok(town.activities(ci.ingrid, ci.ingrid, { limit: 100 }));
    const seen: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const { items, nextCursor, total } = page(next);
      seen.push(...items.map(({ id }) => id));
      next = nextCursor;
      if (seen.length === 4) expect(total).toBe(all.total);
      booked(town, ci.ingrid, freeTime(town, phone, { nth: seen.length }));
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });
});

describe('Ingrid’s log', () => {
  it.each(['2026-11-25T08:00:00+01:00', '2027-03-28T03:30:00+02:00', '2028-01-01T00:05:00+01:00'])(
    'is alive on %s, in order, and about what is in her agenda',
    (at) => {
      const { town } = havlunde({ at });
      const { items, actors } = ok(town.activities(ci.ingrid, ci.ingrid, { limit: 100 }));
      expect(items.length).toBeGreaterThan(10);
      const times = items.map((one) => Date.parse(one.at));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times[0]).toBeLessThan(Date.parse(at));
      expect(actors.map(({ citizenId }) => citizenId).sort()).toEqual([ci.ingrid, ci.lise].sort());
      expect(items.some(({ relation }) => relation === 'municipality')).toBe(true);
      const hers = new Set(town.staff.appointments(ci.ingrid).map(({ id }) => id));
      for (const { appointment } of items)
        expect(!appointment || hers.has(appointment.id)).toBe(true);
      expect(upcoming(town, ci.ingrid, sv.continence).companions).toEqual([]);
    },
  );
});
