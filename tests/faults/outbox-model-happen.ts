import type { Device } from './outbox-model-tab.ts';
import type { Move } from './outbox-model-schedules.ts';
import type { Tab } from './outbox-model-tab.ts';
import { people, type Town } from './outbox-model-town.ts';

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
      if (intent !== null) void open?.submit(citizen, intent);
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

export function reopen({ device, tabs }: Stage, index: number): void {
  tabs[index]?.die();
  const tab = device.open();
  tabs[index] = tab;
  void tab.look();
}

/** Time passes, and tabs whose time it was wake. */
export function pass({ town, tabs }: Stage, milliseconds: number): void {
  town.host.clock.advance(milliseconds);
  for (const tab of tabs) {
    const time = tab.wakesAt();
    if (time !== null && time <= town.host.clock.now()) tab.kick();
  }
}
