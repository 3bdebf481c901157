import type { AppointmentId } from './appointment.ts';
import { assertNever } from './brand.ts';
import type { ActorId, CitizenId } from './citizen.ts';
import type { IntentKey, IntentState, OutboxEntry } from './intent.ts';
import type { Instant } from './time.ts';

/** Intents in the order they were wanted. */
export type Outbox = readonly OutboxEntry[];

export type OutboxEvent =
  | { readonly is: 'queued'; readonly entry: OutboxEntry }
  | { readonly is: 'sent'; readonly key: IntentKey }
  | { readonly is: 'confirmed'; readonly key: IntentKey; readonly appointment: AppointmentId }
  | { readonly is: 'refused'; readonly key: IntentKey; readonly reason: string }
  /** No answer came: it may have been done. */
  | { readonly is: 'unanswered'; readonly key: IntentKey; readonly notBefore: Instant }
  /** The municipality asked for patience (429, 503): it was certainly not done. */
  | { readonly is: 'postponed'; readonly key: IntentKey; readonly notBefore: Instant }
  | { readonly is: 'login-needed'; readonly key: IntentKey }
  | { readonly is: 'logged-in'; readonly actor: ActorId }
  /** Whoever holds the right to send says so first: what was being sent then, was sent by a dead tab. */
  | { readonly is: 'restarted'; readonly now: Instant }
  | { readonly is: 'clock'; readonly now: Instant }
  | { readonly is: 'retried'; readonly key: IntentKey; readonly now: Instant }
  | { readonly is: 'taken-back'; readonly key: IntentKey }
  | { readonly is: 'dismissed'; readonly key: IntentKey }
  | { readonly is: 'mandate-ended'; readonly citizen: CitizenId };

/**
 * The outbox after an event. Pure; an event about an intent that is not there, or not in a state
 * that the event fits, changes nothing: tabs may tell old news.
 */
export function reduce(outbox: Outbox, event: OutboxEvent): Outbox {
  switch (event.is) {
    case 'queued':
      return outbox.some(({ key }) => key === event.entry.key) ? outbox : [...outbox, event.entry];
    case 'sent':
      return change(outbox, event.key, (entry) =>
        isUnsettled(entry) ? { ...entry, tries: entry.tries + 1, state: { is: 'sending' } } : entry,
      );
    case 'confirmed':
      return settle(outbox, event.key, { is: 'confirmed', appointment: event.appointment });
    case 'refused':
      return settle(outbox, event.key, { is: 'refused', reason: event.reason });
    case 'unanswered':
      return change(outbox, event.key, (entry) => lost(entry, event.notBefore));
    case 'postponed':
      return change(outbox, event.key, (entry) =>
        entry.state.is === 'sending' ? { ...entry, state: pause(entry, event.notBefore) } : entry,
      );
    case 'login-needed':
      return change(outbox, event.key, (entry) =>
        entry.state.is === 'sending' ? { ...entry, state: { is: 'needs-login' } } : entry,
      );
    case 'logged-in':
      return outbox.map((entry) =>
        entry.actor === event.actor && entry.state.is === 'needs-login'
          ? { ...entry, state: pause(entry, entry.queuedAt) }
          : entry,
      );
    case 'restarted':
      return outbox.map((entry) => lost(entry, event.now));
    case 'clock':
      return outbox.map((entry) => (isTooLate(entry, event.now) ? expired(entry) : entry));
    case 'retried':
      return change(outbox, event.key, (entry) =>
        entry.state.is === 'waiting' || entry.state.is === 'unknown'
          ? { ...entry, state: { ...entry.state, notBefore: event.now } }
          : entry,
      );
    case 'taken-back':
      return outbox.filter((entry) => entry.key !== event.key || !canTakeBack(entry));
    case 'dismissed':
      return outbox.filter((entry) => entry.key !== event.key || isUnsettled(entry));
    case 'mandate-ended':
      return outbox.map((entry) =>
        entry.citizen === event.citizen &&
        entry.citizen !== (entry.actor as string) &&
        isUnsettled(entry)
          ? { ...entry, state: { is: 'refused', reason: 'mandate-ended' } }
          : entry,
      );
    default:
      return assertNever(event);
  }
}

/**
 * What to send now, by this person: in order for each citizen, so that what comes later never
 * overtakes. Null when there is nothing, or when it must wait.
 */
export function nextToSend(outbox: Outbox, actor: ActorId, now: Instant): OutboxEntry | null {
  const asked = new Set<CitizenId>();
  for (const entry of outbox) {
    if (entry.actor !== actor || !isUnsettled(entry) || asked.has(entry.citizen)) continue;
    asked.add(entry.citizen);
    const { state } = entry;
    if ((state.is === 'waiting' || state.is === 'unknown') && state.notBefore <= now) return entry;
  }
  return null;
}

/** When there may be something to send; null when nothing waits for a time. */
export function nextTime(outbox: Outbox, actor: ActorId): Instant | null {
  const times = outbox.flatMap(({ actor: whose, state }) =>
    whose === actor && (state.is === 'waiting' || state.is === 'unknown') ? [state.notBefore] : [],
  );
  return times.length === 0 ? null : times.reduce((first, time) => (time < first ? time : first));
}

/** Neither done nor refused yet, as far as is known. */
export function isUnsettled({ state }: OutboxEntry): boolean {
  return ['waiting', 'sending', 'unknown', 'needs-login'].includes(state.is);
}

/** Only what was certainly not done can be taken back. */
export function canTakeBack(entry: OutboxEntry): boolean {
  return isUnsettled(entry) && entry.state.is !== 'sending' && !entry.maybeDone;
}

/** Never sent, and past its deadline: only asking would tell of what may have been done. */
function isTooLate(entry: OutboxEntry, now: Instant): boolean {
  const { intent, state, maybeDone } = entry;
  const open = (state.is === 'waiting' || state.is === 'needs-login') && !maybeDone;
  return open && intent.kind === 'cancel' && intent.until !== null && now > intent.until;
}

function expired(entry: OutboxEntry): OutboxEntry {
  return { ...entry, state: { is: 'expired' } };
}

function lost(entry: OutboxEntry, notBefore: Instant): OutboxEntry {
  if (entry.state.is !== 'sending') return entry;
  return { ...entry, maybeDone: true, state: { is: 'unknown', notBefore } };
}

function pause(entry: OutboxEntry, notBefore: Instant): IntentState {
  return { is: entry.maybeDone ? 'unknown' : 'waiting', notBefore };
}

function settle(outbox: Outbox, key: IntentKey, state: IntentState): Outbox {
  return change(outbox, key, (entry) => (isUnsettled(entry) ? { ...entry, state } : entry));
}

function change(outbox: Outbox, key: IntentKey, how: (entry: OutboxEntry) => OutboxEntry): Outbox {
  return outbox.map((entry) => (entry.key === key ? how(entry) : entry));
}
