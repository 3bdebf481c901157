import { afterEach, expect, test, vi } from 'vitest';
import type { Told } from '../../api/events.ts';
import { follow, type Ways } from './follow.ts';

const told = (sequence: number): Told => ({ sequence, citizenId: 'ci-1', topic: 'appointments' });

afterEach(() => {
  vi.useRealTimers();
});

/** Follows, with lines and answers that the test is the other end of. */
function begin(from: string | null, { polls = [] as Awaited<ReturnType<Ways['poll']>>[] } = {}) {
  const heard: (number | string)[] = [];
  const opened: { after: string | null; line: Line }[] = [];
  const waits: number[] = [];
  const alive: string[] = [];
  let asked = 0;
  const following = follow(
    {
      open: (after) => {
        const line = new Line();
        opened.push({ after, line });
        return line;
      },
      poll: () => {
        asked += 1;
        const answer = polls.shift();
        return answer === undefined
          ? Promise.reject(new Error('offline'))
          : Promise.resolve(answer);
      },
      wait: (failures) => {
        waits.push(failures);
        return Promise.resolve();
      },
    },
    {
      onEvent: ({ sequence }) => heard.push(sequence),
      onReset: (at) => heard.push(`reset ${at}`),
      onAlive: (at) => alive.push(at),
    },
    from,
  );
  const reopened = async (count: number) => {
    await expect.poll(() => opened.length).toBe(count);
    const line = opened[count - 1];
    if (!line) throw new Error('None was opened');
    return line;
  };
  return { heard, opened, waits, alive, asked: () => asked, following, reopened };
}

class Line {
  closed = false;
  readonly #heard = new Map<string, (event: { data?: unknown; lastEventId?: string }) => void>();
  addEventListener(name: string, heard: (event: object) => void) {
    this.#heard.set(name, heard);
  }
  close() {
    this.closed = true;
  }
  say(name: string, sequence: number) {
    const event = { data: JSON.stringify(told(sequence)), lastEventId: `e-${sequence}` };
    this.#heard.get(name)?.(event);
  }
  break() {
    this.#heard.get('error')?.({});
  }
}

// Fails when: the next line is opened from now, or from where the first one began.
test('a line that breaks is resumed after the last change that was told', async () => {
  const { heard, reopened } = begin(null);
  const { line } = await reopened(1);
  line.say('position', 3);
  line.say('message', 4);
  line.break();
  const next = await reopened(2);
  expect(next.after).toBe('e-4');
  next.line.say('message', 5);
  expect(heard).toEqual(['reset e-3', 4, 5]);
});

// Fails when: what a former line says late counts too.
test('nothing is told twice when the former line still speaks', async () => {
  const { heard, following, reopened } = begin('e-1');
  const { line } = await reopened(1);
  following.wake();
  line.say('message', 2);
  const next = await reopened(2);
  next.line.say('message', 2);
  expect(line.closed).toBe(true);
  expect(heard).toEqual([2]);
});

test('what is asked for while there is no line is told once, and the next line begins after it', async () => {
  const polled = { items: [told(2), told(3)], position: 'e-3', reset: false };
  const { heard, reopened } = begin('e-1', { polls: [polled] });
  (await reopened(1)).line.break();
  expect((await reopened(2)).after).toBe('e-3');
  expect(heard).toEqual([2, 3]);
});

test('where the municipality no longer knows the position, everything is asked for anew', async () => {
  const { heard, reopened } = begin('e-1', {
    polls: [{ items: [], position: 'f-0', reset: true }],
  });
  (await reopened(1)).line.break();
  expect((await reopened(2)).after).toBe('f-0');
  expect(heard).toEqual(['reset f-0']);
});

// Fails when: a line that breaks right after its first word counts as one that holds.
test('it waits longer each time, until a line holds again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { waits, reopened } = begin('e-1');
  (await reopened(1)).line.break();
  const short = await reopened(2);
  short.line.say('position', 1);
  short.line.break();
  const { line } = await reopened(3);
  vi.setSystemTime(Date.now() + 15_000);
  line.say('message', 2);
  line.break();
  await reopened(4);
  expect(waits).toEqual([2, 4, 2]);
});

test('when nobody is logged in any more, it ends', async () => {
  const { opened, waits, reopened } = begin('e-1', { polls: [null] });
  (await reopened(1)).line.break();
  await Promise.resolve();
  expect([opened.length, waits]).toEqual([1, []]);
});

test('whoever stopped hears nothing more', async () => {
  const { heard, following, reopened } = begin('e-1');
  const { line } = await reopened(1);
  following.stop();
  line.say('message', 2);
  expect([line.closed, heard]).toEqual([true, []]);
});

// Fails when: a line that opens counts as one that tells.
test('a line on which nothing comes for ten seconds is asked about, and another is tried', async () => {
  vi.useFakeTimers();
  const polled = { items: [told(2)], position: 'e-2', reset: false };
  const { heard, opened, asked } = begin('e-1', { polls: [polled] });
  await vi.advanceTimersByTimeAsync(9_999);
  expect(asked()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect([asked(), heard, opened[0]?.line.closed, opened[1]?.after]).toEqual([1, [2], true, 'e-2']);
});

// Fails when: a line that has spoken once is trusted for ever.
test('a line that falls silent is given up before a minute has gone; one that says it is there is not', async () => {
  vi.useFakeTimers();
  const { alive, opened, asked } = begin('e-1');
  const [{ line } = { line: new Line() }] = opened;
  for (let at = 0; at < 4; at += 1) {
    line.say('position', 1);
    await vi.advanceTimersByTimeAsync(15_000);
  }
  expect([asked(), alive.length, opened.length]).toEqual([0, 4, 1]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked()).toBe(1);
});

// Fails when: waking opens another line and waits for it to speak.
test('waking asks at once', async () => {
  const polled = { items: [told(2)], position: 'e-2', reset: false };
  const { heard, asked, following, reopened } = begin('e-1', { polls: [polled] });
  await reopened(1);
  following.wake();
  expect(asked()).toBe(1);
  expect((await reopened(2)).after).toBe('e-2');
  expect(heard).toEqual([2]);
});
