import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { Slot } from '../../domain/booking/slot.ts';
import { ApiError, type WireProblem } from './problem.ts';
import { toAppointment } from './toDomain.ts';
import { toSlot } from './toSlot.ts';

/** The nearest free times that came with a refusal; none when there were none. */
export function alternativesOf(error: unknown): readonly Slot[] {
  return problemOf(error)?.alternatives?.map(toSlot) ?? [];
}

/** The citizen's own appointment that stands in the way. */
export function conflictOf(error: unknown): Appointment | null {
  const wire = problemOf(error)?.conflictsWith;
  return wire ? toAppointment(wire) : null;
}

/** What an appointment is now, when it has changed since one saw it. */
export function currentOf(error: unknown): Appointment | null {
  const wire = problemOf(error)?.current;
  return wire ? toAppointment(wire) : null;
}

function problemOf(error: unknown): WireProblem | null {
  return error instanceof ApiError && error.failure.kind === 'problem'
    ? error.failure.problem
    : null;
}
