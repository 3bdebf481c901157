import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OutboxEntry } from '../../../src/domain/outbox/intent.ts';
import type { Flaw } from './device.ts';
import { schedules } from './schedules.ts';
import { createTown } from './town.ts';
import { play } from './play.ts';

beforeEach(() => {
  // The client's patience is proven with the client: here the network itself says when it ends.
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  vi.spyOn(AbortSignal, 'any').mockImplementation(([first]) => first ?? AbortSignal.abort());
});

const seed = Number(process.env.MODEL_SEED ?? 20_261_125);
/** How many the gate plays; `npm run test:model` plays 100,000. */
const gate = 400;
const runs = Number(process.env.MODEL_RUNS ?? gate);

// Fails when: any of the guards that are taken away below is gone.
test(
  'W4 W5 W6 W16 commits are intents, whatever happens on the way',
  { timeout: runs * 200 },
  async () => {
    const town = createTown();
    const count = new Map<string, number>();
    const add = (what: string, more = 1) => count.set(what, (count.get(what) ?? 0) + more);
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const { settled, takenBack, requests } = await play(town, schedule);
        settled.map(nameOf).forEach((name) => add(name));
        add('taken back', takenBack);
        add('requests', requests);
      }),
      { seed, numRuns: runs },
    );
    const endings = [...count].sort().map(([what, times]) => `${what} ${times}`);
    console.log(`${runs} schedules, seed ${seed}: ${endings.join(', ')}`);
    expect([...count.keys()]).toEqual(expect.arrayContaining(everyEnd));
  },
);

// The model itself is seen to fail, each time, with one of its guards taken away.
test.each<[string, { flaw?: Flaw; knowsKeys?: boolean }]>([
  ['a new key for each try', { flaw: 'key-per-attempt' }],
  ['an intent written down only once it is answered', { flaw: 'forgets-queued' }],
  ['nothing written down when it is sent', { flaw: 'forgets-sent' }],
  ['a tab that sends with whichever session there is', { flaw: 'any-session' }],
  ['two tabs that send at once', { flaw: 'no-send-lock' }],
  ['two tabs that write at once', { flaw: 'no-store-lock' }],
  ['tabs that do not tell each other', { flaw: 'silent' }],
  ['a municipality that looks up no keys', { knowsKeys: false }],
])('fails with %s', { timeout: gate * 200 }, async (what, { flaw, knowsKeys = true }) => {
  const town = createTown({ knowsKeys });
  const broken = fc.asyncProperty(schedules, async (schedule) => {
    await play(town, schedule, flaw);
  });
  const plan = { seed, numRuns: gate, endOnFailure: true };
  const { failed, numRuns, errorInstance } = await fc.check(broken, plan);
  console.log(`${what}: schedule ${numRuns}, ${String(errorInstance)}`);
  expect(failed).toBe(true);
});

/** A model that never gets there proves nothing. */
const everyEnd = [
  'confirmed',
  'taken back',
  'refused: stale',
  'refused: too-late',
  'refused: hold-expired',
  'refused: mandate-ended',
];

function nameOf({ state }: OutboxEntry): string {
  return state.is === 'refused' ? `refused: ${state.reason}` : state.is;
}
