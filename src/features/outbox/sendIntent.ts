import {
  bookAppointment,
  cancelAppointment,
  rescheduleAppointment,
} from '../../api/appointments.ts';
import { changeToldBy } from '../../api/mandates.ts';
import { changeReminders } from '../../api/reminderChoice.ts';
import { ApiError } from '../../api/problem.ts';
import type { Appointment } from '../../domain/appointment.ts';
import { assertNever } from '../../domain/brand.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ChosenSetting, OutboxEntry } from '../../domain/intent.ts';
import { isForAnother } from '../../domain/outbox.ts';
import type { Answer } from '../../outbox/ports.ts';

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

/** What an answer, or why there is none, says of an intent. */
export function answerOf(entry: OutboxEntry, answer: Appointment | ApiError | null): Answer {
  if (!(answer instanceof ApiError)) return { is: 'done', appointment: answer?.id ?? null };
  const { failure } = answer;
  if (failure.kind !== 'problem') return { is: 'unanswered', retryAfterSeconds: null };
  switch (failure.code) {
    case 'not-authenticated':
    case 'csrf-failed': // another person has logged in meanwhile: nothing was done
      return { is: 'login-needed' };
    case 'rate-limited':
    case 'unavailable':
      // The browser may have sent it twice: that this copy was turned away says nothing of the other.
      return { is: 'unanswered', retryAfterSeconds: failure.retryAfterSeconds ?? 1 };
    case 'internal':
      return { is: 'unanswered', retryAfterSeconds: null };
    // The rest is asked about before the key is looked up, so it says nothing of an earlier try.
    case 'not-found':
      return isForAnother(entry)
        ? { is: 'refused', reason: 'mandate-ended', decided: false }
        : { is: 'refused', reason: failure.code, decided: true };
    case 'read-only-mandate':
    case 'idempotency-key-reused':
      return { is: 'refused', reason: failure.code, decided: false };
    default:
      return { is: 'refused', reason: failure.code, decided: true };
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
      return changeToldBy(citizen, { etag }, chosen.changesByOthers, key);
    case 'reminders':
      return changeReminders(citizen, etag, chosen.choice, key);
    default:
      return assertNever(chosen);
  }
}
