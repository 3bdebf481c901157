import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { ActorId } from '../domain/citizen.ts';
import type { OutboxEntry } from '../domain/outbox/intent.ts';
import type { Outbox } from '../domain/outbox/outbox.ts';
import type { Instant } from '../domain/time.ts';

/** All that an outbox needs of the world around it. */
export interface OutboxPorts {
  readonly store: OutboxStore;
  readonly send: Send;
  readonly session: OutboxSession;
  readonly network: OutboxNetwork;
  readonly clock: OutboxClock;
  readonly tabs: OutboxTabs;
  /** From 0 up to 1: retries of many devices must not come in step. */
  readonly random: () => number;
}

/** Where intents outlive their tab. Nothing here is atomic: `tabs.alone` sees to that. */
export interface OutboxStore {
  /**
   * What lies there. `spoiled`: something did, and could not be read; it is gone now. Null when nothing
   * lies there, or nothing can be read from here.
   */
  readonly read: (now: Instant) => Promise<StoredOutbox | 'spoiled' | null>;
  /** Puts this in the place of what lies there. False when it could not be written. */
  readonly write: (stored: StoredOutbox, now: Instant) => Promise<boolean>;
  /** Hears whether this tab's memory holds something that loading the page anew would lose. */
  readonly markUnwritten: (is: boolean) => void;
}

/** What is written down. */
export interface StoredOutbox {
  readonly entries: Outbox;
  /** What only another version of the app understands, whose tab may be open beside this one. */
  readonly foreign: readonly unknown[];
}

/** Sends an intent under its key, and says what the answer means. A rejection is no answer. */
export type Send = (entry: OutboxEntry) => Promise<Answer>;

/** What the municipality's answer says of an intent. */
export type Answer =
  /** With the appointment as which it stands, if it is about one. */
  | { readonly is: 'done'; readonly appointment: AppointmentId | null }
  /** Not `decided`: it said nothing about the intent itself, of which an earlier try may be done. */
  | { readonly is: 'refused'; readonly reason: string; readonly decided: boolean }
  /** Nothing was done: there is no session, or another person's. */
  | { readonly is: 'login-needed' }
  /** No decision came: it may have been done. After so many seconds it may be asked about. */
  | { readonly is: 'unanswered'; readonly retryAfterSeconds: number | null };

/** Whose session this tab would send with. */
export interface OutboxSession {
  readonly isOf: (actor: ActorId) => boolean;
  /** Learns what a request needs of the session. Rejects when that cannot be learned now. */
  readonly know: () => Promise<unknown>;
}

/** Whether the device says that there is a network; it may be wrong. */
export interface OutboxNetwork {
  readonly isOnline: () => boolean;
  /** Calls back whenever there may be a network again. */
  readonly onReturn: (listener: () => void) => void;
}

/** The municipality's time as far as it is known, and a timer. */
export interface OutboxClock {
  readonly now: () => Instant;
  /** Calls back after so many milliseconds, unless it is cancelled by what this gives back. */
  readonly after: (milliseconds: number, wake: () => void) => () => void;
}

/** The other tabs of this device. */
export interface OutboxTabs {
  /**
   * Runs the work while no other tab does work of that name (Web Locks); in its place what is done
   * `without`, when its turn does not come in time.
   */
  readonly alone: <Result>(
    what: 'send' | 'store',
    work: () => Promise<Result>,
    without: () => Result | Promise<Result>,
  ) => Promise<Result>;
  /** Tells the others that something was written down. */
  readonly announce: () => void;
  readonly onAnnounced: (listener: () => void) => void;
}
