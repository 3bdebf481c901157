import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import {
  booked,
  codeOf,
  freeTime,
  havlunde,
  hold,
  named,
  ok,
  upcoming,
} from '../testing/support.ts';

type How = Wire['CompanionRequest']['how'];

const come = (town: Municipality, actor: string, one: Wire['Appointment'], how: How) =>
  town.accompany(actor, one.id, { citizenId: one.citizenId, how }, one.version);
const dietitian = (deliveryMode: 'clinic' | 'video' | 'phone') => ({
  serviceId: sv.dietitian,
  deliveryMode,
  from: '2026-12-07T00:00:00+01:00',
});

describe('coming along', () => {
  it('is seen by all who see the appointment, until one no longer does', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.rehabilitation);
    const joined = ok(come(town, ci.lise, one, 'in-person'));
    const who = { citizenId: ci.lise, name: 'Lise Holm Mortensen' };
    expect(joined.companions).toEqual([{ who, how: 'in-person' }]);
    expect(joined.version).not.toBe(one.version);
    expect(ok(come(town, ci.lise, joined, 'in-person')).version).toBe(joined.version);
    const byVideo = ok(come(town, ci.lise, joined, 'video'));
    expect(byVideo.companions).toEqual([{ who, how: 'video' }]);
    expect(ok(come(town, ci.lise, byVideo, null)).companions).toEqual([]);
    const { items } = ok(town.activities(ci.lise, ci.ingrid, { appointmentId: one.id, limit: 3 }));
    expect(items.map(({ action }) => action)).toEqual([
      'companion-left',
      'companion-joined',
      'companion-joined',
    ]);
  });

  it('asks for no right but to see', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.svend, sv.rehabilitation);
    expect(codeOf(come(town, ci.lise, one, 'in-person'))).toBe('ok');
  });

  it.each([
    ['clinic', 'in-person', 'ok'],
    ['clinic', 'video', 'ok'],
    ['video', 'video', 'ok'],
    ['video', 'in-person', 'companion-not-possible'],
    ['phone', 'video', 'companion-not-possible'],
    ['phone', 'in-person', 'companion-not-possible'],
  ] as const)('to a visit by %s in the way %s: %s', (mode, how, code) => {
    const { town } = havlunde();
    const one = booked(town, ci.jens, freeTime(town, dietitian(mode), { citizen: ci.jens }));
    expect(codeOf(come(town, ci.birgit, one, how))).toBe(code);
  });

  it('is not for oneself, for what is over, or for what has changed', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.rehabilitation);
    expect(codeOf(come(town, ci.ingrid, one, 'in-person'))).toBe('companion-not-possible');
    expect(codeOf(come(town, ci.lise, { ...one, version: '"0"' }, 'in-person'))).toBe('stale');
    const others = town.staff.appointments(ci.ingrid);
    const codesOf = (wanted: Wire['Appointment']['status']) => {
      const found = others.filter(({ status }) => status === wanted);
      return new Set(found.map((other) => codeOf(come(town, ci.lise, other, 'video'))));
    };
    expect(codesOf('fulfilled')).toEqual(new Set(['already-held']));
    expect(codesOf('cancelled')).toEqual(new Set(['already-cancelled']));
  });

  it('is over with the mandate', () => {
    const { town } = havlunde();
    const one = upcoming(town, ci.ingrid, sv.rehabilitation);
    ok(come(town, ci.lise, one, 'in-person'));
    ok(town.staff.revokeMandate(ci.ingrid, ci.lise));
    expect(upcoming(town, ci.ingrid, sv.rehabilitation).companions).toEqual([]);
  });

  it('stays when the time is moved, as far as the way of delivery allows', () => {
    const { town } = havlunde();
    const one = booked(town, ci.jens, freeTime(town, dietitian('clinic'), { citizen: ci.jens }));
    const joined = ok(come(town, ci.birgit, one, 'in-person'));
    const move = (from: Wire['Appointment'], mode: 'clinic' | 'video', nth: number) => {
      const wish = { ...dietitian(mode), replacing: from.id };
      const slot = freeTime(town, wish, { citizen: ci.jens, nth });
      const { id } = ok(hold(town, ci.jens, slot, from.id));
      return ok(
        town.reschedule(ci.jens, from.id, { citizenId: ci.jens, holdId: id }, from.version),
      );
    };
    const later = move(joined, 'clinic', 3);
    expect(later.companions).toHaveLength(1);
    expect(move(later, 'video', 5).companions).toEqual([]);
  });

  it('does not name who has a protected name', () => {
    const { town } = havlunde();
    const wish = { citizenId: ci.jens, rights: ['see-appointments' as const], to: '2027-11-25' };
    ok(town.giveMandate({ ...wish, representative: named(ci.alma) }));
    const one = booked(town, ci.jens, freeTime(town, dietitian('video'), { citizen: ci.jens }));
    const { companions } = ok(come(town, ci.alma, one, 'video'));
    expect(companions).toEqual([{ who: { citizenId: ci.alma, name: null }, how: 'video' }]);
  });
});

describe('where somebody has to travel to', () => {
  it('is the clinic or the home, and nowhere when nobody travels', () => {
    const { town } = havlunde();
    const positionOf = (service: string) => upcoming(town, ci.ingrid, service).position;
    expect(positionOf(sv.rehabilitation)).toEqual(
      upcoming(town, ci.ingrid, sv.rehabilitation).location?.position,
    );
    expect(positionOf(sv.nursingClinic)).toEqual({
      latitude: expect.closeTo(56.4, 0) as number,
      longitude: expect.closeTo(11.5, 0) as number,
    });
    expect([positionOf(sv.adviceLine), positionOf(sv.continence)]).toEqual([null, null]);
  });

  it('is not told of a home whose address is protected', () => {
    const visits = havlunde()
      .town.staff.appointments(ci.alma)
      .filter(({ deliveryMode }) => deliveryMode === 'home');
    expect(visits.map(({ position }) => position)).toEqual([null]);
  });
});
