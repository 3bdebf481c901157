import type { QueryClient } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { ApiError, isRefusal, problemCode, refusedAs } from '../../api/wire/problem.ts';
import { serverNow } from '../../api/wire/serverClock.ts';
import { isSessionOf, knowSession } from '../../api/session.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { IntentKey, OutboxEntry } from '../../domain/outbox/intent.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import type { Answer, OutboxPorts } from '../../outbox/ports.ts';
import { atSessionEnd } from '../../person/person.ts';
import { alone, patience } from '../../storage/inTime.ts';
import { outboxStore } from '../../storage/outbox.ts';
import { answerOf } from './answerOf.ts';
import { sendIntent } from './sendIntent.ts';

const failures = new Map<IntentKey, ApiError>();
let client: QueryClient | null = null;

/** This tab's outbox, over the browser. */
export const outbox = createOutbox({
  store: outboxStore,
  send,
  session: { isOf: isSessionOf, know: knowSession },
  network: {
    isOnline: () => navigator.onLine,
    onReturn: (listener) => {
      window.addEventListener('online', listener);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener();
      });
    },
  },
  clock: {
    now: serverNow,
    after: (milliseconds, wake) => {
      const timer = setTimeout(wake, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  },
  tabs: browserTabs(),
  random: () => Math.random(),
});
atSessionEnd(() => {
  outbox.belongToNobody();
  outbox.forgetMemory();
  failures.clear();
});

/** Sends what waits whenever there may be a network again. Called once, at the start. */
export function startOutbox(queryClient: QueryClient): void {
  client = queryClient;
  outbox.start();
}

/** Forgets what is settled, once it has been seen, and why it was refused. */
export function dismiss(key: IntentKey): Promise<void> {
  failures.delete(key);
  return outbox.dismiss(key);
}

/** Why an intent was refused: as this tab was answered, or as the tab that sent it wrote down. */
export function refusalOf({ key, state }: OutboxEntry): ApiError | null {
  if (state.is !== 'refused') return null;
  const told = failures.get(key);
  if (told && problemCode(told) === state.reason) return told;
  const refusal = refusedAs(state.reason);
  failures.set(key, refusal); // the same each time, or it would be told again
  return refusal;
}

async function send(entry: OutboxEntry): Promise<Answer> {
  const answer = await sendIntent(entry).catch((error: unknown) =>
    error instanceof ApiError ? error : new ApiError({ kind: 'unknown' }),
  );
  if (answer instanceof ApiError) failures.set(entry.key, answer);
  else failures.delete(entry.key);
  forgetWhatHeld(entry, answer);
  return answerOf(entry, answer);
}

function forgetWhatHeld({ citizen }: OutboxEntry, answer: Appointment | ApiError | null): void {
  const queryKey = citizenKey(citizen);
  // What nobody looks at is forgotten: shown again, it would for a moment be what no longer holds.
  if (!(answer instanceof ApiError) || isRefusal(answer))
    client?.removeQueries({ queryKey, type: 'inactive' });
  void client?.invalidateQueries({ queryKey });
}

function browserTabs(): OutboxPorts['tabs'] {
  // Opened when first used: a browser without it gets a stand-in before the app starts.
  let opened: BroadcastChannel | undefined;
  const channel = () => (opened ??= new BroadcastChannel('borgerbooking.outbox'));
  return {
    // Another tab may be sending for a while, and it is no harm to wait for that.
    alone: (what, work, without) =>
      alone(`borgerbooking.outbox.${what}`, work, without, what === 'send' ? 60_000 : patience),
    announce: () => {
      channel().postMessage('changed');
    },
    onAnnounced: (listener) => {
      channel().onmessage = listener;
    },
  };
}
