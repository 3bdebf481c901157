import { describe, expect, test } from 'vitest';
import type { AppointmentId } from '../appointment/appointment.ts';
import type { ActorId, CitizenId } from '../citizen.ts';
import type { HoldId } from '../booking/hold.ts';
import type { Intent, IntentKey, IntentState, OutboxEntry } from './intent.ts';
import {
  canTakeBack,
  longestWait,
  nextTime,
  nextToSend,
  reduce,
  type Outbox,
  type OutboxEvent,
} from './outbox.ts';
import type { ServiceId } from '../appointment/service.ts';
import { hours, instantFromWire, later, minutes } from '../time.ts';

// Ids are made up here, as nobody gave them.
const now = instantFromWire('2026-11-25T08:00:00+01:00');
const soon = later(now, minutes(1));
const me = 'ci-me' as ActorId;
const myself = 'ci-me' as CitizenId;
const mother = 'ci-mother' as CitizenId;
const key = 'key-1' as IntentKey;
const appointment = 'ap-made-up' as AppointmentId;
const about = {
  serviceId: 'sv-made-up' as ServiceId,
  serviceName: { da: 'Kostvejledning', en: 'Advice on food' },
  start: later(now, hours(48)),
  mode: 'phone',
} as const;
const cancellation: Intent = {
  kind: 'cancel',
  about,
  appointment,
  etag: '"1"',
  reason: 'ill',
  comment: '',
  until: later(now, hours(24)),
  phone: '00 12 34 20',
};
const booking: Intent = { kind: 'book', about, hold: 'ho-made-up' as HoldId, note: '' };

const waiting: IntentState = { is: 'waiting' };
const sending: IntentState = { is: 'sending' };
const unknown: IntentState = { is: 'unknown', notBefore: soon };
const needsLogin: IntentState = { is: 'needs-login' };
const confirmed: IntentState = { is: 'confirmed', appointment };
const stale: IntentState = { is: 'refused', reason: 'stale' };
const states = [waiting, sending, unknown, needsLogin, confirmed, stale];

function anEntry(differs: Partial<OutboxEntry> = {}): OutboxEntry {
  const state = differs.state ?? waiting;
  return {
    key,
    actor: me,
    citizen: myself,
    intent: cancellation,
    queuedAt: now,
    tries: 0,
    maybeDone: state.is === 'unknown',
    state,
    ...differs,
  };
}

/** What a state becomes; `gone` when the entry is. */
function after(state: IntentState, event: OutboxEvent, differs: Partial<OutboxEntry> = {}) {
  const [entry] = reduce([anEntry({ ...differs, state })], event);
  return entry?.state ?? 'gone';
}

describe('each event in each state', () => {
  const events: Record<string, OutboxEvent> = {
    sent: { is: 'sent', key },
    confirmed: { is: 'confirmed', key, appointment },
    refused: { is: 'refused', key, reason: 'stale', decided: true },
    unanswered: { is: 'unanswered', key, notBefore: soon },
    'login-needed': { is: 'login-needed', key },
    'logged-in': { is: 'logged-in', actor: me },
    restarted: { is: 'restarted', now: soon },
    'clock in time': { is: 'clock', now },
    'clock too late': { is: 'clock', now: later(now, hours(25)) },
    retried: { is: 'retried', key, now },
    'taken-back': { is: 'taken-back', key },
    dismissed: { is: 'dismissed', key },
    'mandate-ended': { is: 'mandate-ended', citizen: mother },
  };
  const at = (notBefore: typeof now): IntentState => ({ is: 'unknown', notBefore });
  const ended: IntentState = { is: 'refused', reason: 'mandate-ended' };

  // One column for each state; `=` is no change.
  test.each<[keyof typeof events, (IntentState | '=' | 'gone')[]]>([
    //                    waiting    sending     unknown   needsLogin  confirmed stale
    ['sent', [sending, '=', sending, sending, '=', '=']],
    ['confirmed', [confirmed, confirmed, confirmed, confirmed, '=', '=']],
    ['refused', [stale, stale, stale, stale, '=', '=']],
    ['unanswered', ['=', unknown, '=', '=', '=', '=']],
    ['login-needed', ['=', needsLogin, '=', '=', '=', '=']],
    ['logged-in', ['=', '=', '=', waiting, '=', '=']],
    ['restarted', ['=', at(soon), '=', '=', '=', '=']],
    ['clock in time', ['=', '=', '=', '=', '=', '=']],
    ['clock too late', ['=', '=', '=', '=', '=', '=']],
    ['retried', ['=', '=', at(now), '=', '=', '=']],
    ['taken-back', ['gone', '=', '=', 'gone', '=', '=']],
    ['dismissed', ['=', '=', '=', '=', 'gone', 'gone']],
    ['mandate-ended', [ended, '=', '=', ended, '=', '=']],
  ])('%s', (name, outcomes) => {
    const event = events[name];
    if (!event) throw new Error(name);
    const citizen = name === 'mandate-ended' ? mother : myself;
    expect(states.map((state) => after(state, event, { citizen }))).toEqual(
      outcomes.map((outcome, column) => (outcome === '=' ? states[column] : outcome)),
    );
  });

  test.each(Object.values(events))('$is leaves the intents of others alone', (event) => {
    const others = states.map((state) =>
      anEntry({
        state,
        key: 'key-2' as IntentKey,
        actor: 'ci-other' as ActorId,
        citizen: 'ci-other' as CitizenId,
        intent: booking,
      }),
    );
    const late = event.is === 'restarted'; // of whomever: the tab that sent it is dead
    expect(reduce(others, event)).toEqual(
      others.map((entry) =>
        late && entry.state.is === 'sending'
          ? { ...entry, maybeDone: true, state: at(soon) }
          : entry,
      ),
    );
  });
});

describe('an intent', () => {
  test('is written down once, after those before it', () => {
    const first = anEntry();
    const second = anEntry({ key: 'key-2' as IntentKey });
    const both = [first, second].reduce<Outbox>(
      (outbox, entry) => reduce(outbox, { is: 'queued', entry }),
      [],
    );
    expect(both).toEqual([first, second]);
    expect(reduce(both, { is: 'queued', entry: first })).toEqual(both);
  });

  test('keeps count of how often it was sent', () => {
    const once = reduce([anEntry()], { is: 'sent', key });
    const twice = reduce(once, { is: 'sent', key });
    expect([once, twice].map(([entry]) => entry?.tries)).toEqual([1, 2]);
  });

  test('that may have been done cannot be taken back', () => {
    for (const state of [unknown, needsLogin]) {
      const entry = anEntry({ state, maybeDone: true });
      expect(canTakeBack(entry)).toBe(false);
      expect(reduce([entry], { is: 'taken-back', key })).toEqual([entry]);
    }
  });

  test('that may have been done is asked about again after the login, not called undone', () => {
    expect(after(needsLogin, { is: 'logged-in', actor: me }, { maybeDone: true })).toMatchObject({
      is: 'unknown',
    });
  });

  test.each([true, false])('refused may have been done unless it was decided: %s', (decided) => {
    const entry = anEntry({ state: sending, maybeDone: true });
    const [refused] = reduce([entry], { is: 'refused', key, reason: 'not-found', decided });
    expect(refused?.maybeDone).toBe(!decided);
  });

  test('is not kept waiting by a clock that was set back', () => {
    const state: IntentState = { is: 'unknown', notBefore: later(now, hours(48)) };
    expect(after(state, { is: 'clock', now })).toEqual({
      is: 'unknown',
      notBefore: later(now, longestWait),
    });
  });

  test('for oneself has no mandate that ends', () => {
    expect(after(waiting, { is: 'mandate-ended', citizen: myself })).toEqual(waiting);
  });
});

describe('what is sent next', () => {
  const entry = (name: string, differs: Partial<OutboxEntry> = {}) =>
    anEntry({ key: name as IntentKey, ...differs });
  const next = (outbox: Outbox, at = now) => nextToSend(outbox, me, at)?.key ?? null;

  test('is what was wanted first', () => {
    expect(next([entry('a'), entry('b')])).toBe('a');
  });

  test.each([sending, unknown, needsLogin])(
    'waits behind one of the same citizen: $is',
    (state) => {
      expect(next([entry('a', { state }), entry('b')])).toBeNull();
    },
  );

  test.each([confirmed, stale])('does not wait behind what is settled: $is', (state) => {
    expect(next([entry('a', { state }), entry('b')])).toBe('b');
  });

  test('does not wait for another citizen', () => {
    expect(next([entry('a', { state: needsLogin }), entry('b', { citizen: mother })])).toBe('b');
  });

  test('is nothing that another person wanted', () => {
    expect(next([entry('a', { actor: 'ci-other' as ActorId })])).toBeNull();
  });

  test('is asked about when its time has come', () => {
    const outbox = [entry('a', { state: unknown })];
    expect([next(outbox, later(soon, -1)), next(outbox, soon)]).toEqual([null, 'a']);
    expect(nextTime(outbox, me)).toBe(soon);
  });

  test('has no time while the first of its citizen must wait for a login', () => {
    expect(nextTime([entry('a', { state: needsLogin }), entry('b')], me)).toBeNull();
  });

  test('has the soonest time of all citizens', () => {
    const aLittleLater = { is: 'unknown', notBefore: later(soon, 1) } as const;
    const outbox = [
      entry('a', { state: aLittleLater }),
      entry('b'),
      entry('c', { state: unknown, citizen: mother }),
    ];
    expect(nextTime(outbox, me)).toBe(soon);
    expect(nextTime([], me)).toBeNull();
  });
});
