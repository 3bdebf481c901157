import { setImmediate } from 'node:timers/promises';
import { vi } from 'vitest';
import type { IntentKey, OutboxEntry } from '../../../src/domain/outbox/intent.ts';
import { isUnsettled, type Outbox } from '../../../src/domain/outbox/outbox.ts';
import { liesIn, lossesIn } from './checks.ts';
import { createDevice } from './device.ts';
import type { Device, Flaw } from './device.ts';
import { openTab, type Tab } from './tab.ts';
import { createNetwork } from './network.ts';
import { happen, pass, reopen, type Stage } from './happen.ts';
import type { Move, Schedule } from './schedules.ts';
import { people, type Town } from './town.ts';

/** How a schedule ended: the intents as they were last shown, and those that were taken back. */
export interface Ending {
  settled: readonly OutboxEntry[];
  takenBack: number;
  requests: number;
}

/**
 * Plays a schedule, then heals the network and lets everybody log in, until nothing is left to send.
 *
 * @throws Error that says which promise was broken at the first moment that one was
 */
export async function play(town: Town, schedule: Schedule, flaw?: Flaw): Promise<Ending> {
  const { moves, fates, order } = schedule;
  const turn = (what: string) => order.schedule(Promise.resolve(), what);
  const network = createNetwork(town, turn, fates);
  vi.stubGlobal('fetch', network.fetch);

  const wanted: OutboxEntry[] = [];
  const dismissed: OutboxEntry[] = [];
  const takenBack = new Set<IntentKey>();
  const tabs: Tab[] = [];
  let lies: string[] = [];
  const sight = () => ({
    outbox: device.outbox(),
    commits: town
      .commits()
      .map((one) => ({ ...one, key: one.key.slice(0, keyLength) as IntentKey })),
    shown: tabs.filter((tab) => tab.alive()).map(({ outbox }) => outbox.state().entries),
    wanted,
    takenBack,
    dismissed,
  });
  const look = () => {
    if (lies.length === 0) lies = liesIn(sight());
  };
  const device: Device = createDevice({
    town,
    network,
    turn,
    flaw,
    onWrite(before, after) {
      wanted.push(...without(after, [...before, ...wanted]));
      for (const gone of without(before, after)) {
        if (isUnsettled(gone)) takenBack.add(gone.key);
        else dismissed.push(gone);
      }
      look();
    },
  });
  town.begin(look);
  device.logIn(people[0] ?? '');
  tabs.push(openTab(device), openTab(device));
  const stage: Stage = { town, device, tabs };
  for (const tab of tabs) void tab.look();
  await turns(stage, schedule, 20);

  for (const move of moves) {
    if (move.is === 'turns') await turns(stage, schedule, move.count);
    else happen(stage, move);
    await calm(town);
    look();
    tell(lies);
  }
  await heal(stage, schedule);
  // What is seen in one tab leaves the others' lists too.
  const [first] = device.outbox();
  if (first) void tabs[0]?.outbox.dismiss(first.key);
  await turns(stage, schedule, Infinity);
  look();
  tell([...lies, ...lossesIn(sight()), ...town.host.municipality.brokenInvariants()]);
  if (device.surprises.length > 0) throw device.surprises[0];
  tell(tooMany(stage, moves));
  return {
    settled: [...device.outbox(), ...dismissed],
    takenBack: takenBack.size,
    requests: [...network.requests.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** Everything works, and each person logs in until nothing of theirs is left to send. */
async function heal(stage: Stage, schedule: Schedule): Promise<void> {
  const { device, tabs, town } = stage;
  device.network.heal();
  for (const person of people) {
    for (let round = 0; round < patience; round += 1) {
      if (device.session()?.actor !== person) device.logIn(person);
      for (const [index, tab] of tabs.entries()) {
        if (tab.alive()) void tab.look();
        else reopen(stage, index);
      }
      await turns(stage, schedule, Infinity);
      if (!device.outbox().some((entry) => entry.actor === person && isUnsettled(entry))) break;
      const times = tabs.flatMap((tab) => tab.wakesAt() ?? []);
      if (times.length > 0) pass(stage, Math.min(...times) - town.host.clock.now());
    }
  }
}

async function turns({ town }: Stage, { order }: Schedule, count: number): Promise<void> {
  await calm(town);
  for (let taken = 0; taken < count && order.count() > 0; taken += 1) {
    await order.waitNext(1);
    await calm(town);
  }
}

/** Until all that could go on has gone on, to where it waits for its next turn. */
async function calm(town: Town): Promise<void> {
  do await setImmediate();
  while (town.working());
}

/** Without trouble an intent is one request; each trouble costs each intent a few more at most. */
function tooMany({ device }: Stage, moves: readonly Move[]): string[] {
  const { requests, struck } = device.network;
  const troubles = moves.filter(({ is }) => is !== 'turns' && is !== 'wants').length;
  return [...requests].flatMap(([key, count]) =>
    count > 2 + struck + troubles ? [`${key} was sent ${count} times`] : [],
  );
}

function tell(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

/** Those whose keys are not among the others'. */
function without(entries: Outbox, others: Outbox): Outbox {
  const keys = new Set(others.map(({ key }) => key));
  return entries.filter(({ key }) => !keys.has(key));
}

/** Another key that a flaw makes begins with the first. */
const keyLength = '00000000-0000-0000-0000-000000000000'.length;
const patience = 40;
