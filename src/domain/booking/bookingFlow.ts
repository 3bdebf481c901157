import type { BookingStep } from '../paths.ts';

type Step = 'service' | BookingStep;

/** How one comes to the check: a step that has one answer is not asked. */
export type Way = 'booking' | 'booking in the one way there is' | 'move';

const steps: Record<Way, readonly Step[]> = {
  booking: ['service', 'mode', 'time', 'check'],
  'booking in the one way there is': ['service', 'time', 'check'],
  // What and how are known already; the way to meet can be changed from the check.
  move: ['time', 'check'],
};

/** Which step of how many; null for one that is not on this way. The receipt stands outside of them. */
export function stepNumber(
  step: Step,
  way: Way,
): { readonly current: number; readonly total: number } | null {
  const current = steps[way].indexOf(step) + 1;
  return current === 0 ? null : { current, total: steps[way].length };
}
