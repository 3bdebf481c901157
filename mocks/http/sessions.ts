import { randomBytes } from 'node:crypto';
import type { CitizenId, Clock } from '../municipality/kernel/wire.ts';

/** How long a session lasts, in seconds. */
export interface SessionLimits {
  /** Without activity, on a device that others may use too. */
  idleShared: number;
  /** Without activity, on one's own device. */
  idleOwn: number;
  /** However active one is. */
  absolute: number;
}

/** Four minutes is what Aarhus uses. */
const defaultSessionLimits: SessionLimits = {
  idleShared: 4 * 60,
  idleOwn: 30 * 60,
  absolute: 8 * 60 * 60,
};

export interface Session {
  /** The cookie's value: never shown, logged or sent otherwise. */
  readonly id: string;
  /** What the simulator's page calls the session. */
  readonly handle: string;
  readonly actor: CitizenId;
  readonly antiForgeryToken: string;
  /** Milliseconds since the epoch. */
  readonly authenticatedAt: number;
  lastActivity: number;
  ownDevice: boolean;
  /** Counts changes one can collide over. Time that runs is none, or every If-Match would be stale. */
  version: number;
}

export interface Sessions {
  limits: SessionLimits;
  /** Always a new id: what a browser brought along is never taken over (session fixation). */
  start(actor: CitizenId, ownDevice?: boolean): Session;
  /** The session, unless it has ended. Does not count as activity. */
  find(id: string | null): Session | null;
  touch(session: Session): void;
  /** Milliseconds since the epoch: when it ends if nothing more is done. */
  expiresAt(session: Session): number;
  idleSeconds(session: Session): number;
  end(id: string): void;
  /** Told of each session that is ended, not of those that run out unused; gives how to stop it. */
  onEnd(listener: (id: string) => void): () => void;
  list(): Session[];
}

/** Who is logged in. All of it is gone with the process. */
export function createSessions(clock: Clock): Sessions {
  const live = new Map<string, Session>();
  const listeners = new Set<(id: string) => void>();
  const sessions: Sessions = {
    limits: { ...defaultSessionLimits },
    start(actor, ownDevice = false) {
      const session: Session = {
        id: randomBytes(32).toString('base64url'),
        handle: randomBytes(6).toString('hex'),
        actor,
        antiForgeryToken: randomBytes(24).toString('base64url'),
        authenticatedAt: clock.now(),
        lastActivity: clock.now(),
        ownDevice,
        version: 1,
      };
      live.set(session.id, session);
      return session;
    },
    find(id) {
      const session = id === null ? undefined : live.get(id);
      if (!session) return null;
      if (clock.now() < sessions.expiresAt(session)) return session;
      live.delete(session.id);
      return null;
    },
    touch(session) {
      session.lastActivity = clock.now();
    },
    expiresAt(session) {
      const idle = session.lastActivity + sessions.idleSeconds(session) * 1000;
      return Math.min(idle, session.authenticatedAt + sessions.limits.absolute * 1000);
    },
    idleSeconds: ({ ownDevice }) =>
      ownDevice ? sessions.limits.idleOwn : sessions.limits.idleShared,
    end(id) {
      live.delete(id);
      for (const listener of listeners) listener(id);
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    list: () => [...live.keys()].flatMap((id) => sessions.find(id) ?? []),
  };
  return sessions;
}
