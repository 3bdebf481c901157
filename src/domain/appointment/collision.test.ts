import { describe, expect, test } from 'vitest';
import { aCitizen, anAppointment } from '../../../tests/support/municipality/made-up.ts';
import type { Appointment } from './appointment.ts';
import type { ActorId, CitizenId } from '../citizen.ts';
import { collisionsAmong, isTravelUnknown, takenPartIn } from './collision.ts';
import type { Part } from './combinedAgenda.ts';
import type { CompanionWay } from './companion.ts';
import { distanceKm } from './position.ts';
import { instantFromWire, later, minutes } from '../time.ts';

// Ids are made up. From the town to the village are some eight kilometres as the crow flies.
const lise = 'ci-lise' as ActorId;
const town = { latitude: 57.05, longitude: 9.92 };
const village = { latitude: 57.12, longitude: 9.92 };
const policy = { detour: 1.3, kmPerHour: 40, marginMinutes: 10 };

const at = (wire: string, length: number, differs: Partial<Appointment> = {}) => {
  const start = instantFromWire(wire);
  return anAppointment({
    start,
    end: later(start, minutes(length)),
    mode: 'clinic',
    position: town,
    ...differs,
  });
};
const along = (how: CompanionWay) => ({ companions: [{ who: lise, name: 'Lise', how }] });
const own = (...entries: Appointment[]): Part => ({
  citizen: aCitizen({ id: 'ci-lise' as CitizenId }),
  entries,
});
const hers = (...entries: Appointment[]): Part => ({
  citizen: aCitizen({ id: 'ci-ingrid' as CitizenId, relation: 'mandate' }),
  entries,
});
const found = (...parts: Part[]) =>
  collisionsAmong(takenPartIn(parts, lise), policy).map((one) =>
    one.why === 'overlap' ? 'overlap' : [one.gapMinutes, one.travelMinutes],
  );

const ten = '2026-12-02T10:00:00+01:00';
const quarterToEleven = '2026-12-02T10:45:00+01:00';

test('the crow’s way', () => {
  expect(distanceKm(town, village)).toBeCloseTo(7.78, 2);
  expect(distanceKm(town, town)).toBe(0);
});

describe('what one takes part in', () => {
  test('is one’s own, and what one has said that one comes along to', () => {
    const parts = [own(at(ten, 45)), hers(at(ten, 45), at(ten, 45, along('in-person')))];
    expect(takenPartIn(parts, lise)).toHaveLength(2);
    expect(found(...parts)).toEqual(['overlap']);
  });

  test('is not what somebody else comes along to, nor what is cancelled', () => {
    const somebody = { companions: [{ who: 'ci-svend' as ActorId, name: null, how: 'video' }] };
    const cancelled = { status: 'cancelled', ...along('in-person') } as const;
    expect(found(own(at(ten, 45)), hers(at(ten, 45, somebody as Partial<Appointment>)))).toEqual(
      [],
    );
    expect(found(own(at(ten, 45)), hers(at(ten, 45, cancelled)))).toEqual([]);
  });
});

describe('two that are near each other in time', () => {
  const there = { position: village, ...along('in-person') };

  test('at the same place collide only if they overlap: touching ends do not', () => {
    const next = at(quarterToEleven, 30, along('in-person'));
    expect(found(own(at(ten, 45)), hers(next))).toEqual([]);
    expect(found(own(at(ten, 46)), hers(next))).toEqual(['overlap']);
  });

  test('a place that was kept roughly is still the same place', () => {
    const rough = { position: { latitude: 57.0504, longitude: 9.9204 }, ...along('in-person') };
    expect(found(own(at(ten, 45)), hers(at(quarterToEleven, 30, rough)))).toEqual([]);
  });

  test('at two places collide when there is less time than the way takes', () => {
    // 7.8 km, 1.3 times as far by road, at 40 km/h: 15 minutes; and 10 to park: 30 in whole steps.
    expect(found(own(at(ten, 45)), hers(at('2026-12-02T11:05:00+01:00', 30, there)))).toEqual([
      [20, 30],
    ]);
    expect(found(own(at(ten, 45)), hers(at('2026-12-02T11:15:00+01:00', 30, there)))).toEqual([]);
  });

  test('whichever of the two comes first, and whoever is named first', () => {
    const hersFirst = hers(at(ten, 45, there));
    expect(found(own(at('2026-12-02T11:00:00+01:00', 30)), hersFirst)).toEqual([[15, 30]]);
  });

  test('nobody travels to a screen, or from one', () => {
    const video = { mode: 'video', position: null } as const;
    const onScreen = at(quarterToEleven, 30, { position: village, ...along('video') });
    expect(found(own(at(ten, 45)), hers(onScreen))).toEqual([]);
    expect(found(own(at(ten, 45, video)), hers(at(quarterToEleven, 30, there)))).toEqual([]);
    expect(found(own(at(ten, 46, video)), hers(onScreen))).toEqual(['overlap']);
  });

  test('where the address is protected only overlap counts, and that can be said', () => {
    const hidden = { mode: 'home', position: null, ...along('in-person') } as const;
    const parts = [own(at(ten, 45)), hers(at(quarterToEleven, 30, hidden))];
    expect(found(...parts)).toEqual([]);
    expect(isTravelUnknown(takenPartIn(parts, lise))).toBe(true);
    expect(found(own(at(ten, 46)), hers(at(quarterToEleven, 30, hidden)))).toEqual(['overlap']);
  });

  test('there is nothing to say of it on another day, at the same home, or before a screen', () => {
    const hidden = { mode: 'home', position: null, ...along('in-person') } as const;
    const protectedVisit = at(quarterToEleven, 30, hidden);
    const said = (...parts: Part[]) => isTravelUnknown(takenPartIn(parts, lise));
    expect(said(own(at('2026-12-03T10:00:00+01:00', 45)), hers(protectedVisit))).toBe(false);
    expect(said(hers(at(ten, 45, hidden), protectedVisit))).toBe(false);
    expect(said(own(at(ten, 45, { mode: 'phone', position: null })), hers(protectedVisit))).toBe(
      false,
    );
  });
});

test('three at once are three pairs, in the order of time', () => {
  const companion = along('video');
  expect(found(own(at(ten, 60)), hers(at(ten, 45, companion), at(ten, 50, companion)))).toEqual([
    'overlap',
    'overlap',
    'overlap',
  ]);
});

describe('at the weekends when the clock is changed', () => {
  test('in October the wall says five minutes, but it is an hour more', () => {
    const first = own(at('2026-10-25T02:00:00+02:00', 45));
    const second = at('2026-10-25T02:50:00+01:00', 30, {
      position: village,
      ...along('in-person'),
    });
    expect(found(first, hers(second))).toEqual([]);
  });

  test('in March the wall says an hour and a quarter, but it is a quarter', () => {
    const first = own(at('2026-03-29T01:15:00+01:00', 30));
    const second = at('2026-03-29T03:00:00+02:00', 30, {
      position: village,
      ...along('in-person'),
    });
    expect(found(first, hers(second))).toEqual([[15, 30]]);
  });
});
