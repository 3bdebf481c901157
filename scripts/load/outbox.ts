import { ApiError } from '../../src/api/wire/problem.ts';
import { serverNow } from '../../src/api/wire/serverClock.ts';
import type { Appointment } from '../../src/domain/appointment/appointment.ts';
import type { Intent, IntentKey, OutboxEntry } from '../../src/domain/outbox/intent.ts';
import { isUnsettled } from '../../src/domain/outbox/outbox.ts';
import type { ActorId, CitizenId } from '../../src/domain/citizen.ts';
import { answerOf } from '../../src/features/outbox/answerOf.ts';
import { sendIntent } from '../../src/features/outbox/sendIntent.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import type { OutboxPorts } from '../../src/outbox/ports.ts';
import type { Day } from './day.ts';

/** An intent's end, and the appointment if the municipality said yes. */
export interface Settled {
  entry: OutboxEntry;
  appointment: Appointment | null;
}

/** One person's outbox, the app's own, on a device that is not theirs: one tab, and its memory alone. */
export async function openOutbox(self: CitizenId, day: Day) {
  const actor = self as string as ActorId; // who acts, as the one it is about
  const answers = new Map<IntentKey, Appointment>();
  const outbox = createOutbox({ ...surroundings(day), send });
  await outbox.belongTo(actor, true);
  return {
    /** Hands an intent over and waits until it is settled, or given up long after the day is over. */
    async settle(intent: Intent): Promise<Settled> {
      const key = await outbox.submit(self, intent);
      for (let asked = 0; ;) {
        const entry = outbox.state().entries.find((each) => each.key === key);
        if (!entry) throw new Error('An intent is gone');
        if (!isUnsettled(entry) || asked === LAST_TRIES) {
          if (!isUnsettled(entry)) await outbox.dismiss(key);
          return { entry, appointment: answers.get(key) ?? null };
        }
        await day.wait(LOOKS_EVERY);
        if (!day.isCalm() || outbox.state().trying) continue;
        // What is still open then is asked about once more, as "Prøv igen" would.
        await outbox.retry(key);
        asked += 1;
      }
    },
  };

  async function send(entry: OutboxEntry) {
    const answer = await sendIntent(entry).catch((error: unknown) => {
      if (error instanceof ApiError) return error;
      throw error;
    });
    if (answer !== null && !(answer instanceof ApiError)) answers.set(entry.key, answer);
    return answerOf(entry, answer);
  }
}

/** A browser of one's own with nothing else in it. */
function surroundings(day: Day): Omit<OutboxPorts, 'send'> {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    store: {
      read: () => Promise.resolve(null),
      write: () => Promise.resolve(false),
      markUnwritten: () => undefined,
    },
    session: { isOf: () => true, know: () => Promise.resolve() },
    network: { isOnline: () => true, onReturn: () => undefined },
    clock: {
      now: serverNow,
      after(milliseconds, wake) {
        let cancelled = false;
        void day.wait(milliseconds).then(() => {
          if (!cancelled) wake();
        });
        return () => {
          cancelled = true;
        };
      },
    },
    tabs: {
      alone: (what, work) => (what === 'send' ? inTurn(work) : work()),
      announce: () => undefined,
      onAnnounced: () => undefined,
    },
    random: Math.random,
  };
}

const LAST_TRIES = 5;
/** Milliseconds. */
const LOOKS_EVERY = 100;
