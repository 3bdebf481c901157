import {
  bookAppointment,
  cancelAppointment,
  rescheduleAppointment,
} from '../../api/appointmentChanges.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { assertNever } from '../../domain/brand.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ChosenSetting, OutboxEntry } from '../../domain/outbox/intent.ts';

/** Sends an intent under its key; gives the appointment it is about, if any. @throws ApiError */
export function sendIntent({ key, citizen, intent }: OutboxEntry): Promise<Appointment | null> {
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
    case 'accept-offer':
      return import('../../api/waiting.ts').then(({ acceptOffer }) =>
        acceptOffer(citizen, intent.offer, intent.etag, key),
      );
    case 'settings':
      return choose(citizen, intent.etag, intent.chosen, key).then(() => null);
    case 'message':
      // Fetched when needed, as the screens that write messages are: the first screen does without.
      return import('../../api/messages.ts')
        .then(({ sendMessage }) => sendMessage(citizen, intent, key))
        .then(() => null);
    default:
      return assertNever(intent);
  }
}

function choose(
  citizen: CitizenId,
  etag: string,
  chosen: ChosenSetting,
  key: string,
): Promise<unknown> {
  switch (chosen.of) {
    case 'told-by':
      return import('../../api/toldBy.ts').then(({ changeToldBy }) =>
        changeToldBy(citizen, { etag }, chosen.changesByOthers, key),
      );
    case 'reminders':
      return import('../../api/reminderChoice.ts').then(({ changeReminders }) =>
        changeReminders(citizen, etag, chosen.choice, key),
      );
    default:
      return assertNever(chosen);
  }
}
