import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Instant } from '../kernel/records.ts';

/** Where a visit on screen is held, and who is there. */
export interface RoomRecord {
  appointmentId: string;
  /** In the order in which they came. */
  participants: ParticipantRecord[];
  /** Who was there and is not: those who joined anew have gone elsewhere. */
  gone: Map<string, 'left' | 'elsewhere'>;
  /** Who has been there at all. */
  visitors: Set<CitizenId>;
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Minutes that the practitioner has said to be late by. */
  late: number | null;
  ratings: Map<CitizenId, { rating: Wire['VideoRatingRequest']['rating']; comment: string | null }>;
}

export interface ParticipantRecord {
  id: string;
  /** Null for the practitioner, who is no citizen here. */
  actor: CitizenId | null;
  role: Wire['VideoRole'];
  name: string | null;
  /** What has come for them and is not thrown away yet, oldest first. */
  mail: Wire['VideoSignal'][];
  /** How much has come for them in all. */
  received: number;
  heardAt: Instant;
}

/** How browsers find each other across networks; by default only on one's own. */
export interface IceSettings {
  stun: readonly string[];
  /** A TURN server that shares a secret with the municipality (REST API for access to TURN). */
  turn: { urls: readonly string[]; secret: string } | null;
  relayOnly: boolean;
}

/** What needs nothing, and connects within one network. */
export const noIce: IceSettings = { stun: [], turn: null, relayOnly: false };
