import fc from 'fast-check';
import type { Fate } from './network.ts';
import type { Wish } from './town.ts';

/** One thing that happens. Tabs and intents are numbered. */
export type Move =
  | ({ is: 'wants'; tab: number; citizen: number } & Wish)
  /** The network and the tabs get so many turns, in the scheduler's order. */
  | { is: 'turns'; count: number }
  | { is: 'time passes'; seconds: number }
  | { is: 'device clock'; hours: number }
  | { is: 'tab dies' | 'tab opens' | 'tab looks'; tab: number }
  | { is: 'offline' | 'online' | 'session ends' | 'mandate revoked' }
  | { is: 'logs in'; tab: number; person: number }
  | { is: 'staff cancels' | 'staff moves'; citizen: number; appointment: number }
  | { is: 'takes back' | 'retries' | 'has seen'; tab: number; intent: number };

export interface Schedule {
  moves: readonly Move[];
  fates: readonly Fate[];
  order: fc.Scheduler;
}

const ofAppointments = ['book', 'move', 'cancel'] as const;
const kinds = [...ofAppointments, ...ofAppointments, 'settings', 'message'] as const;
const two = fc.nat({ max: 1 });
const some = fc.nat({ max: 3 });
const is = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);
const seconds = fc.constantFrom(1, 3, 20, 90, 90, 660, 2 * 3600);

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 11, arbitrary: fc.record({ is: is('turns'), count: fc.integer({ min: 1, max: 24 }) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      is: is('wants'),
      tab: two,
      citizen: two,
      kind: fc.constantFrom(...kinds),
      which: two,
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: is('time passes'), seconds }) },
  { weight: 3, arbitrary: fc.record({ is: is('tab dies', 'tab opens', 'tab looks'), tab: two }) },
  { weight: 2, arbitrary: fc.record({ is: is('offline', 'online', 'online') }) },
  { weight: 1, arbitrary: fc.record({ is: is('session ends', 'mandate revoked') }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: is('logs in'), tab: two, person: fc.constantFrom(0, 0, 1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: is('device clock'), hours: fc.constantFrom(-48, -1, 1, 48) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: is('staff cancels', 'staff moves'),
      citizen: two,
      appointment: two,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ is: is('takes back', 'retries', 'has seen'), tab: two, intent: some }),
  },
);

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fate>({ is: 'good' }) },
  {
    weight: 5,
    arbitrary: fc.record({ is: is('lost', 'answer-lost', 'resent', 'late', 'garbled') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: is('refused'),
      status: fc.constantFrom(429, 500, 503),
      retryAfter: fc.constantFrom(1, 30, 86_400),
    }),
  },
);

/** Schedules of what two tabs, the network, the staff and the clock do. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  moves: fc.array(move, { minLength: 4, maxLength: 20, size: 'max' }),
  fates: fc.array(fate, { maxLength: 8, size: 'max' }),
  order: fc.scheduler(),
});
