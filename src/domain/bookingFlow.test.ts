import { expect, test } from 'vitest';
import { stepNumber } from './bookingFlow.ts';

test.each([
  ['service', false, 1, 4],
  ['mode', false, 2, 4],
  ['time', false, 3, 4],
  ['check', false, 4, 4],
  // A move begins with its service known.
  ['mode', true, 1, 3],
  ['time', true, 2, 3],
  ['check', true, 3, 3],
] as const)('%s (move: %s) is step %d of %d', (step, isMove, current, total) => {
  expect(stepNumber(step, isMove)).toEqual({ current, total });
});
