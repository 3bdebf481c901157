import type { AppointmentId, CancellationReason } from '../appointment/appointment.ts';
import { assertNever, type Brand } from '../brand.ts';
import type { ActorId, CitizenId } from '../citizen.ts';
import type { ToldMode } from '../appointment/delivery.ts';
import type { HoldId } from '../booking/hold.ts';
import type { LocalizedText } from '../localized.ts';
import type { Attachment, Recipient } from '../messages/message.ts';
import type { WayToBeTold } from '../mandate/mandate.ts';
import type { OfferId } from '../waiting/offer.ts';
import type { ReminderChoice } from '../messages/reminder.ts';
import type { ServiceId } from '../appointment/service.ts';
import type { Instant } from '../time.ts';

/** One idempotency key for the life of an intent. */
export type IntentKey = Brand<string, 'IntentKey'>;

/** What an intent is about, to be shown while nobody can be asked. */
export interface About {
  readonly serviceId: ServiceId;
  readonly serviceName: LocalizedText;
  readonly start: Instant;
  readonly mode: ToldMode;
}

/** What a citizen wants done. It carries all that is sent, so that it outlives the screen. */
export type Intent =
  | { readonly kind: 'book'; readonly about: About; readonly hold: HoldId; readonly note: string }
  | {
      readonly kind: 'move';
      readonly about: About;
      readonly appointment: AppointmentId;
      /** The version it builds on (RFC 9110, If-Match). */
      readonly etag: string;
      /** When and how it is until this succeeds. */
      readonly was: { readonly start: Instant; readonly mode: ToldMode };
      readonly hold: HoldId;
      readonly note: string;
    }
  | {
      readonly kind: 'cancel';
      readonly about: About;
      readonly appointment: AppointmentId;
      readonly etag: string;
      /** Null when none was given. */
      readonly reason: CancellationReason | null;
      readonly comment: string;
      /** The deadline, for words alone: whether it is too late, the municipality says. */
      readonly until: Instant | null;
      /** Whom to call about it; empty when an older version of the app did not write it down. */
      readonly phone: string;
    }
  | {
      /** To move to an earlier time that the municipality holds for one. */
      readonly kind: 'accept-offer';
      readonly about: About;
      readonly appointment: AppointmentId;
      readonly etag: string;
      readonly was: { readonly start: Instant; readonly mode: ToldMode };
      readonly offer: OfferId;
      /** The deadline, for words alone: whether the time is another's, the municipality says. */
      readonly until: Instant;
    }
  | {
      readonly kind: 'settings';
      readonly etag: string;
      readonly chosen: ChosenSetting;
    }
  | {
      readonly kind: 'message';
      readonly to: Recipient;
      /** To whom, in words, while nobody can be asked. */
      readonly unit: LocalizedText;
      readonly text: string;
      /** Uploaded before: a file cannot wait here. Whole, so that they can be put back in a form. */
      readonly files: readonly Attachment[];
    };

/** Which setting, and what was chosen. */
export type ChosenSetting =
  /** How one wants to be told of what others do for one. */
  | { readonly of: 'told-by'; readonly changesByOthers: WayToBeTold }
  | { readonly of: 'reminders'; readonly choice: ReminderChoice };

/** An intent about an appointment that stands. */
export type Change = Extract<Intent, { kind: 'move' | 'cancel' | 'accept-offer' }>;

/** The appointment that an intent would change; null when it changes none that stands. */
export function changedBy(intent: Intent): Change | null {
  return 'appointment' in intent ? intent : null;
}

/** The deadline of what waits, once it has passed by this clock; null before, or without one. */
export function passedDeadline({ intent, state }: OutboxEntry, now: Instant): Instant | null {
  const until = 'until' in intent ? intent.until : null;
  const waits = state.is === 'waiting' || state.is === 'needs-login';
  return waits && until !== null && now > until ? until : null;
}

/**
 * Whether two intents of one citizen want the same about the same thing: the second of them is a
 * double tap, and not another wish.
 */
export function isSameIntent(one: Intent, other: Intent): boolean {
  return one.kind === other.kind && target(one) === target(other);
}

/** Where an intent is on its way. Only the municipality's answer settles it. */
export type IntentState =
  /** Certainly not done; sent as soon as it can be. */
  | { readonly is: 'waiting' }
  | { readonly is: 'sending' }
  /** Sent, and no decision came: it may have been done. Asked again from `notBefore`. */
  | { readonly is: 'unknown'; readonly notBefore: Instant }
  | { readonly is: 'needs-login' }
  /** With the appointment as which it stands, if it is about one. */
  | { readonly is: 'confirmed'; readonly appointment: AppointmentId | null }
  /** `reason` is a problem's code, or that the mandate has ended. */
  | { readonly is: 'refused'; readonly reason: string };

/** An intent that was written down before it was sent. */
export interface OutboxEntry {
  readonly key: IntentKey;
  /** Who wants it: nobody else ever sends it. */
  readonly actor: ActorId;
  readonly citizen: CitizenId;
  readonly intent: Intent;
  readonly queuedAt: Instant;
  /** How often it was sent. */
  readonly tries: number;
  /**
   * An earlier try got no decision: it cannot be taken back, only asked about. Of a refused one: the
   * municipality no longer tells, so it may have been done all the same.
   */
  readonly maybeDone: boolean;
  readonly state: IntentState;
}

function target(intent: Intent): string {
  switch (intent.kind) {
    case 'book':
      return intent.hold;
    case 'move':
    case 'cancel':
      return intent.appointment;
    case 'accept-offer':
      return intent.offer;
    case 'settings':
      return JSON.stringify(intent.chosen);
    case 'message':
      return JSON.stringify([intent.to, intent.text, intent.files.map(({ id }) => id)]);
    default:
      return assertNever(intent);
  }
}
