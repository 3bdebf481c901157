import '../answersLater.gen.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { Slot } from '../../domain/booking/slot.ts';
import { ApiError, type WireProblem } from './problem.ts';
import type { Wire } from './read.ts';
import { readAs } from './shape.ts';
import { toAppointment } from './toDomain.ts';
import { toSlot } from './toSlot.ts';

/** The nearest free times that came with a refusal; none when there were none. */
export function alternativesOf(error: unknown): readonly Slot[] {
  return (
    problemOf(error)?.alternatives?.flatMap((one) => read(() => toSlot(as('Slot', one))) ?? []) ??
    []
  );
}

/** The citizen's own appointment that stands in the way. */
export function conflictOf(error: unknown): Appointment | null {
  return read(() => toAppointment(as('Appointment', problemOf(error)?.conflictsWith)));
}

/** What an appointment is now, when it has changed since one saw it. */
export function currentOf(error: unknown): Appointment | null {
  return read(() => toAppointment(as('Appointment', problemOf(error)?.current)));
}

/** What comes with a refusal as this version reads it; the refusal stands without it too. */
function read<Part>(part: () => Part): Part | null {
  try {
    return part();
  } catch {
    return null;
  }
}

function as<Name extends keyof Wire>(name: Name, value: unknown): Wire[Name] {
  return readAs(name, value) as Wire[Name]; // read as just that
}

function problemOf(error: unknown): WireProblem | null {
  return error instanceof ApiError && error.failure.kind === 'problem'
    ? error.failure.problem
    : null;
}
