import { setTimeout as pause } from 'node:timers/promises';
import { fraction } from '../../mocks/municipality/kernel/random.ts';
import type { Told } from '../../src/api/events.ts';
import { simulatorAt } from '../load/simulator.ts';
import { createChanges } from './changes.ts';
import { agendaOf, followAs, type Follower } from './follower.ts';

export interface SoakPlan {
  /** Where a mocked municipality listens; it is reset. */
  origin: string;
  clients: number;
  changes: number;
  cuts: number;
  seed: number;
}

export interface SoakOutcome {
  seconds: number;
  by: { staff: number; citizen: number };
  /** Connections that were cut, all clients' together. */
  cutLines: number;
  told: number;
  agendas: number;
  resets: number;
  /** What was lost, doubled, out of order or old at the end; none is what is wanted. */
  broken: string[];
}

/** Follows many changes with many clients whose connections are cut, and holds them to the municipality. */
export async function runSoak(plan: SoakPlan): Promise<SoakOutcome> {
  const { origin, clients, changes, cuts, seed } = plan;
  const began = performance.now();
  let drawn = 0;
  const chance = () => fraction(seed, 'soak', ++drawn);
  const ask = async (method: string, path: string, body: object) => {
    const answer = await fetch(`${origin}/mock/api/${path}`, {
      method,
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { cut?: number }; // the mock's own answer
  };
  const simulator = simulatorAt(origin);
  await ask('POST', 'reset', { seed, now: '2026-11-25T08:00:00+01:00' });
  await ask('PUT', 'limits', { writesPerMinute: null, idleShared: 36_000 });
  const people = (await fetch(`${origin}/mock/api/people`).then((answer) => answer.json())) as {
    citizenId: string;
  }[];
  const login = async (citizen: string) => {
    const { cookie, antiForgeryToken: token } = await simulator.login(citizen);
    return { citizen, cookie, token };
  };
  const hands = await Promise.all(people.slice(0, 12).map((person) => login(person.citizenId)));
  const followers = await Promise.all(
    Array.from({ length: clients }, async (_, number) => {
      return followAs(origin, await login(people[number % people.length]?.citizenId ?? ''));
    }),
  );
  const outcome = { by: { staff: 0, citizen: 0 }, cutLines: 0 };
  const change = await createChanges(origin, hands, chance);
  const cutAfter = new Map<number, number>();
  for (let cut = 0; cut < cuts; cut++) {
    const at = Math.floor(chance() * changes);
    cutAfter.set(at, (cutAfter.get(at) ?? 0) + 1);
  }
  for (let made = 0; made < changes; made++) {
    const changing = change.one();
    for (let cut = cutAfter.get(made) ?? 0; cut > 0; cut--) {
      outcome.cutLines += (await ask('POST', 'streams/cut', {})).cut ?? 0;
    }
    outcome.by[await changing] += 1;
  }
  const broken = (await Promise.all(followers.map((one, number) => audit(one, number)))).flat();
  for (const one of followers) one.stop();
  return {
    ...outcome,
    seconds: (performance.now() - began) / 1000,
    told: followers.reduce((sum, one) => sum + one.told.length, 0),
    agendas: followers.reduce((sum, one) => sum + one.agendas.size, 0),
    resets: followers.reduce((sum, one) => sum + one.resets, 0),
    broken: [...broken, ...(await simulator.broken())],
  };
}

/** Holds what one client was told, and has on its screen, against what the municipality says now. */
async function audit(follower: Follower, number: number): Promise<string[]> {
  const expected = await allAfter(follower);
  // What is still on its way gets a while to arrive.
  for (let waited = 0; waited < 200 && follower.told.length < expected.length; waited++) {
    await pause(50);
  }
  await follower.idle();
  const sequences = (events: readonly Told[]) => events.map(({ sequence }) => sequence).join();
  const broken: string[] = [];
  if (sequences(follower.told) !== sequences(expected)) {
    broken.push(`client ${number} was told ${follower.told.length} of ${expected.length} changes`);
  }
  for (const [citizen, shown] of follower.agendas) {
    const real = await agendaOf(follower.get, citizen);
    if (real.join() !== shown.join())
      broken.push(`client ${number} has an old agenda of ${citizen}`);
  }
  return broken;
}

async function allAfter({ from, get }: Follower): Promise<Told[]> {
  const all: Told[] = [];
  for (let after = from; ;) {
    const page = await get<{ items: Told[]; position: string }>(`/events/poll?after=${after}`);
    all.push(...page.items);
    if (page.position === after) return all;
    after = page.position;
  }
}
