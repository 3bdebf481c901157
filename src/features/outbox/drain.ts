import { ApiError } from '../../api/problem.ts';
import type { Appointment } from '../../domain/appointment.ts';
import type { ActorId } from '../../domain/citizen.ts';
import type { OutboxEntry } from '../../domain/intent.ts';
import {
  isForAnother,
  nextTime,
  nextToSend,
  type Outbox,
  type OutboxEvent,
} from '../../domain/outbox.ts';
import { later, type Instant } from '../../domain/time.ts';
import type { OutboxStore } from '../../storage/outbox.ts';

/** What sending needs of the outside. */
export interface Sending {
  readonly store: OutboxStore;
  /** Sends an intent under its key; gives the appointment it is about, if any. @throws ApiError */
  readonly send: (entry: OutboxEntry) => Promise<Appointment | null>;
  /** Whether that person is the one whose session this tab would send with. */
  readonly isLoggedIn: (actor: ActorId) => boolean;
  /** Runs the work while no other tab sends (Web Locks). */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly now: () => Instant;
  /** From 0 up to 1: retries of many devices must not come in step. */
  readonly random: () => number;
  /** Hears of each settled try: what it gave, or why not. */
  readonly onAnswer: (entry: OutboxEntry, answer: Appointment | ApiError | null) => void;
}

/**
 * Sends all that can be sent now, one at a time, in order for each citizen. That it is being sent is
 * written down first, so that a tab that dies leaves a question, never a loss.
 *
 * @returns when there may be something to send again; null when nothing waits
 */
export function drain(sending: Sending, actor: ActorId): Promise<Instant | null> {
  const { store, now, alone } = sending;
  return alone(async () => {
    await store.change({ is: 'restarted', now: now() });
    for (;;) {
      const outbox = await store.change({ is: 'clock', now: now() });
      const entry = nextToSend(outbox, actor, now());
      if (entry === null) return nextTime(outbox, actor);
      const sent = await store.change({ is: 'sent', key: entry.key });
      // Another tab may just have taken it back.
      if (isSending(sent, entry)) await store.change(await attempt(sending, entry));
    }
  });
}

async function attempt(sending: Sending, entry: OutboxEntry): Promise<OutboxEvent> {
  const { key } = entry;
  // Somebody else may have logged in while this was draining: nothing is sent in another's name.
  if (!sending.isLoggedIn(entry.actor)) return { is: 'login-needed', key };
  try {
    const appointment = await sending.send(entry);
    sending.onAnswer(entry, appointment);
    return { is: 'confirmed', key, appointment: appointment?.id ?? null };
  } catch (error) {
    // Whatever else went wrong on the way, what was asked may have been done.
    const failed = error instanceof ApiError ? error : new ApiError(unreadable);
    sending.onAnswer(entry, failed);
    return eventOf(sending, entry, failed);
  }
}

function eventOf(sending: Sending, entry: OutboxEntry, { failure }: ApiError): OutboxEvent {
  const { key } = entry;
  const unanswered = (wait: number): OutboxEvent => {
    return { is: 'unanswered', key, notBefore: later(sending.now(), wait) };
  };
  const refused = (reason: string, decided: boolean): OutboxEvent => {
    return { is: 'refused', key, reason, decided };
  };
  const pause = Math.min(longestPause, 1000 * 2 ** entry.tries) * (0.5 + sending.random());
  if (failure.kind !== 'problem') return unanswered(pause);
  switch (failure.code) {
    case 'not-authenticated':
    case 'session-of-another': // another person has logged in meanwhile: nothing was done
    case 'csrf-failed': // or the same one anew
      return { is: 'login-needed', key };
    case 'rate-limited':
    case 'unavailable': {
      // The browser may have sent it twice: that this copy was turned away says nothing of the other.
      const asked = (failure.retryAfterSeconds ?? 1) * 1000 * (1 + sending.random() / 4);
      return unanswered(Math.max(pause, asked));
    }
    case 'internal':
      return unanswered(pause);
    // The rest is asked about before the key is looked up, so it says nothing of an earlier try.
    case 'not-found':
      return isForAnother(entry) ? refused('mandate-ended', false) : refused(failure.code, true);
    case 'read-only-mandate':
    case 'idempotency-key-reused':
      return refused(failure.code, false);
    default:
      return refused(failure.code, true);
  }
}

function isSending(outbox: Outbox, { key }: OutboxEntry): boolean {
  return outbox.some((entry) => entry.key === key && entry.state.is === 'sending');
}

const unreadable = { kind: 'unreadable', status: 0 } as const;
/** Milliseconds between tries that nobody answers, before they are spread. */
const longestPause = 60_000;
