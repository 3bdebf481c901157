import { expect, test } from 'vitest';
import { stepNumber } from './bookingFlow.ts';

const oneWay = 'booking in the one way there is';

test.each([
  ['service', 'booking', { current: 1, total: 4 }],
  ['mode', 'booking', { current: 2, total: 4 }],
  ['time', 'booking', { current: 3, total: 4 }],
  ['check', 'booking', { current: 4, total: 4 }],
  ['mode', oneWay, null],
  ['time', oneWay, { current: 2, total: 3 }],
  ['check', oneWay, { current: 3, total: 3 }],
  // A move begins at the times.
  ['mode', 'move', null],
  ['time', 'move', { current: 1, total: 2 }],
  ['check', 'move', { current: 2, total: 2 }],
] as const)('%s of a %s is step %j', (step, way, expected) => {
  expect(stepNumber(step, way)).toEqual(expected);
});
