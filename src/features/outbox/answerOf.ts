import { ApiError } from '../../api/wire/problem.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { OutboxEntry } from '../../domain/outbox/intent.ts';
import { isForAnother } from '../../domain/outbox/outbox.ts';
import type { Answer } from '../../outbox/ports.ts';

/** What an answer, or why there is none, says of an intent. */
export function answerOf(entry: OutboxEntry, answer: Appointment | ApiError | null): Answer {
  if (!(answer instanceof ApiError)) return { is: 'done', appointment: answer?.id ?? null };
  const { failure } = answer;
  if (failure.kind !== 'problem') return { is: 'unanswered', retryAfterSeconds: null };
  switch (failure.code) {
    case 'not-authenticated':
    case 'session-of-another': // another person has logged in meanwhile: nothing was done
    case 'csrf-failed': // or the same one anew
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
