import type { BookingStep } from './paths.ts';

type Step = 'service' | BookingStep;

/** The steps of a booking in their order; a move begins with what has been answered already. */
const booking = ['service', 'mode', 'time', 'check'] as const satisfies readonly Step[];
const moving = ['mode', 'time', 'check'] as const satisfies readonly Step[];

/** Which step of how many: the receipt stands outside of the steps. */
export function stepNumber(
  step: Step,
  isMove: boolean,
): { readonly current: number; readonly total: number } {
  const steps: readonly Step[] = isMove ? moving : booking;
  return { current: steps.indexOf(step) + 1, total: steps.length };
}
