import { writeDownAppointment } from '../activities/activities.ts';
import type { CitizenId } from './wire.ts';
import { happened } from './events.ts';
import { toldOfChange, type ChangeAction } from '../post/letters.ts';
import type { AppointmentRecord } from './records.ts';
import { note, type World } from './world.ts';

/**
 * What was done with an appointment, by staff when `actor` is null, goes into the municipality's record and the citizen's own log,
 * and the citizen is told when a representative did it.
 */
export function done(
  world: World,
  actor: CitizenId | null,
  one: AppointmentRecord,
  action: 'booked' | 'rescheduled' | 'cancelled',
): void {
  const { citizenId, id: appointmentId, slotId } = one;
  note(world, { actor: actor ?? 'staff', citizenId, action, appointmentId, slotId });
  tell(world, actor, one, `appointment-${action}`);
}

/** The same for what only the log and the citizen are told of. */
export function tell(
  world: World,
  actor: CitizenId | null,
  one: AppointmentRecord,
  action: ChangeAction,
): void {
  writeDownAppointment(world, actor, one, action);
  happened(world, one.citizenId, 'appointments');
  if (actor !== null && actor !== one.citizenId) toldOfChange(world, one.citizenId, actor, action);
}
