import type { Session } from '../../../mocks/http/sessions.ts';
import { rememberAntiForgeryToken } from '../../../src/api/wire/client.ts';
import { ApiError } from '../../../src/api/wire/problem.ts';
import type { ActorId } from '../../../src/domain/citizen.ts';
import type { OutboxEntry } from '../../../src/domain/outbox/intent.ts';
import { instantFromMillis } from '../../../src/domain/time.ts';
import { answerOf } from '../../../src/features/outbox/answerOf.ts';
import { sendIntent } from '../../../src/features/outbox/sendIntent.ts';
import { createOutbox, type OpenOutbox } from '../../../src/outbox/outbox.ts';
import type { OutboxPorts } from '../../../src/outbox/ports.ts';
import type { Device } from './device.ts';
import type { Turn } from './network.ts';

/** A tab with the app in it. It goes on until it dies, which may be between any two turns. */
export interface Tab {
  readonly outbox: OpenOutbox;
  readonly alive: () => boolean;
  readonly die: () => void;
  /** Reads the session, as a page does when it is opened or looked at again. */
  readonly look: () => Promise<void>;
  /** The browser says that there may be a network again. */
  readonly kick: () => void;
  /** When its timer is set for, in the municipality's time; null when it is not set. */
  readonly wakesAt: () => number | null;
  /** Its timer rings. */
  readonly wake: () => void;
}

/** Opens the app's outbox over ports of which each step takes a turn. */
export function openTab(device: Device): Tab {
  const { town, network, disk, flaw } = device;
  let alive = true;
  let session: Session | null = null;
  let offset = 0;
  let timer: { at: number; wake: () => void } | null = null;
  let onReturn = (): void => undefined;
  let onAnnounced = (): void => undefined;
  const me = {};
  const deviceNow = () => town.host.clock.now() + device.ahead;
  const hearTheTime = () => {
    offset = town.host.clock.now() - deviceNow(); // each answer tells it
  };
  /** What a dead tab was about to do never comes. */
  const unlessDead = () => (alive ? Promise.resolve() : new Promise<never>(() => undefined));
  const step: Turn = async (what) => {
    await device.turn(what);
    await unlessDead();
  };

  const ports: OutboxPorts = {
    store: {
      async read() {
        const lies = disk.read();
        await step('read'); // what is read may be old by the time it is known
        return lies;
      },
      async write(stored) {
        await step(`write ${stored.entries.map(({ state }) => state.is).join(' ')}`);
        disk.write(stored);
        return true;
      },
      markUnwritten: () => undefined,
    },
    async send(entry) {
      rememberAntiForgeryToken(session?.antiForgeryToken ?? ''); // the tabs share one client here
      const answer = await sendIntent(withFlaw(entry)).catch((error: unknown) => {
        if (error instanceof ApiError) return error;
        device.surprises.push(error);
        throw error;
      });
      await unlessDead();
      hearTheTime();
      return answerOf(entry, answer);
    },
    session: {
      isOf: (actor) => flaw === 'any-session' || session?.actor === actor,
      async know() {
        // Opened without a network, it does not know yet who is logged in by now.
        if (session === null) await ask();
        if (session === null) throw new Error('Nobody is logged in');
      },
    },
    network: {
      isOnline: () => network.online,
      onReturn: (listener) => (onReturn = listener),
    },
    clock: {
      now: () => instantFromMillis(deviceNow() + offset),
      after(milliseconds, wake) {
        const mine = { at: town.host.clock.now() + milliseconds, wake };
        timer = mine;
        return () => {
          if (timer === mine) timer = null;
        };
      },
    },
    tabs: {
      async alone(what, work) {
        if (flaw === `no-${what}-lock`) return work();
        const lock = device.locks[what];
        await lock.take(me);
        await (what === 'send' ? step('alone to send') : unlessDead());
        try {
          return await work();
        } finally {
          lock.release();
        }
      },
      announce: () => {
        if (alive && flaw !== 'silent') device.announce(hear);
      },
      onAnnounced: (listener) => (onAnnounced = listener),
    },
    random: () => 0.5,
  };

  const ask = async () => {
    await step('ask who is logged in');
    if (!network.online) return false;
    session = device.session();
    hearTheTime();
    return true;
  };
  const hear = () => {
    if (alive) onAnnounced();
  };
  const withFlaw = (entry: OutboxEntry) =>
    flaw === 'key-per-attempt' ? { ...entry, key: device.anotherKey(entry.key) } : entry;

  const outbox = createOutbox(ports);
  const tab: Tab = {
    outbox,
    alive: () => alive,
    kick: () => {
      if (alive) onReturn();
    },
    wakesAt: () => (alive ? (timer?.at ?? null) : null),
    wake: () => {
      const ringing = timer;
      timer = null;
      ringing?.wake();
    },
    die() {
      if (!alive) return;
      alive = false;
      device.ears.delete(hear);
      for (const lock of Object.values(device.locks)) lock.leave(me);
      disk.tabDied();
    },
    async look() {
      if (await ask()) {
        const who = (session?.actor ?? null) as ActorId | null; // the wire's id, in this role
        device.remembered = who ?? device.remembered;
        if (who === null) outbox.belongToNobody();
        else await outbox.belongTo(who, true);
      } else if (device.remembered !== null) {
        await outbox.belongTo(device.remembered, false);
      }
    },
  };
  outbox.start();
  device.ears.add(hear);
  return tab;
}
