import { describe, expect, test } from 'vitest';
import { municipality } from '../config/municipality.ts';
import { aCitizen, anAppointment, start } from '../../tests/support/made-up.ts';
import type { AppointmentId, Appointment, Position } from './appointment.ts';
import { toAgendaEntry } from './agenda.ts';
import type { CitizenId } from './citizen.ts';
import { collisions } from './collision.ts';
import { combine, shownTogether, type AgendaPart } from './combinedAgenda.ts';
import { instantFromWire, later, minutes } from './time.ts';

const me = aCitizen({ id: 'ci-me' as CitizenId });
const mother = aCitizen({ id: 'ci-mother' as CitizenId, relation: 'mandate' });
const father = aCitizen({ id: 'ci-father' as CitizenId, relation: 'mandate' });
const town: Position = { latitude: 56.4, longitude: 11.51 };
/** About eleven kilometres north. */
const village: Position = { latitude: 56.5, longitude: 11.51 };

let made = 0;
const meet = (from: number, differs: Partial<Appointment> = {}) =>
  toAgendaEntry(
    anAppointment({
      id: `ap-${String(++made)}` as AppointmentId,
      mode: 'clinic',
      position: town,
      start: later(start, minutes(from)),
      end: later(start, minutes(from + 30)),
      ...differs,
    }),
  );
const along = (how: 'in-person' | 'video' = 'in-person') => ({
  companions: [{ citizenId: me.id, name: null, how }],
});
const found = (...parts: AgendaPart[]) =>
  collisions(combine(parts), me.id, municipality.policies.travel);

describe('one cannot be at both', () => {
  test('when they overlap, also in the same house', () => {
    const own = { citizen: me, entries: [meet(0)] };
    const hers = { citizen: mother, entries: [meet(20, along())] };
    expect(found(own, hers)).toMatchObject([{ overlap: true, travelMinutes: 0 }]);
  });

  test('when the way is longer than the time between', () => {
    const own = { citizen: me, entries: [meet(0)] };
    const hers = { citizen: mother, entries: [meet(50, { position: village, ...along() })] };
    // 11.1 km as the crow flies, 14.5 by road: 22 minutes, and ten to leave and arrive.
    expect(found(own, hers)).toMatchObject([{ overlap: false, travelMinutes: 32 }]);
  });

  test('between two of others that one comes along to', () => {
    const hers = { citizen: mother, entries: [meet(0, along())] };
    const his = { citizen: father, entries: [meet(10, along())] };
    expect(found(hers, his)).toHaveLength(1);
  });

  test('when an hour has two names: the night that clocks are set back', () => {
    const at = (time: string) => ({ start: instantFromWire(time), end: instantFromWire(time) });
    const first = { ...meet(0), ...at('2026-10-25T02:45:00+02:00') };
    const second = { ...meet(0), ...along(), ...at('2026-10-25T02:15:00+01:00') };
    const far = { ...second, position: village };
    expect(found({ citizen: me, entries: [first] }, { citizen: mother, entries: [far] })).toEqual([
      expect.objectContaining({ overlap: false, travelMinutes: 32 }),
    ]);
  });
});

describe('all is well', () => {
  test.each([
    ['where one is not along', [meet(0)], [meet(10)]],
    ['one after the other in the same house', [meet(0)], [meet(30, along())]],
    ['when there is time for the way', [meet(0)], [meet(62, { position: village, ...along() })]],
    ['from a place to a screen', [meet(0)], [meet(30, { position: village, ...along('video') })]],
    ['when a place is not told', [meet(0)], [meet(35, { position: null, ...along() })]],
    ['with what is cancelled', [meet(0)], [meet(10, { status: 'cancelled', ...along() })]],
  ])('%s', (_, own, hers) => {
    expect(found({ citizen: me, entries: own }, { citizen: mother, entries: hers })).toEqual([]);
  });

  test('a place that is not told still cannot be left before the end', () => {
    const hers = { citizen: mother, entries: [meet(20, { position: null, ...along() })] };
    expect(found({ citizen: me, entries: [meet(0)] }, hers)).toMatchObject([
      { overlap: true, travelMinutes: null },
    ]);
  });
});

describe('several agendas as one', () => {
  test('the earliest first, whosever it is', () => {
    const entries = [meet(60), meet(90)];
    const hers = [meet(0), meet(75)];
    const agenda = combine([
      { citizen: me, entries },
      { citizen: mother, entries: hers },
    ]);
    expect(agenda.map(({ citizen }) => citizen.id)).toEqual([mother.id, me.id, mother.id, me.id]);
  });

  test('of few all are shown, of many those that were chosen, at most eight', () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      aCitizen({ id: `ci-${String(number)}` as CitizenId }),
    );
    const ids = many.map(({ id }) => id);
    expect(shownTogether([me, mother], [])).toEqual([me, mother]);
    expect(shownTogether(many, [])).toEqual([]);
    expect(shownTogether(many, ids.slice(3, 5))).toEqual(many.slice(3, 5));
    expect(shownTogether(many, ids)).toHaveLength(8);
    expect(shownTogether([me, mother], ['ci-nobody' as CitizenId])).toEqual([me, mother]);
  });
});
