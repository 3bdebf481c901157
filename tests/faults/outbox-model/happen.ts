import type { CitizenId } from '../../../src/domain/citizen.ts';
import type { Device } from './device.ts';
import type { Intent } from '../../../src/domain/outbox/intent.ts';
import type { Move } from './schedules.ts';
import { openTab, type Tab } from './tab.ts';
import { people, type Town } from './town.ts';

/** Where a schedule is played. */
export interface Stage {
  town: Town;
  device: Device;
  tabs: Tab[];
}

/** One thing of a schedule. */
export function happen(stage: Stage, move: Exclude<Move, { is: 'turns' }>): void {
  const { town, device, tabs } = stage;
  const { network } = device;
  const tab = 'tab' in move ? tabs[move.tab] : undefined;
  const open = tab?.alive() ? tab : tabs.find((each) => each.alive());
  const citizen = 'citizen' in move ? (people[move.citizen] ?? '') : '';
  const entry = 'intent' in move ? device.outbox()[move.intent] : undefined;
  switch (move.is) {
    case 'wants': {
      const actor = device.session()?.actor;
      const intent = actor === undefined ? null : town.intentOf(actor, citizen, move);
      if (intent !== null && open) void want(open, citizen, intent);
      break;
    }
    case 'time passes':
      pass(stage, move.seconds * 1000);
      break;
    case 'device clock':
      device.ahead += move.hours * 3_600_000;
      break;
    case 'tab dies':
      tab?.die();
      break;
    case 'tab opens':
      reopen(stage, move.tab);
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
      reopen(stage, move.tab); // the page comes back from the login
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
      if (entry) void open?.outbox.takeBack(entry.key);
      break;
    case 'retries':
      if (entry) void open?.outbox.retry(entry.key);
      break;
    case 'has seen':
      if (entry) void open?.outbox.dismiss(entry.key);
      break;
  }
}

/** A tab that nobody has told yet who is logged in has no screen to press anything on. */
async function want(tab: Tab, citizen: string, intent: Intent): Promise<void> {
  await tab.outbox.submit(citizen as CitizenId, intent).catch(() => undefined); // one of the municipality's
}

export function reopen({ device, tabs }: Stage, index: number): void {
  tabs[index]?.die();
  const tab = openTab(device);
  tabs[index] = tab;
  void tab.look();
}

/** Time passes, and tabs whose time it was wake. */
export function pass({ town, tabs }: Stage, milliseconds: number): void {
  town.host.clock.advance(milliseconds);
  for (const tab of tabs) {
    const time = tab.wakesAt();
    if (time !== null && time <= town.host.clock.now()) tab.wake();
  }
}
