import type { Clock } from '../municipality/kernel/wire.ts';

/** Real time with an offset, or standing still; the simulator's page and tests move it. */
export interface SettableClock extends Clock {
  readonly frozen: boolean;
  /** Jumps to an instant; a frozen clock stays frozen there. */
  set(instant: number): void;
  advance(milliseconds: number): void;
  freeze(): void;
  /** Lets a frozen clock run on from where it stands. */
  run(): void;
  /** Back to real time. */
  reset(): void;
}

/** @param start milliseconds since the epoch; left out, the clock shows real time */
export function createClock(start?: number): SettableClock {
  let offset = start === undefined ? 0 : start - Date.now();
  let frozenAt: number | null = null;
  const now = () => frozenAt ?? Date.now() + offset;
  const set = (instant: number) => {
    offset = instant - Date.now();
    if (frozenAt !== null) frozenAt = instant;
  };
  return {
    now,
    get frozen() {
      return frozenAt !== null;
    },
    set,
    advance: (milliseconds) => set(now() + milliseconds),
    freeze: () => {
      frozenAt = now();
    },
    run: () => {
      offset = now() - Date.now();
      frozenAt = null;
    },
    reset: () => {
      offset = 0;
      frozenAt = null;
    },
  };
}

/** Milliseconds since the epoch, or null when it is no RFC 3339 instant with an offset. */
export function fromInstant(text: string): number | null {
  if (!INSTANT.test(text)) return null;
  const milliseconds = Date.parse(text);
  // The day must exist: JavaScript reads 31 June as 1 July.
  const day = Number(text.slice(8, 10));
  const daysOfMonth = new Date(Date.UTC(+text.slice(0, 4), +text.slice(5, 7), 0)).getUTCDate();
  return Number.isNaN(milliseconds) || day > daysOfMonth ? null : milliseconds;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** As the `Date` header wants it (RFC 9110, 5.6.7). */
export function toHttpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}
