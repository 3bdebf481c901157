import { describe, expect, test } from 'vitest';
import { aCitizen } from '../../tests/support/municipality/made-up.ts';
import { municipality } from '../config/municipality.ts';
import {
  canActFor,
  initials,
  markOf,
  may,
  peopleColours,
  type CitizenId,
  type Right,
} from './citizen.ts';
import { dayFromWire } from './time.ts';

const all: readonly Right[] = [
  'see-appointments',
  'act-on-appointments',
  'read-messages',
  'write-messages',
];

test.each(all)('%s is allowed by that right alone', (right) => {
  expect(may(right, { rights: [right] })).toBe(true);
  expect(may(right, { rights: all.filter((other) => other !== right) })).toBe(false);
});

test('a mandate that has expired, not begun, or is about messages alone, is none to switch to', () => {
  const self = aCitizen();
  const mandate = (
    id: string,
    state: 'active' | 'expired' | 'not-begun',
    rights: readonly Right[],
  ) =>
    aCitizen({
      id: id as CitizenId, // made up
      relation: 'mandate',
      rights,
      mandate: { state, from: dayFromWire('2026-01-01'), to: null },
    });
  const readOnly = mandate('ci-read', 'active', ['see-appointments']);
  const citizens = [
    self,
    mandate('ci-expired', 'expired', []),
    mandate('ci-not-begun', 'not-begun', []),
    mandate('ci-messages', 'active', ['read-messages']),
    readOnly,
  ];
  expect(canActFor(citizens)).toEqual([self, readOnly]);
});

test('they stand as Danes sort, oneself first and protected names last', () => {
  const one = (name: string | null, relation: 'self' | 'mandate' = 'mandate') =>
    aCitizen({ name, relation });
  const names = ['Åge', 'Zenia', null, 'Aase', 'Øjvind', 'Ærø', 'Bo', 'Anna'];
  const sorted = canActFor([...names.map((name) => one(name)), one('Nadja', 'self')]);
  const told = sorted.map(({ name }) => name);
  expect(told.slice(0, 6)).toEqual(['Nadja', 'Anna', 'Bo', 'Zenia', 'Ærø', 'Øjvind']);
  expect(told.slice(6, 8).sort()).toEqual(['Aase', 'Åge']);
  expect(told[8]).toBeNull();
});

test.each([
  ['Ingrid Holm Mortensen', 'IM'],
  ['Åse', 'Å'],
  ['  øyvind   ærø  ', 'ØÆ'],
  ['', null],
  ['   ', null],
  [null, null],
])('the initials of %j are %j', (name, expected) => {
  expect(initials({ name })).toBe(expected);
});

describe('the colour of a person', () => {
  const { people } = municipality.colours;
  const idOf = (number: number) => `ci-${number.toString(36).padStart(8, 'x')}` as CitizenId; // made up

  test('is the same each time, also under another name, and one of those there are', () => {
    const marks = Array.from({ length: 200 }, (_, number) =>
      markOf({ id: idOf(number), name: 'Ingrid' }),
    );
    expect(marks.map(({ colour }) => colour)).toEqual(
      marks.map((_, number) => markOf({ id: idOf(number), name: null }).colour),
    );
    expect(new Set(marks.map(({ colour }) => colour))).toEqual(new Set(people.keys()));
  });

  test('is not the other parent’s, among the people of the mocked municipality', () => {
    const [ingrid, svend] = ['ci-q3m8w5kd', 'ci-k1r7x3wn'].map((id) =>
      markOf({ id: id as CitizenId, name: null }),
    );
    expect(ingrid?.colour).not.toBe(svend?.colour);
    expect(ingrid?.initials).toBe('–');
  });

  test('can be read under white letters, and on white (WCAG 1.4.3)', () => {
    expect(people).toHaveLength(peopleColours);
    for (const colour of people) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(7);
  });
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
