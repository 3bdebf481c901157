import { beforeEach, describe, expect, test } from 'vitest';
import { anAppointment, start } from '../../tests/support/municipality/made-up.ts';
import { ApiError, type ApiFailure, type ProblemCode } from '../api/wire/problem.ts';
import type { ActorId, CitizenId } from '../domain/citizen.ts';
import type { IntentKey, OutboxEntry } from '../domain/outbox/intent.ts';
import { cancellationOf } from '../domain/outbox/intentOf.ts';
import { longestWait, reduce, type Outbox, type OutboxEvent } from '../domain/outbox/outbox.ts';
import { hours, later, minutes } from '../domain/time.ts';
import { answerOf } from '../features/outbox/answerOf.ts';
import { drain, type Sending } from './drain.ts';

// Ids are made up here, as nobody gave them.
const now = later(start, -hours(72));
const me = 'ci-me' as ActorId;
const myself = 'ci-me' as CitizenId;
const mother = 'ci-mother' as CitizenId;
const appointment = anAppointment();

let outbox: Outbox;
let sent: string[];
let answers: Map<string, ApiFailure>;
let chance: number;

beforeEach(() => {
  outbox = [];
  sent = [];
  answers = new Map();
  chance = 0.5;
});

const sending: Sending = {
  record: (event: OutboxEvent) => Promise.resolve((outbox = reduce(outbox, event))),
  send: (entry) => {
    const { key } = entry;
    expect(stateOf(key)).toBe('sending'); // written down first
    sent.push(key);
    const failure = answers.get(key);
    return Promise.resolve(answerOf(entry, failure ? new ApiError(failure) : appointment));
  },
  session: { isOf: () => true, know: () => Promise.resolve() },
  clock: { now: () => now, after: () => () => undefined },
  tabs: { alone: (_, work) => work(), announce: () => undefined, onAnnounced: () => undefined },
  random: () => chance,
};

describe('sends', () => {
  test('all there is, in order', async () => {
    outbox = [anEntry('a'), anEntry('b'), anEntry('c', { citizen: mother })];
    expect(await drain(sending, me)).toBeNull();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(outbox.map(({ state }) => state)).toEqual(
      Array(3).fill({ is: 'confirmed', appointment: appointment.id }),
    );
  });

  test('nothing after one of the same citizen that got no answer', async () => {
    outbox = [anEntry('a'), anEntry('b'), anEntry('c', { citizen: mother })];
    answers.set('a', { kind: 'unreached' });
    await drain(sending, me);
    expect(sent).toEqual(['a', 'c']);
    expect(['a', 'b', 'c'].map(stateOf)).toEqual(['unknown', 'waiting', 'confirmed']);
  });

  test('what comes after a refusal', async () => {
    outbox = [anEntry('a'), anEntry('b')];
    answers.set('a', aProblem('stale'));
    await drain(sending, me);
    expect(['a', 'b'].map(stateOf)).toEqual(['refused', 'confirmed']);
  });

  test('nothing that another person wanted', async () => {
    outbox = [anEntry('a', { actor: 'ci-other' as ActorId }), anEntry('b')];
    await drain(sending, me);
    expect(sent).toEqual(['b']);
  });

  test('A4: nothing once somebody else is logged in', async () => {
    outbox = [anEntry('a'), anEntry('b', { citizen: mother })];
    await drain({ ...sending, session: { ...sending.session, isOf: () => sent.length === 0 } }, me);
    expect([sent, stateOf('b')]).toEqual([['a'], 'needs-login']);
  });

  test('again what a dead tab was sending', async () => {
    outbox = [anEntry('a', { state: { is: 'sending' }, tries: 1 })];
    await drain(sending, me);
    expect(sent).toEqual(['a']);
  });

  test('nothing that was taken back between choosing and sending it', async () => {
    outbox = [anEntry('a'), anEntry('b')];
    const record = (event: OutboxEvent) => {
      if (event.is === 'sent' && event.key === 'a') {
        outbox = reduce(outbox, { is: 'taken-back', key: event.key });
      }
      return sending.record(event);
    };
    await drain({ ...sending, record }, me);
    expect(sent).toEqual(['b']);
  });

  test('F18: also what this clock shows as past its deadline', async () => {
    outbox = [anEntry('a')];
    const tooLate = later(appointment.cancelUntil ?? now, 1);
    await drain({ ...sending, clock: { ...sending.clock, now: () => tooLate } }, me);
    expect(sent).toEqual(['a']);
  });

  test('only while it is alone', async () => {
    outbox = [anEntry('a')];
    const alone = () => Promise.resolve(null as never); // never its turn
    await drain({ ...sending, tabs: { ...sending.tabs, alone } }, me);
    expect(sent).toEqual([]);
  });
});

describe('without an answer', () => {
  const failures: [string, ApiFailure][] = [
    ['at all', { kind: 'unreached' }],
    ['that can be read', { kind: 'unreadable', status: 502 }],
    ['that decides', aProblem('internal')],
  ];

  test.each(failures)('%s it may have been done, and is asked about', async (_, failure) => {
    outbox = [anEntry('a')];
    answers.set('a', failure);
    const next = await drain(sending, me);
    expect(outbox[0]).toMatchObject({ maybeDone: true, state: { is: 'unknown', notBefore: next } });
  });

  test('waits twice as long each time, half or one and a half times that, at most 90 s', async () => {
    expect(await pauseAfter(0, 0)).toBe(500);
    expect(await pauseAfter(0, 1)).toBe(1500);
    expect(await pauseAfter(3, 0)).toBe(4000);
    expect(await pauseAfter(3, 1)).toBe(12_000);
    expect(await pauseAfter(500, 1)).toBe(90_000);
  });
});

test.each(['rate-limited', 'unavailable'] as const)(
  'W17: %s with Retry-After is waited for, spread over a quarter more, and not called undone',
  async (code) => {
    answers.set('a', aProblem(code, 40));
    for (const [draw, seconds] of [
      [0, 40],
      [1, 50],
    ] as const) {
      chance = draw;
      outbox = [anEntry('a')];
      expect(await drain(sending, me)).toBe(later(now, seconds * 1000));
      expect(outbox[0]).toMatchObject({ maybeDone: true, state: { is: 'unknown' } });
    }
  },
);

test('W17: however long one is asked to wait, it is an hour at most', async () => {
  answers.set('a', aProblem('unavailable', 7 * 86_400));
  outbox = [anEntry('a')];
  expect(await drain(sending, me)).toBe(later(now, longestWait));
});

test('W17: without Retry-After one waits as without an answer', async () => {
  expect(await pauseAfter(5, 0, aProblem('rate-limited'))).toBe(16_000);
});

test.each(['not-authenticated', 'csrf-failed'] as const)(
  'W13: %s waits for a login, with all that comes after it',
  async (code) => {
    outbox = [anEntry('a'), anEntry('b')];
    answers.set('a', aProblem(code));
    expect(await drain(sending, me)).toBeNull();
    expect(outbox).toMatchObject([
      { maybeDone: false, state: { is: 'needs-login' } },
      { tries: 0, state: { is: 'waiting' } },
    ]);
  },
);

describe('a refusal', () => {
  test.each<[ProblemCode, CitizenId, string, boolean]>([
    ['too-late', myself, 'too-late', false],
    ['not-found', myself, 'not-found', false],
    ['not-found', mother, 'mandate-ended', true],
    ['read-only-mandate', mother, 'read-only-mandate', true],
    ['idempotency-key-reused', myself, 'idempotency-key-reused', true],
  ])('%s for %s: what an earlier try may have done', async (code, citizen, reason, maybeDone) => {
    outbox = [anEntry('a', { citizen, maybeDone: true, state: { is: 'unknown', notBefore: now } })];
    answers.set('a', aProblem(code));
    await drain(sending, me);
    expect(outbox[0]).toMatchObject({ maybeDone, state: { is: 'refused', reason } });
  });
});

/** How long it waits after that many tries and this one. */
async function pauseAfter(
  tries: number,
  draw: number,
  failure: ApiFailure = { kind: 'unreached' },
) {
  chance = draw;
  outbox = [anEntry('a', { tries })];
  answers.set('a', failure);
  return ((await drain(sending, me)) ?? now) - now;
}

function anEntry(key: string, differs: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    key: key as IntentKey,
    actor: me,
    citizen: myself,
    intent: cancellationOf(appointment, { reason: 'ill', comment: '' }),
    queuedAt: later(now, -minutes(1)),
    tries: 0,
    maybeDone: false,
    state: { is: 'waiting' },
    ...differs,
  };
}

function stateOf(key: string) {
  return outbox.find((entry) => entry.key === key)?.state.is;
}

function aProblem(code: ProblemCode, retryAfterSeconds: number | null = null): ApiFailure {
  const problem = { type: `urn:borgerbooking:problem:${code}`, title: '', status: 400 } as const;
  return { kind: 'problem', code, problem, retryAfterSeconds };
}

test('whatever goes wrong on the way to an answer, it may have been done', async () => {
  outbox = [anEntry('a')];
  await drain({ ...sending, send: () => Promise.reject(new Error('a bug')) }, me);
  expect(outbox[0]).toMatchObject({ maybeDone: true, state: { is: 'unknown' } });
});
