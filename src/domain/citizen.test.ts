import { expect, test } from 'vitest';
import { aCitizen } from '../../tests/support/made-up.ts';
import { canActFor, initials, may, type CitizenId, type Right } from './citizen.ts';
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
