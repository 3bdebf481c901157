import type { EventLine, Told } from '../../api/events.ts';
import { toldIn } from '../../api/told.ts';
import { deviceNow } from '../../domain/time.ts';

export interface Followed {
  /** Something has changed; the position says where one got to. */
  onEvent: (told: Told, position: string) => void;
  /** What is known may be old: all of it has to be asked for anew. */
  onReset: (position: string) => void;
  /** Nothing has changed up to here. */
  onAlive?: (position: string) => void;
}

export interface Ways {
  open: (after: string | null) => EventLine | null;
  /** Null when nobody is logged in any more: there is nothing more to follow. */
  poll: (
    after: string | null,
  ) => Promise<{ items: readonly Told[]; position: string; reset: boolean } | null>;
  /** Resolves when it is time for another try, after so many that failed. */
  wait: (failures: number) => Promise<void>;
}

/** A line says at once where it begins. One on which nothing comes is held back on the way. Milliseconds. */
const firstWord = 10_000;

/** The municipality says every 15 seconds that it is still there; two may be late. Milliseconds. */
const silence = 35_000;

/**
 * Follows what changes, for as long as it takes: one line at a time, resumed where the last one
 * broke or fell silent, and a question now and then for as long as there is none to be had. Each
 * change is told once and in order, whatever way it came; nothing is taken for true for a minute
 * without a word from the municipality.
 *
 * @param from the position to begin after; null for now
 */
export function follow({ open, poll, wait }: Ways, followed: Followed, from: string | null) {
  let position = from;
  let line: EventLine | null = null;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  // Whatever a former line or question still has to say is not for us.
  let turn = 0;

  /** The turn of who comes next. */
  function leave(): number {
    clearTimeout(overdue);
    line?.close();
    line = null;
    return ++turn;
  }

  function connect() {
    const mine = leave();
    const opened = open(position);
    if (opened === null) {
      void ask(mine);
      return;
    }
    line = opened;
    const openedAt = deviceNow();
    const lost = () => {
      if (mine === turn) void ask(leave());
    };
    const expectWord = (within: number) => {
      clearTimeout(overdue);
      overdue = setTimeout(lost, within);
    };
    const on = (
      name: 'message' | 'position' | 'reset',
      heard: (data: unknown, at: string) => void,
    ) => {
      opened.addEventListener(name, ({ data, lastEventId = '' }) => {
        if (mine !== turn) return;
        // One that breaks right after its first word is as good as none, and is not opened more often.
        if (Math.abs(deviceNow() - openedAt) > firstWord) failures = 0;
        expectWord(silence);
        heard(data, lastEventId);
      });
    };
    on('message', (data, at) => {
      const told = toldIn(data);
      if (told) tell(told, at);
      else lost(); // what it was, the municipality is asked
    });
    on('position', (_, at) => {
      if (position === null) begin(at);
      else stay(at);
    });
    on('reset', (_, at) => {
      begin(at);
    });
    opened.addEventListener('error', lost);
    expectWord(firstWord);
  }

  async function ask(mine: number, patient = true) {
    const answer = await poll(position).catch(() => undefined);
    if (mine !== turn || answer === null) return;
    if (answer) {
      // Without a position one does not know what was missed.
      if (answer.reset || position === null) begin(answer.position);
      else {
        for (const told of answer.items) tell(told, answer.position);
        stay(answer.position);
      }
    }
    if (patient) {
      failures += answer ? 1 : 2; // the line, and the question too
      await wait(failures);
    }
    if (mine === turn) connect();
  }

  /** What was fetched before one listened may be old already. */
  function begin(at: string) {
    position = at;
    followed.onReset(at);
  }

  function tell(told: Told, at: string) {
    position = at;
    followed.onEvent(told, at);
  }

  function stay(at: string) {
    position = at;
    followed.onAlive?.(at);
  }

  connect();
  return {
    /** After sleep, or a network that came back: asks at once, since a line may open and say nothing. */
    wake: () => {
      failures = 0;
      void ask(leave(), false);
    },
    stop: () => {
      leave();
    },
  };
}
