import { setImmediate } from 'node:timers/promises';
import { vi } from 'vitest';
import type { IntentKey, OutboxEntry } from '../../src/domain/intent.ts';
import { isUnsettled } from '../../src/domain/outbox.ts';
import { liesIn, lossesIn } from './outbox-model-checks.ts';
import { createDevice, type Device, type Flaw, type Tab } from './outbox-model-device.ts';
import { createNetwork } from './outbox-model-network.ts';
import type { Move, Schedule } from './outbox-model-schedules.ts';
import { people, type Town } from './outbox-model-town.ts';

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
  let lies: string[] = [];
  const sight = () => ({
    outbox: device.outbox(),
    commits: town.commits().map((one) => ({ ...one, key: one.key.slice(0, keyLength) })),
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
    onChange(event, before) {
      if (event.is === 'queued') wanted.push(event.entry);
      const gone = before.filter((one) => !device.outbox().some(({ key }) => key === one.key));
      if (event.is === 'taken-back') gone.forEach(({ key }) => takenBack.add(key));
      if (event.is === 'dismissed') dismissed.push(...gone);
      look();
    },
  });
  town.begin(look);
  device.logIn(people[0] ?? '');
  const tabs: Tab[] = [device.open(), device.open()];
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

interface Stage {
  town: Town;
  device: Device;
  tabs: Tab[];
}

function happen({ town, device, tabs }: Stage, move: Exclude<Move, { is: 'turns' }>): void {
  const { network } = device;
  const tab = 'tab' in move ? tabs[move.tab] : undefined;
  const open = tab?.alive() ? tab : tabs.find((each) => each.alive());
  const citizen = 'citizen' in move ? (people[move.citizen] ?? '') : '';
  const entry = 'intent' in move ? device.outbox()[move.intent] : undefined;
  switch (move.is) {
    case 'wants': {
      const actor = device.session()?.actor;
      const intent = actor === undefined ? null : town.intentOf(actor, citizen, move);
      if (intent !== null) void open?.submit(citizen, intent);
      break;
    }
    case 'time passes':
      pass({ town, device, tabs }, move.seconds * 1000);
      break;
    case 'device clock':
      device.ahead += move.hours * 3_600_000;
      break;
    case 'tab dies':
      tab?.die();
      break;
    case 'tab opens':
      reopen({ town, device, tabs }, move.tab);
      break;
    case 'tab looks':
      void open?.look();
      break;
    case 'offline':
      network.online = false;
      break;
    case 'online':
      network.online = true;
      for (const each of tabs) each.kick();
      break;
    case 'session ends':
      town.host.sessions.end(device.session()?.id ?? '');
      break;
    case 'logs in':
      if (!network.online) break;
      device.logIn(people[move.person] ?? '');
      reopen({ town, device, tabs }, move.tab); // the page comes back from the login
      break;
    case 'mandate revoked':
      town.host.municipality.staff.revokeMandate(people[1] ?? '', people[0] ?? '');
      break;
    case 'staff cancels':
      town.staffCancels(citizen, move.appointment);
      break;
    case 'staff moves':
      town.staffMoves(citizen, move.appointment);
      break;
    case 'takes back':
      if (entry) void open?.apply({ is: 'taken-back', key: entry.key });
      break;
    case 'retries':
      if (entry && open) void open.apply({ is: 'retried', key: entry.key, now: open.now() });
      break;
    case 'has seen':
      if (entry) void open?.apply({ is: 'dismissed', key: entry.key });
      break;
  }
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

function reopen({ device, tabs }: Stage, index: number): void {
  tabs[index]?.die();
  const tab = device.open();
  tabs[index] = tab;
  void tab.look();
}

function pass({ town, tabs }: Stage, milliseconds: number): void {
  town.host.clock.advance(milliseconds);
  for (const tab of tabs) {
    const time = tab.wakesAt();
    if (time !== null && time <= town.host.clock.now()) tab.kick();
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

const keyLength = 'key-000000000000'.length;
const patience = 40;
