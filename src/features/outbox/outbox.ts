import type { QueryClient } from '@tanstack/react-query';
import { citizenKey } from '../../api/citizenKey.ts';
import { ApiError, isUnreached, problemCode, refusedAs } from '../../api/problem.ts';
import { serverNow } from '../../api/serverClock.ts';
import { isSessionOf, knowSession } from '../../api/session.ts';
import type { Appointment } from '../../domain/appointment.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { isSameIntent } from '../../domain/sameIntent.ts';
import { untilOf, type Intent, type IntentKey, type OutboxEntry } from '../../domain/intent.ts';
import {
  canTakeBack,
  isUnsettled,
  longestWait,
  type Outbox,
  type OutboxEvent,
} from '../../domain/outbox.ts';
import { later, type Instant } from '../../domain/time.ts';
import { atSessionEnd } from '../../person/person.ts';
import { drain } from './drain.ts';
import { knownOutbox, store, tell, whileTrying, writeDown } from './known.ts';
import { sendIntent } from './sendIntent.ts';

const failures = new Map<IntentKey, ApiError>();
const otherTabs = new BroadcastChannel('borgerbooking.outbox');

let client: QueryClient | null = null;
let actor: ActorId | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
atSessionEnd(() => {
  outboxOfNobody();
  failures.clear();
});

/** Sends what waits: now, and whenever there may be a network again. Called once, at the start. */
export function startOutbox(queryClient: QueryClient): void {
  client = queryClient;
  otherTabs.onmessage = () => void refresh();
  window.addEventListener('online', kick);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') kick();
  });
}

/**
 * Says whose outbox it is: of who is logged in, for whom what waited for a login can be sent; or,
 * without a network, of whom the device remembers.
 */
export async function outboxOf(who: ActorId, loggedIn: boolean): Promise<void> {
  if (actor === who && !loggedIn) return;
  actor = who;
  if (loggedIn) await apply({ is: 'logged-in', actor: who });
  else await refresh();
  kick();
}

/** Nobody is logged in any more. What is written down stays, and is not sent. */
function outboxOfNobody(): void {
  actor = null;
  clearTimeout(timer);
}

/**
 * Writes an intent down, then sends it. The same intent about the same thing that is still on its
 * way is not taken twice: a double tap is one.
 */
export async function submit(citizen: CitizenId, intent: Intent): Promise<IntentKey> {
  if (actor === null) throw new Error('Nobody is logged in');
  const isSame = (entry: OutboxEntry) =>
    isUnsettled(entry) && entry.citizen === citizen && isSameIntent(entry.intent, intent);
  const same = knownOutbox().find(isSame);
  if (same) {
    await retry(same.key);
    return same.key;
  }
  const key = crypto.randomUUID() as IntentKey; // made here, once
  const now = serverNow();
  const state = { is: 'waiting', notBefore: now } as const;
  const entry = { key, actor, citizen, intent, queuedAt: now, tries: 0, maybeDone: false, state };
  tell([...knownOutbox(), entry]); // at once, so that a second tap finds it
  await whileTrying(async () => {
    await apply({ is: 'queued', entry });
    kick();
  });
  return key;
}

/** Tries again now. */
export async function retry(key: IntentKey): Promise<void> {
  await apply({ is: 'retried', key, now: serverNow() });
  kick();
}

/** Takes back what was certainly not done. */
export function takeBack(key: IntentKey): Promise<void> {
  return apply({ is: 'taken-back', key });
}

/** Forgets what is settled, once it has been seen. */
export function dismiss(key: IntentKey): Promise<void> {
  failures.delete(key);
  return apply({ is: 'dismissed', key });
}

/** Removes what could not be read, when the citizen says so. */
export async function forgetUnread(): Promise<void> {
  await store.forgetUnread();
  await refresh();
  otherTabs.postMessage('changed');
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

/** Sends, unless the device says that there is no network at all. */
function kick(): void {
  clearTimeout(timer);
  // Where even the device's own store fails, the intent is still here, and is tried again.
  void whileTrying(() => sendAll().catch(() => afterPause())).then((next) => {
    if (next === null) return;
    timer = setTimeout(kick, Math.min(Math.max(250, next - serverNow()), longestWait));
  });
}

async function sendAll(): Promise<Instant | null> {
  const who = actor;
  if (who === null || !knownOutbox().some(isUnsettled)) return null;
  if (!navigator.onLine) return nextDeadline(await writeDown({ is: 'clock', now: serverNow() }));
  // An app that was opened without a network has no token yet: without it nothing would be done.
  const ready = await knowSession().then(
    () => true,
    () => false,
  );
  // Who has left meanwhile has nothing sent.
  if (!ready) return afterPause();
  return actor === who ? drain(sending, who) : null;
}

/** Soon, and not in step with other devices. */
function afterPause(): Instant {
  return later(serverNow(), 5_000 * (1 + random()));
}

/** Also without a network it is said at once when what waits has come too late. */
function nextDeadline(outbox: Outbox): Instant | null {
  const deadlines = outbox.flatMap((entry) =>
    canTakeBack(entry) ? (untilOf(entry.intent) ?? []) : [],
  );
  const [soonest] = deadlines.toSorted((a, b) => a - b);
  return soonest === undefined ? null : later(soonest, 1);
}

const random = () => Math.random();
const alone = <Result>(work: () => Promise<Result>) =>
  navigator.locks.request('borgerbooking.outbox.send', work) as Promise<Result>; // resolves as work does

const sending = {
  store: { read: store.read, change: writeDown },
  send: sendIntent,
  isLoggedIn: isSessionOf,
  alone,
  now: serverNow,
  random,
  onAnswer,
};

async function apply(event: OutboxEvent): Promise<void> {
  await writeDown(event);
  otherTabs.postMessage('changed');
}

async function refresh(): Promise<void> {
  tell(await store.read());
}

function onAnswer(entry: OutboxEntry, answer: Appointment | ApiError | null): void {
  if (answer instanceof ApiError) failures.set(entry.key, answer);
  else failures.delete(entry.key);
  otherTabs.postMessage('changed');
  const queryKey = citizenKey(entry.citizen);
  // What nobody looks at is forgotten: shown again, it would for a moment be what no longer holds.
  if (!isUnreached(answer)) client?.removeQueries({ queryKey, type: 'inactive' });
  void client?.invalidateQueries({ queryKey });
}
