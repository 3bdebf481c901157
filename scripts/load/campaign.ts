import type { CitizenId } from '../../src/domain/citizen.ts';
import type { Fault } from '../../mocks/http/faults.ts';
import { audit } from './audit.ts';
import { inBrowser, openBrowsers, type Sent } from './browsers.ts';
import { live, type Life } from './citizen.ts';
import { beginDay } from './day.ts';
import type { Settled } from './outbox.ts';
import { simulatorAt } from './simulator.ts';

export interface Plan {
  /** Where a mocked municipality listens; it is reset. */
  origin: string;
  clients: number;
  seconds: number;
  /** Share of the requests that fail: no connection, no answer, 500, 503; a tenth is slow besides. */
  failures: number;
  /** Longest pause between two steps of one client, in milliseconds. */
  thinking: number;
  seed: number;
}

export interface Outcome {
  sent: Sent[];
  settled: Settled[];
  /** Why times were not held, by code. */
  refused: string[];
  /** Intents without an answer when the failures ended. */
  unknown: number;
  commits: number;
  /** Promises that were broken; none is what is wanted. */
  broken: string[];
}

/** Puts a municipality under load, lets what is open be settled, and holds its records against it. */
export async function runLoad(plan: Plan): Promise<Outcome> {
  const { origin, clients, seconds, failures, thinking, seed } = plan;
  const simulator = simulatorAt(origin);
  const citizens = await simulator.gather(clients, seed);
  const outcome = { sent: [] as Sent[], settled: [] as Settled[], refused: [] as string[] };
  const close = openBrowsers(origin, (sent) => outcome.sent.push(sent));
  try {
    const browsers = await Promise.all(citizens.map((id) => simulator.login(id)));
    const [first] = browsers;
    const seats = first && (await simulator.seats(first, citizens[0] ?? ''));
    if (failures > 0) await simulator.faults(faultsOf(failures));
    const day = beginDay();
    let open = 0;
    const life: Life = {
      day,
      arriving: Math.min(5_000, seconds * 250),
      thinking,
      onBegun: () => (open += 1),
      onSettled(settled) {
        open -= 1;
        outcome.settled.push(settled);
      },
      onRefused: (code) => outcome.refused.push(code),
    };
    const all = Promise.all(
      browsers.map((browser) => inBrowser(browser, () => live(life, browser.actor as CitizenId))),
    );
    await Promise.race([all, day.wait(seconds * 1000)]);
    day.close();
    const unknown = open;
    await simulator.faults([]);
    day.calmDown();
    await all;
    const { commits, broken } = await audit(
      simulator,
      citizens,
      outcome.settled,
      seats ?? new Map(),
    );
    return { ...outcome, unknown, commits, broken };
  } finally {
    close();
  }
}

/** Four ways to fail, alike often, that hit a request independently of each other. */
function faultsOf(failures: number): Fault[] {
  const rate = 1 - (1 - failures) ** (1 / 4);
  const match = { path: '/api/v1/**' };
  return [
    { kind: 'latency', milliseconds: 150, stage: 'before', rate: 0.05, match },
    { kind: 'latency', milliseconds: 150, stage: 'after', rate: 0.05, match },
    { kind: 'offline', rate, match },
    { kind: 'lost-answer', rate, match },
    { kind: 'status', status: 500, rate, match },
    { kind: 'status', status: 503, retryAfter: 1, rate, match },
  ];
}
