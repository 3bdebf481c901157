import type { ActorId, CitizenId } from './citizen.ts';
import { minutes, type Instant } from './time.ts';

export interface Session {
  readonly actor: ActorId;
  /** The actor as the one it is about. */
  readonly self: CitizenId;
  readonly name: string;
  /** When this login was made: tells one login from the next. */
  readonly authenticatedAt: Instant;
  /** When it ends if nothing more is done. */
  readonly expiresAt: Instant;
  readonly idleTimeoutSeconds: number;
  readonly ownDevice: boolean;
  readonly etag: string;
}

/** How long before the end one is warned: five minutes, or half the idle time; never under 20 s. */
function warningMillis({ idleTimeoutSeconds }: Pick<Session, 'idleTimeoutSeconds'>): number {
  return Math.max(20_000, Math.min(minutes(5), (idleTimeoutSeconds * 1000) / 2));
}

/**
 * Where a session is on its way to its end. `active` may be asked for more time by doing something;
 * `ending` only by saying so.
 */
export function sessionPhase(session: Session, now: Instant): 'active' | 'ending' | 'ended' {
  if (now >= session.expiresAt) return 'ended';
  return now >= session.expiresAt - warningMillis(session) ? 'ending' : 'active';
}

/** Whether it is worth telling the municipality that somebody is there: a quarter of the time is gone. */
export function isWorthExtending(session: Session, now: Instant): boolean {
  const idle = session.idleTimeoutSeconds * 1000;
  return sessionPhase(session, now) === 'active' && session.expiresAt - now < idle * 0.75;
}
