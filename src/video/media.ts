import type { ParticipantId, Signal, SignalKind, VideoRoom } from '../domain/video/visit.ts';
import type { Picture } from './quality.ts';
import type { Link } from './recovery.ts';

/**
 * Picture and sound between those who are there: the one interface behind which they travel. Peers
 * (`peers.ts`) go from browser to browser; a server that passes on (SFU) would be another maker.
 */
export interface Media {
  /** Who is there besides oneself, in the order in which they came; `before` oneself, or after. */
  follow(others: readonly { readonly id: ParticipantId; readonly before: boolean }[]): void;
  receive(signal: Signal): void;
  /** What is sent from now on; null for a kind of which there is none. */
  send(tracks: Tracks): void;
  /** What comes from each of them. */
  incoming(): ReadonlyMap<ParticipantId, Incoming>;
  /** How one's own picture goes out. */
  picture(): Picture;
  close(): void;
}

export interface Tracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
}

export interface Incoming {
  readonly stream: MediaStream;
  readonly link: Link;
}

export interface MediaPorts {
  readonly room: Pick<VideoRoom, 'iceServers' | 'relayOnly'>;
  readonly signal: (to: ParticipantId, kind: SignalKind, data: unknown) => void;
  readonly changed: () => void;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
}

export type MakeMedia = (ports: MediaPorts) => Media;
