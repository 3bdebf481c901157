import type { Appointment } from '../../src/domain/appointment.ts';
import type { Intent, IntentKey, OutboxEntry } from '../../src/domain/intent.ts';
import { isUnsettled, reduce, type Outbox } from '../../src/domain/outbox.ts';
import type { ActorId, CitizenId } from '../../src/domain/citizen.ts';
import { drain } from '../../src/features/outbox/drain.ts';
import { sendIntent } from '../../src/features/outbox/sendIntent.ts';
import { serverNow } from '../../src/api/serverClock.ts';
import { ApiError } from '../../src/api/problem.ts';
import type { Day } from './day.ts';

/** An intent's end, and the appointment if the municipality said yes. */
export interface Settled {
  entry: OutboxEntry;
  appointment: Appointment | null;
}

/**
 * One person's outbox: the app's own reducer, drain and sending; only its store is plain memory, and
 * there is one tab.
 */
export function createOutbox(self: CitizenId, day: Day) {
  const actor = self as string as ActorId; // who acts, as the one it is about
  let entries: Outbox = [];
  const answers = new Map<IntentKey, Appointment>();
  const sending = {
    store: {
      read: () => Promise.resolve(entries),
      change: (event: Parameters<typeof reduce>[1]) =>
        Promise.resolve((entries = reduce(entries, event))),
    },
    send: sendIntent,
    isLoggedIn: () => true, // each has a browser of its own
    alone: <Result>(work: () => Promise<Result>) => work(),
    now: serverNow,
    random: Math.random,
    onAnswer: ({ key }: OutboxEntry, answer: Appointment | ApiError | null) => {
      if (answer !== null && !(answer instanceof ApiError)) answers.set(key, answer);
    },
  };
  return {
    /** Hands an intent over and waits until it is settled, or given up long after the day is over. */
    async settle(intent: Intent): Promise<Settled> {
      const key = crypto.randomUUID() as IntentKey; // made here, once
      const state = { is: 'waiting', notBefore: serverNow() } as const;
      const born = { key, actor, citizen: self, intent, queuedAt: serverNow() };
      const entry: OutboxEntry = { ...born, tries: 0, maybeDone: false, state };
      await sending.store.change({ is: 'queued', entry });
      for (let asked = 0; ;) {
        const next = await drain(sending, actor);
        const now = entries.find((each) => each.key === key) ?? entry;
        if (!isUnsettled(now) || asked === LAST_TRIES) {
          return { entry: now, appointment: answers.get(key) ?? null };
        }
        await day.wait(Math.max(250, (next ?? 0) - serverNow()));
        if (!day.isCalm()) continue;
        // What is still open then is asked about once more, as "Prøv igen" would.
        await sending.store.change({ is: 'retried', key, now: serverNow() });
        asked += 1;
      }
    },
  };
}

const LAST_TRIES = 5;
