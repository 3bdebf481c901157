import type { Appointment } from '../appointment/appointment.ts';
import type { Brand } from '../brand.ts';
import type { CitizenId } from '../citizen.ts';
import type { Intent } from '../outbox/intent.ts';
import type { Offer } from './offer.ts';
import { hours, minutes, type Instant } from '../time.ts';
import type { WaitingWishes } from './waitingWishes.ts';

export type WaitingId = Brand<string, 'WaitingId'>;

export type WaitingEnd =
  | 'left'
  | 'got-earlier'
  | 'unanswered'
  | 'appointment-cancelled'
  | 'too-close'
  | 'unknown';

/** One who waits for an earlier time than the one they have. */
export interface Waiting {
  readonly id: WaitingId;
  readonly citizenId: CitizenId;
  readonly etag: string;
  readonly appointment: Appointment;
  readonly wishes: WaitingWishes;
  /** Newest first. */
  readonly offers: readonly Offer[];
  readonly ended: WaitingEnd | null;
}

/** The offer that stands, if there is one. */
export function openOffer({ offers, ended }: Waiting, now: Instant): Offer | null {
  if (ended !== null) return null;
  return offers.find(({ state, heldUntil }) => state === 'open' && now < heldUntil) ?? null;
}

/** Whether the newest offer is gone without an answer: the time is held no longer. */
export function wentBy({ offers: [newest] }: Waiting, now: Instant): boolean {
  if (newest === undefined) return false;
  const { state, heldUntil } = newest;
  return state === 'lapsed' || state === 'withdrawn' || (state === 'open' && now >= heldUntil);
}

/** How long a time is still held: in whole hours while it is long, and else in minutes begun. */
export function timeLeft(
  { heldUntil }: Offer,
  now: Instant,
): { in: 'hours' | 'minutes'; count: number } {
  const left = Math.max(0, heldUntil - now);
  return left >= hours(2)
    ? { in: 'hours', count: Math.floor(left / hours(1)) }
    : { in: 'minutes', count: Math.ceil(left / minutes(1)) };
}

/** To move to the time that is held, until it is too late. */
export function acceptanceOf({ appointment }: Waiting, { id, slot, heldUntil }: Offer): Intent {
  const { id: moved, etag, serviceId, serviceName, start, mode } = appointment;
  return {
    kind: 'accept-offer',
    about: { serviceId, serviceName, start: slot.start, mode: slot.mode },
    appointment: moved,
    etag,
    was: { start, mode },
    offer: id,
    until: heldUntil,
  };
}
