import { writeDownAppointment } from '../activities/activities.ts';
import type { CitizenId } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import { toldOfChange, type ChangeAction } from '../post/letters.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { note, type World } from '../kernel/world.ts';

/**
 * Records what was done with an appointment, by staff when `actor` is null: in the municipality's
 * record and the citizen's own log. The citizen is told when a representative did it.
 */
export function recordChange(
  world: World,
  actor: CitizenId | null,
  one: AppointmentRecord,
  action: 'booked' | 'rescheduled' | 'cancelled',
): void {
  const { citizenId, id: appointmentId, slotId } = one;
  note(world, { actor: actor ?? 'staff', citizenId, action, appointmentId, slotId });
  recordInLog(world, actor, one, `appointment-${action}`);
}

/** Records a change in the citizen's own log alone, and tells the citizen when another made it. */
export function recordInLog(
  world: World,
  actor: CitizenId | null,
  one: AppointmentRecord,
  action: ChangeAction,
): void {
  writeDownAppointment(world, actor, one, action);
  happened(world, one.citizenId, 'appointments');
  if (actor !== null && actor !== one.citizenId) toldOfChange(world, one.citizenId, actor, action);
}
