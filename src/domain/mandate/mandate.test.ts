import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeOf,
  expiresSoon,
  rightsAtFirst,
  rightsInOrder,
  withoutRight,
  withRight,
} from './mandate.ts';
import { dayFromWire as day } from '../time.ts';

describe('rights', () => {
  test('of appointments alone are offered at first', () => {
    expect(rightsAtFirst).toEqual(['see-appointments', 'act-on-appointments']);
  });

  test('to act brings to see, and to write brings to read', () => {
    expect(withRight([], 'act-on-appointments')).toEqual([
      'see-appointments',
      'act-on-appointments',
    ]);
    expect(withRight([], 'write-messages')).toEqual(['read-messages', 'write-messages']);
  });

  test('to see takes to act with it, and to read takes to write', () => {
    expect(withoutRight(rightsInOrder, 'see-appointments')).toEqual([
      'read-messages',
      'write-messages',
    ]);
    expect(withoutRight(rightsInOrder, 'read-messages')).toEqual([
      'see-appointments',
      'act-on-appointments',
    ]);
    expect(withoutRight(rightsInOrder, 'act-on-appointments')).toContain('see-appointments');
  });

  test('are always such as the municipality takes, whatever is ticked in whatever order', () => {
    const ticks = fc.array(fc.tuple(fc.constantFrom(...rightsInOrder), fc.boolean()));
    fc.assert(
      fc.property(ticks, (ticked) => {
        let rights = rightsAtFirst;
        for (const [right, on] of ticked) {
          rights = on ? withRight(rights, right) : withoutRight(rights, right);
          expect(rights.includes(right)).toBe(on);
        }
        expect(new Set(rights).size).toBe(rights.length);
        if (rights.includes('act-on-appointments')) expect(rights).toContain('see-appointments');
        if (rights.includes('write-messages')) expect(rights).toContain('read-messages');
      }),
    );
  });

  test('before and after', () => {
    expect(changeOf(['see-appointments', 'act-on-appointments'], ['see-appointments'])).toEqual({
      gained: [],
      lost: ['act-on-appointments'],
    });
    expect(changeOf(['see-appointments'], ['see-appointments', 'read-messages'])).toEqual({
      gained: ['read-messages'],
      lost: [],
    });
  });
});

describe('a warning before the last day', () => {
  const today = day('2026-11-25');
  test.each([
    ['2026-12-26', null],
    ['2026-12-25', 30],
    ['2026-12-03', 30],
    ['2026-12-02', 7],
    ['2026-11-25', 7],
    ['2026-11-24', null],
  ] as const)('on 25 November, for one to %s: %s', (to, warned) => {
    expect(expiresSoon({ state: 'active', to: day(to) }, today)).toBe(warned);
  });

  test('counts days, not hours, over the end of summer time', () => {
    expect(expiresSoon({ state: 'active', to: day('2026-10-31') }, day('2026-10-24'))).toBe(7);
    expect(expiresSoon({ state: 'active', to: day('2026-10-31') }, day('2026-10-23'))).toBe(30);
  });

  test('not of one that has no end, has not begun or is over', () => {
    const to = day('2026-11-28');
    expect(expiresSoon({ state: 'active', to: null }, today)).toBeNull();
    for (const state of ['not-begun', 'expired', 'ended']) {
      expect(expiresSoon({ state, to }, today)).toBeNull();
    }
  });
});
