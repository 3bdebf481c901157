import type { Brand } from '../brand.ts';
import type { Slot } from '../booking/slot.ts';
import type { Instant } from '../time.ts';

export type OfferId = Brand<string, 'OfferId'>;

/** An earlier time, held for one alone. */
export interface Offer {
  readonly id: OfferId;
  readonly slot: Slot;
  readonly heldUntil: Instant;
  readonly state: 'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn' | 'unknown';
}
