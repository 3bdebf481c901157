import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Instant, Mode } from '../kernel/records.ts';

export type WaitingWishes = Wire['WaitingWishes'];

/** Somebody who waits for an earlier time than the one they have. */
export interface WaitingRecord {
  id: string;
  citizenId: CitizenId;
  appointmentId: string;
  wishes: WaitingWishes;
  /** Since when: who has waited longest is asked first. */
  since: Instant;
  version: number;
  /** Times that are not offered again: offered before, or left by the citizen. */
  passed: Set<string>;
  /** Offers without an answer while one waited with the same appointment before. */
  unansweredBefore: number;
  ended: { at: Instant; why: Wire['WaitingEnd'] } | null;
}

/** A time that is held for one who waits. */
export interface OfferRecord {
  id: string;
  waitingId: string;
  citizenId: CitizenId;
  appointmentId: string;
  slotId: string;
  mode: Mode;
  offeredAt: Instant;
  heldUntil: Instant;
  state: Wire['Offer']['state'];
}
