import type { Session } from '../../mocks/http/sessions.ts';
import { rememberAntiForgeryToken } from '../../src/api/client.ts';
import type { ActorId, CitizenId } from '../../src/domain/citizen.ts';
import type { Intent, IntentKey, OutboxEntry } from '../../src/domain/intent.ts';
import { isSameIntent } from '../../src/domain/sameIntent.ts';
import { isUnsettled, type Outbox, type OutboxEvent } from '../../src/domain/outbox.ts';
import { instantFromMillis, type Instant } from '../../src/domain/time.ts';
import { drain } from '../../src/features/outbox/drain.ts';
import { sendIntent } from '../../src/features/outbox/sendIntent.ts';
import type { Lock } from './outbox-model-lock.ts';
import type { Network, Turn } from './outbox-model-network.ts';
import type { Town } from './outbox-model-town.ts';

/** What can be taken away from the outbox, so that the model must fail. */
export type Flaw = 'key-per-attempt' | 'forgets-queued' | 'forgets-sent' | 'any-session';

/** A citizen's own device: what its tabs share. */
export interface Device {
  readonly network: Network;
  readonly outbox: () => Outbox;
  /** The device's own clock, milliseconds ahead of the municipality's. */
  ahead: number;
  /** Whose screens it shows without a network. */
  remembered: ActorId | null;
  readonly open: () => Tab;
  readonly logIn: (actor: string) => void;
  /** As the municipality would find it by the browser's cookie. */
  readonly session: () => Session | null;
  readonly surprises: unknown[];
}

/** A tab with the app in it. It goes on until it dies, which may be between any two turns. */
export interface Tab {
  readonly alive: () => boolean;
  readonly die: () => void;
  /** Reads the session, as a page does when it is opened or looked at again. */
  readonly look: () => Promise<void>;
  readonly submit: (citizen: string, intent: Intent) => Promise<IntentKey | null>;
  readonly apply: (event: OutboxEvent) => Promise<void>;
  readonly kick: () => void;
  readonly now: () => Instant;
  /** When it tries again by itself, in the municipality's time; null when it does not. */
  readonly wakesAt: () => number | null;
}

/** What a tab reaches of its device. */
interface Inside {
  town: Town;
  device: Device;
  turn: Turn;
  lock: Lock;
  write: (event: OutboxEvent) => Outbox;
  forget: () => void;
  flaw: Flaw | undefined;
}

export function openTab({ town, device, turn, lock, write, forget, flaw }: Inside): Tab {
  const { network } = device;
  let alive = true;
  let actor: ActorId | null = null;
  let session: Session | null = null;
  let offset = 0;
  let wakesAt: number | null = null;
  const me = {};
  const deviceNow = () => town.host.clock.now() + device.ahead;
  const now = () => instantFromMillis(deviceNow() + offset);
  /** What a dead tab was about to do never comes. */
  const step: Turn = async (what) => {
    await turn(what);
    await unlessDead();
  };
  const unlessDead = () => (alive ? Promise.resolve() : new Promise<never>(() => undefined));

  const change = async (event: OutboxEvent) => {
    await step(`write ${event.is}`);
    const after = write(event);
    await step(`wrote ${event.is}`);
    return after;
  };
  const send = async (entry: OutboxEntry) => {
    rememberAntiForgeryToken(session?.antiForgeryToken ?? ''); // the tabs share one client here
    const key = flaw === 'key-per-attempt' ? fresh(entry.key) : entry.key;
    try {
      return await sendIntent({ ...entry, key });
    } finally {
      await unlessDead();
      offset = town.host.clock.now() - deviceNow(); // each answer tells the time
    }
  };
  const alone = async <Result>(work: () => Promise<Result>) => {
    await lock.take(me);
    await unlessDead();
    try {
      return await work();
    } finally {
      lock.release();
    }
  };
  const sending = {
    store: { read: () => Promise.resolve(device.outbox()), change },
    send,
    isLoggedIn: (who: ActorId) => flaw === 'any-session' || session?.actor === who,
    alone,
    now,
    random: () => 0.5,
    onAnswer: () => undefined,
  };
  const kick = () => {
    wakesAt = null;
    if (!alive || actor === null) return;
    sendAll(actor).then(
      (next) => {
        if (next === null) return;
        wakesAt = town.host.clock.now() + Math.max(250, next - now());
      },
      (error: unknown) => device.surprises.push(error),
    );
  };
  const sendAll = async (who: ActorId) => {
    if (!network.online) {
      await change({ is: 'clock', now: now() });
      return null;
    }
    // Opened without a network, it does not know yet who is logged in by now.
    if (session === null) await ask();
    return session === null ? null : drain(sending, who);
  };
  const ask = async () => {
    await step('ask who is logged in');
    if (!network.online) return false;
    session = device.session();
    offset = town.host.clock.now() - deviceNow();
    return true;
  };
  const become = async (who: ActorId | null) => {
    actor = who;
    if (who === null) return;
    await change({ is: 'logged-in', actor: who });
    kick();
  };

  return {
    alive: () => alive,
    now,
    kick,
    wakesAt: () => (alive ? wakesAt : null),
    die() {
      if (!alive) return;
      alive = false;
      lock.leave(me);
      forget();
    },
    async look() {
      if (await ask()) {
        const who = (session?.actor ?? null) as ActorId | null; // the wire's id, in this role
        device.remembered = who ?? device.remembered;
        await become(who);
      } else if (actor !== device.remembered) {
        actor = device.remembered;
        kick();
      }
    },
    async submit(citizen, intent) {
      const same = (entry: OutboxEntry) =>
        isUnsettled(entry) && entry.citizen === citizen && isSameIntent(entry.intent, intent);
      if (!alive || actor === null || device.outbox().some(same)) return null;
      const key = fresh('key');
      const queuedAt = now();
      await change({
        is: 'queued',
        entry: {
          key,
          actor,
          citizen: citizen as CitizenId, // one of the municipality's
          intent,
          queuedAt,
          tries: 0,
          maybeDone: false,
          state: { is: 'waiting' },
        },
      });
      kick();
      return key;
    },
    async apply(event) {
      await change(event);
      kick();
    },
  };
}

let keys = 0;
/** Made up here, as `crypto.randomUUID` makes them up there. */
function fresh(name: string): IntentKey {
  return `${name}-${String(++keys).padStart(12, '0')}` as IntentKey;
}
