import { expect, test } from 'vitest';
import { stepNumber } from './bookingFlow.ts';

test.each([
  ['ydelse', false, 1, 4],
  ['moede', false, 2, 4],
  ['tid', false, 3, 4],
  ['tjek', false, 4, 4],
  // A move begins with its service known.
  ['moede', true, 1, 3],
  ['tid', true, 2, 3],
  ['tjek', true, 3, 3],
] as const)('%s (move: %s) is step %d of %d', (step, isMove, current, total) => {
  expect(stepNumber(step, isMove)).toEqual({ current, total });
});
