import type { Brand } from '../brand.ts';
import type { Instant } from '../time.ts';

/** A person in a visit on screen, for as long as one browser of theirs is there. */
export type ParticipantId = Brand<string, 'ParticipantId'>;

export interface Participant {
  readonly id: ParticipantId;
  readonly role: 'citizen' | 'representative' | 'practitioner' | 'unknown';
  /** Null when it is protected. */
  readonly name: string | null;
}

/** How a visit on screen stands, as the municipality tells it. */
export interface VideoVisit {
  readonly state:
    | 'not-open'
    | 'open'
    | 'practitioner-late'
    | 'practitioner-waiting'
    | 'running'
    | 'ended'
    /** A word of a younger contract. */
    | 'unknown';
  readonly opensAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly lateMinutes: number | null;
  /** In the order in which they came. */
  readonly participants: readonly Participant[];
}

/** What one is given on coming in. */
export interface VideoRoom {
  readonly me: ParticipantId;
  readonly iceServers: readonly IceServer[];
  /** Addresses stay private: all goes through the TURN server. */
  readonly relayOnly: boolean;
  readonly visit: VideoVisit;
}

/** As `RTCPeerConnection` takes it. */
export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

export type SignalKind = 'description' | 'candidate' | 'media' | 'message';

/** What came from another participant. The data is whatever their browser sent. */
export interface Signal {
  readonly sequence: number;
  readonly from: ParticipantId;
  /** `unknown` is of a younger contract, and passed over. */
  readonly kind: SignalKind | 'unknown';
  readonly data: unknown;
}

export interface OutgoingSignal {
  readonly to: ParticipantId;
  readonly kind: SignalKind;
  readonly data: unknown;
}

export const ratings = ['good', 'fair', 'poor', 'bad'] as const;
export type Rating = (typeof ratings)[number];
