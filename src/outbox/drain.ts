import type { ActorId } from '../domain/citizen.ts';
import type { OutboxEntry } from '../domain/outbox/intent.ts';
import { nextTime, nextToSend, type Outbox, type OutboxEvent } from '../domain/outbox/outbox.ts';
import { later, type Instant } from '../domain/time.ts';
import type { Journal } from './journal.ts';
import type { Answer, OutboxPorts } from './ports.ts';

/** What sending needs: the ports, and where it is written down. */
export type Sending = Pick<Journal, 'record'> &
  Pick<OutboxPorts, 'send' | 'session' | 'clock' | 'tabs' | 'random'>;

/**
 * Sends all that can be sent now, one at a time, in order for each citizen. That it is being sent is
 * written down first, so that a tab that dies leaves a question, never a loss.
 *
 * @returns when there may be something to send again; null when nothing waits
 */
export function drain(sending: Sending, actor: ActorId): Promise<Instant | null> {
  const { record, clock, tabs } = sending;
  const send = async () => {
    await record({ is: 'restarted', now: clock.now() });
    for (;;) {
      const outbox = await record({ is: 'clock', now: clock.now() });
      const entry = nextToSend(outbox, actor, clock.now());
      if (entry === null) return nextTime(outbox, actor);
      const sent = await record({ is: 'sent', key: entry.key });
      // Another tab may just have taken it back.
      if (isSending(sent, entry)) await record(await attempt(sending, entry));
    }
  };
  // A turn that never comes is not waited for: an intent's key lets nothing be done twice.
  return tabs.alone('send', send, send);
}

async function attempt(sending: Sending, entry: OutboxEntry): Promise<OutboxEvent> {
  // Somebody else may have logged in while this was draining: nothing is sent in another's name.
  if (!sending.session.isOf(entry.actor)) return { is: 'login-needed', key: entry.key };
  // Whatever went wrong on the way, what was asked may have been done.
  return eventOf(sending, entry, await sending.send(entry).catch(() => noAnswer));
}

function eventOf({ clock, random }: Sending, entry: OutboxEntry, answer: Answer): OutboxEvent {
  const { key } = entry;
  switch (answer.is) {
    case 'done':
      return { is: 'confirmed', key, appointment: answer.appointment };
    case 'refused':
    case 'login-needed':
      return { ...answer, key };
    case 'unanswered': {
      const pause = Math.min(longestPause, 1000 * 2 ** entry.tries) * (0.5 + random());
      const asked = (answer.retryAfterSeconds ?? 0) * 1000 * (1 + random() / 4);
      return { is: 'unanswered', key, notBefore: later(clock.now(), Math.max(pause, asked)) };
    }
  }
}

function isSending(outbox: Outbox, { key }: OutboxEntry): boolean {
  return outbox.some((entry) => entry.key === key && entry.state.is === 'sending');
}

const noAnswer: Answer = { is: 'unanswered', retryAfterSeconds: null };
/** Milliseconds between tries that nobody answers, before they are spread. */
const longestPause = 60_000;
