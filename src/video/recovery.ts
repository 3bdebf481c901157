/** How a connection was found, once a second. */
export interface Seen {
  /** Milliseconds. */
  readonly at: number;
  readonly ice: RTCIceConnectionState;
  /** Bytes of picture and sound that have come so far. */
  readonly bytes: number;
}

/**
 * `connecting`: nothing has come yet. `fine`: it comes. `unstable`: the browser reports a gap that may
 * heal by itself. `broken`: nothing comes, and a new way is looked for.
 */
export type Link = 'connecting' | 'fine' | 'unstable' | 'broken';

export interface Recovery {
  readonly link: Link;
  readonly bytes: number;
  /** When something came last, or when one began. */
  readonly movedAt: number;
  readonly restarts: number;
  readonly restartedAt: number;
}

/** So long without a byte is no dip any more. Milliseconds. */
const standstill = 2_500;

/** A first connection may take so long. Milliseconds. */
const firstPatience = 8_000;

export function beginRecovery(at: number): Recovery {
  return { link: 'connecting', bytes: 0, movedAt: at, restarts: 0, restartedAt: at };
}

/**
 * What to make of a connection now. "disconnected" often heals by itself and "failed" comes too late,
 * so the bytes decide; restarts come at growing pauses, so that a bad network is no storm of them.
 *
 * @returns the new state; `restart` when a new way is to be looked for
 */
export function recover(before: Recovery, seen: Seen): Recovery & { readonly restart: boolean } {
  const moved = seen.bytes > before.bytes;
  const movedAt = moved ? seen.at : before.movedAt;
  const bytes = Math.max(seen.bytes, before.bytes);
  const still = seen.at - movedAt;
  const hasBegun = bytes > 0;
  const broken =
    seen.ice === 'failed' ||
    still >= (hasBegun ? standstill : firstPatience * (before.restarts + 1));
  if (!broken) {
    const link = seen.ice === 'disconnected' ? 'unstable' : hasBegun ? 'fine' : 'connecting';
    return {
      ...before,
      link,
      bytes,
      movedAt,
      restarts: moved ? 0 : before.restarts,
      restart: false,
    };
  }
  const pause = before.restarts === 0 ? 0 : Math.min(2_500 * 2 ** (before.restarts - 1), 10_000);
  const restart = seen.at - before.restartedAt >= pause;
  return {
    link: hasBegun ? 'broken' : 'connecting',
    bytes,
    movedAt,
    restarts: before.restarts + (restart ? 1 : 0),
    restartedAt: restart ? seen.at : before.restartedAt,
    restart,
  };
}
