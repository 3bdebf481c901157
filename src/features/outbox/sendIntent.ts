import {
  bookAppointment,
  cancelAppointment,
  rescheduleAppointment,
} from '../../api/appointments.ts';
import { changeToldBy } from '../../api/mandates.ts';
import type { Appointment, AppointmentId } from '../../domain/appointment.ts';
import { assertNever } from '../../domain/brand.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Intent, IntentKey, OutboxEntry } from '../../domain/intent.ts';

/** Sends an intent under its key; gives the appointment it is about, if any. @throws ApiError */
export async function sendIntent(entry: OutboxEntry): Promise<AppointmentId | null> {
  const { key, citizen, intent } = entry;
  if (intent.kind === 'settings') {
    await changeToldBy(citizen, intent, intent.changesByOthers, key);
    return null;
  }
  return (await sendChange(key, citizen, intent)).id;
}

function sendChange(
  key: IntentKey,
  citizen: CitizenId,
  intent: Exclude<Intent, { kind: 'settings' }>,
): Promise<Appointment> {
  switch (intent.kind) {
    case 'book':
      return bookAppointment(citizen, { holdId: intent.hold, note: intent.note }, key);
    case 'move':
      return rescheduleAppointment(
        { citizenId: citizen, id: intent.appointment, etag: intent.etag },
        { holdId: intent.hold, note: intent.note },
        key,
      );
    case 'cancel':
      return cancelAppointment(
        { citizenId: citizen, id: intent.appointment, etag: intent.etag },
        intent,
        key,
      );
    default:
      return assertNever(intent);
  }
}
