import type { Clock } from '../municipality/kernel/wire.ts';

export interface RateLimit {
  /** Writes a session may send in a minute; null for no limit. */
  writesPerMinute: number | null;
  /** Counts a write. Null when it may go on, otherwise the seconds to wait. */
  count(session: string): number | null;
}

/** A window of one minute per session, by the municipality's clock. */
export function createRateLimit(clock: Clock, writesPerMinute: number | null): RateLimit {
  const windows = new Map<string, { began: number; writes: number }>();
  const limit: RateLimit = {
    writesPerMinute,
    count(session) {
      if (limit.writesPerMinute === null) return null;
      const now = clock.now();
      let window = windows.get(session);
      if (!window || now >= window.began + MINUTE || now < window.began) {
        window = { began: now, writes: 0 };
        windows.set(session, window);
      }
      window.writes += 1;
      if (window.writes <= limit.writesPerMinute) return null;
      return Math.ceil((window.began + MINUTE - now) / 1000);
    },
  };
  return limit;
}

const MINUTE = 60_000;
