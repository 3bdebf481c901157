import type { ActorId, CitizenId } from './citizen.ts';
import type { Instant } from './time.ts';

export interface Session {
  readonly actor: ActorId;
  /** The actor as the one it is about. */
  readonly self: CitizenId;
  readonly name: string;
  readonly expiresAt: Instant;
  readonly idleTimeoutSeconds: number;
  readonly ownDevice: boolean;
  readonly etag: string;
}
