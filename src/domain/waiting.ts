import type { Appointment } from './appointment.ts';
import type { Brand } from './brand.ts';
import type { CitizenId } from './citizen.ts';
import type { Intent } from './intent.ts';
import type { LocationId } from './service.ts';
import type { Slot } from './slot.ts';
import type { Instant } from './time.ts';

export type OfferId = Brand<string, 'OfferId'>;
export type WaitingId = Brand<string, 'WaitingId'>;

/** Which earlier times one would like to hear of. */
export interface WaitingWishes {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** It begins between these times of the day, `08:00`. */
  readonly from: string;
  readonly to: string;
  /** All places when empty. */
  readonly locationIds: readonly LocationId[];
  readonly noticeHours: number;
}

/** An earlier time, held for one alone. */
export interface Offer {
  readonly id: OfferId;
  readonly slot: Slot;
  readonly heldUntil: Instant;
  readonly state: 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
}

export type WaitingEnd =
  'left' | 'got-earlier' | 'unanswered' | 'appointment-cancelled' | 'too-close';

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
export function openOffer({ offers }: Waiting, now: Instant): Offer | null {
  return offers.find(({ state, heldUntil }) => state === 'open' && now < heldUntil) ?? null;
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
