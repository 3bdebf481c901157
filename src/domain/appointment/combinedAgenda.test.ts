import { expect, test } from 'vitest';
import { aCitizen, anAppointment } from '../../../tests/support/municipality/made-up.ts';
import type { AppointmentId } from './appointment.ts';
import type { CitizenId } from '../citizen.ts';
import { combinedAgenda } from './combinedAgenda.ts';
import { instantFromWire, later, minutes } from '../time.ts';

const lise = aCitizen({ id: 'ci-lise' as CitizenId }); // made up, like all below
const ingrid = aCitizen({ id: 'ci-ingrid' as CitizenId, relation: 'mandate' });
const entry = (id: string, at: string, length = 30) => {
  const start = instantFromWire(at);
  return anAppointment({ id: id as AppointmentId, start, end: later(start, minutes(length)) });
};
const seen = (...parts: Parameters<typeof combinedAgenda>[0]) =>
  combinedAgenda(parts).map(({ day, items }) => [
    day,
    ...items.map((one) => `${one.citizen.id} ${one.entry.id}`),
  ]);

test('the appointments of two people stand by day in the order of time, each with whose it is', () => {
  expect(
    seen(
      {
        citizen: lise,
        entries: [entry('a', '2026-12-02T10:00:00+01:00'), entry('d', '2026-12-04T08:00:00+01:00')],
      },
      {
        citizen: ingrid,
        entries: [entry('b', '2026-12-02T09:00:00+01:00'), entry('c', '2026-12-03T23:30:00+01:00')],
      },
    ),
  ).toEqual([
    ['2026-12-02', 'ci-ingrid b', 'ci-lise a'],
    ['2026-12-03', 'ci-ingrid c'],
    ['2026-12-04', 'ci-lise d'],
  ]);
});

test('at the same time the shorter stands first, then who was named first', () => {
  const at = '2026-12-02T10:00:00+01:00';
  expect(
    seen(
      { citizen: lise, entries: [entry('long', at, 60), entry('mine', at)] },
      { citizen: ingrid, entries: [entry('hers', at)] },
    ),
  ).toEqual([['2026-12-02', 'ci-lise mine', 'ci-ingrid hers', 'ci-lise long']]);
});

test('the hour that comes twice is ordered by instants, not by the clock on the wall', () => {
  expect(
    seen(
      { citizen: lise, entries: [entry('second', '2026-10-25T02:10:00+01:00')] },
      { citizen: ingrid, entries: [entry('first', '2026-10-25T02:50:00+02:00')] },
    ),
  ).toEqual([['2026-10-25', 'ci-ingrid first', 'ci-lise second']]);
});

test('a day begins at midnight in Denmark', () => {
  const entries = [
    entry('late', '2026-03-28T23:45:00+01:00'),
    entry('early', '2026-03-28T23:15:00Z'),
  ];
  expect(seen({ citizen: lise, entries }).map(([day]) => day)).toEqual([
    '2026-03-28',
    '2026-03-29',
  ]);
});

test('nobody has anything planned', () => {
  expect(seen({ citizen: lise, entries: [] }, { citizen: ingrid, entries: [] })).toEqual([]);
});
