import type { EventLine, Told } from '../../api/events.ts';

export interface Followed {
  /** Something has changed; the position says where one got to. */
  onEvent: (told: Told, position: string) => void;
  /** What is known may be old: all of it has to be asked for anew. */
  onReset: (position: string) => void;
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

/**
 * Follows what changes, for as long as it takes: one line at a time, resumed where the last one
 * broke, and a question now and then for as long as there is none to be had. Each change is told
 * once and in order, whatever way it came.
 *
 * @param from the position to begin after; null for now
 */
export function follow({ open, poll, wait }: Ways, followed: Followed, from: string | null) {
  let position = from;
  let line: EventLine | null = null;
  let failures = 0;
  // Whatever a former line or question still has to say is not for us.
  let turn = 0;

  function connect() {
    const mine = ++turn;
    line?.close();
    line = open(position);
    if (line === null) {
      void ask(mine);
      return;
    }
    line.addEventListener('message', ({ data, lastEventId = '' }) => {
      if (mine !== turn) return;
      failures = 0;
      tell(JSON.parse(String(data)) as Told, lastEventId); // as the contract says
    });
    for (const name of ['position', 'reset'] as const) {
      line.addEventListener(name, ({ lastEventId = '' }) => {
        if (mine === turn) begin(lastEventId);
      });
    }
    line.addEventListener('error', () => {
      if (mine !== turn) return;
      line?.close();
      void ask(mine);
    });
  }

  async function ask(mine: number) {
    const answer = await poll(position).catch(() => undefined);
    if (mine !== turn || answer === null) return;
    if (answer) {
      // Without a position one does not know what was missed.
      if (answer.reset || position === null) begin(answer.position);
      else {
        for (const told of answer.items) tell(told, answer.position);
        position = answer.position;
      }
    }
    failures += 1;
    await wait(failures);
    if (mine === turn) connect();
  }

  /** What was fetched before one listened may be old already. */
  function begin(at: string) {
    failures = 0;
    position = at;
    followed.onReset(at);
  }

  function tell(told: Told, at: string) {
    position = at;
    followed.onEvent(told, at);
  }

  connect();
  return {
    /** After sleep, or a network that came back: at once, from where one was. */
    wake: () => {
      failures = 0;
      connect();
    },
    stop: () => {
      turn += 1;
      line?.close();
    },
  };
}
