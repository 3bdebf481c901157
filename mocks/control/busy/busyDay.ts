import { type Deed, nextDeed } from './life.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import { fraction } from '../../municipality/kernel/random.ts';
import { toWire } from '../../municipality/kernel/time.ts';
import type { MockHost } from '../../http/host.ts';

/** It ends by itself after so long at the most: nobody wants to find it running the next day. */
export const LONGEST = 60;
export const FASTEST = 600;

export interface Pace {
  deedsPerMinute: number;
  seed: number;
  minutes: number;
}

export interface BusyDay {
  start(pace: Pace): void;
  stop(): void;
  state(): Pace & {
    running: boolean;
    /** Deeds that are still to come. */
    left: number;
    done: number;
    refused: number;
    /** The latest first. */
    latest: readonly (Deed & { at: string })[];
  };
}

/**
 * A municipality that lives by itself, in real time whatever its own clock says. It stops when its
 * deeds are done, when there is nothing left to do, and when the municipality begins anew.
 */
export function createBusyDay(host: MockHost): BusyDay {
  let pace: Pace = { deedsPerMinute: 12, seed: 1, minutes: 10 };
  let run = runOf(host.municipality, 0);
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const step = () => {
    if (host.municipality !== run.municipality || run.left === 0) {
      stop();
      return;
    }
    run.left -= 1;
    const deed = nextDeed(run.municipality, () => fraction(pace.seed, 'busy day', ++run.drawn));
    if (!deed || run.left === 0) stop();
    if (!deed) return;
    if (deed.outcome === 'done') run.done += 1;
    else run.refused += 1;
    run.latest = [{ ...deed, at: toWire(host.clock.now()) }, ...run.latest].slice(0, 50);
  };
  return {
    start(wanted) {
      stop();
      pace = wanted;
      run = runOf(host.municipality, Math.ceil(pace.deedsPerMinute * pace.minutes));
      timer = setInterval(step, 60_000 / pace.deedsPerMinute);
      timer.unref();
    },
    stop,
    state() {
      const { municipality, left, done, refused, latest } = run;
      const here = municipality === host.municipality;
      const running = here && timer !== undefined;
      return here
        ? { ...pace, running, left: running ? left : 0, done, refused, latest }
        : { ...pace, running, left: 0, done: 0, refused: 0, latest: [] };
    },
  };
}

function runOf(municipality: Municipality, left: number) {
  const latest: readonly (Deed & { at: string })[] = [];
  return { municipality, left, drawn: 0, done: 0, refused: 0, latest };
}
