import type { AppointmentId } from '../appointment/appointment.ts';
import { assertNever } from '../brand.ts';
import type { ActorId, CitizenId } from '../citizen.ts';
import type { IntentKey, IntentState, OutboxEntry } from './intent.ts';
import { hours, instantFromMillis, later, type Instant } from '../time.ts';

/** Intents in the order they were wanted. */
export type Outbox = readonly OutboxEntry[];

/** Milliseconds: after this it is tried again, whatever was asked and however clocks were set. */
export const longestWait = hours(1);

export type OutboxEvent =
  | { readonly is: 'queued'; readonly entry: OutboxEntry }
  | { readonly is: 'sent'; readonly key: IntentKey }
  | {
      readonly is: 'confirmed';
      readonly key: IntentKey;
      readonly appointment: AppointmentId | null;
    }
  /** Not `decided`: it said nothing about the intent itself, of which an earlier try may be done. */
  | {
      readonly is: 'refused';
      readonly key: IntentKey;
      readonly reason: string;
      readonly decided: boolean;
    }
  /** No decision came: it may have been done. */
  | { readonly is: 'unanswered'; readonly key: IntentKey; readonly notBefore: Instant }
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
      return change(outbox, event.key, (entry) =>
        isUnsettled(entry)
          ? { ...entry, state: { is: 'confirmed', appointment: event.appointment } }
          : entry,
      );
    case 'refused':
      return change(outbox, event.key, (entry) => refused(entry, event));
    case 'unanswered':
      return change(outbox, event.key, (entry) => lost(entry, event.notBefore));
    case 'login-needed':
      return change(outbox, event.key, (entry) =>
        entry.state.is === 'sending' ? { ...entry, state: { is: 'needs-login' } } : entry,
      );
    case 'logged-in':
      return outbox.map((entry) =>
        entry.actor === event.actor && entry.state.is === 'needs-login' ? atOnce(entry) : entry,
      );
    case 'restarted':
      return outbox.map((entry) => lost(entry, event.now));
    case 'clock':
      return outbox.map((entry) => atTime(entry, event.now));
    case 'retried':
      return change(outbox, event.key, (entry) =>
        entry.state.is === 'unknown'
          ? { ...entry, state: { ...entry.state, notBefore: event.now } }
          : entry,
      );
    case 'taken-back':
      return outbox.filter((entry) => entry.key !== event.key || !canTakeBack(entry));
    case 'dismissed':
      return outbox.filter((entry) => entry.key !== event.key || isUnsettled(entry));
    case 'mandate-ended':
      return outbox.map((entry) =>
        entry.citizen === event.citizen && isForAnother(entry) && canTakeBack(entry)
          ? refused(entry, { reason: 'mandate-ended', decided: true })
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
  return first(outbox, actor).find((entry) => (timeOf(entry) ?? Infinity) <= now) ?? null;
}

/** When there may be something to send; null when nothing waits for a time. */
export function nextTime(outbox: Outbox, actor: ActorId): Instant | null {
  const times = first(outbox, actor).flatMap((entry) => timeOf(entry) ?? []);
  return times.length === 0
    ? null
    : times.reduce((soonest, time) => (time < soonest ? time : soonest));
}

/** Neither done nor refused yet, as far as is known. */
export function isUnsettled({ state }: OutboxEntry): boolean {
  return ['waiting', 'sending', 'unknown', 'needs-login'].includes(state.is);
}

/** Only what was certainly not done can be taken back. */
export function canTakeBack(entry: OutboxEntry): boolean {
  return isUnsettled(entry) && entry.state.is !== 'sending' && !entry.maybeDone;
}

/** Whether somebody wants it for another, under a mandate. */
export function isForAnother({ actor, citizen }: OutboxEntry): boolean {
  return (actor as string) !== (citizen as string); // the same id, in its two roles
}

/** The first of each citizen that this person wants: the others come after it. */
function first(outbox: Outbox, actor: ActorId): readonly OutboxEntry[] {
  const open = outbox.filter((entry) => entry.actor === actor && isUnsettled(entry));
  const citizens = open.map(({ citizen }) => citizen);
  return open.filter(({ citizen }, place) => citizens.indexOf(citizen) === place);
}

/** From when it can be sent; null when it has to wait for something else. */
function timeOf({ state }: OutboxEntry): Instant | null {
  if (state.is === 'waiting') return longAgo;
  return state.is === 'unknown' ? state.notBefore : null;
}

/** A clock that was set back keeps none waiting. No clock settles one: the municipality does. */
function atTime(entry: OutboxEntry, now: Instant): OutboxEntry {
  const latest = later(now, longestWait);
  if (entry.state.is !== 'unknown' || entry.state.notBefore <= latest) return entry;
  return { ...entry, state: { is: 'unknown', notBefore: latest } };
}

function atOnce(entry: OutboxEntry): OutboxEntry {
  const state: IntentState = entry.maybeDone
    ? { is: 'unknown', notBefore: longAgo }
    : { is: 'waiting' };
  return { ...entry, state };
}

/** What may have been done stays so where nobody has decided. */
function refused(
  entry: OutboxEntry,
  { reason, decided }: { reason: string; decided: boolean },
): OutboxEntry {
  if (!isUnsettled(entry)) return entry;
  return { ...entry, maybeDone: entry.maybeDone && !decided, state: { is: 'refused', reason } };
}

function lost(entry: OutboxEntry, notBefore: Instant): OutboxEntry {
  if (entry.state.is !== 'sending') return entry;
  return { ...entry, maybeDone: true, state: { is: 'unknown', notBefore } };
}

function change(outbox: Outbox, key: IntentKey, how: (entry: OutboxEntry) => OutboxEntry): Outbox {
  return outbox.map((entry) => (entry.key === key ? how(entry) : entry));
}

/** Before any clock that a device may show. */
const longAgo = instantFromMillis(0);
