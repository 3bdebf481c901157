import { SESSION_COOKIE } from '../../../mocks/http/cookies.ts';
import type { Session } from '../../../mocks/http/sessions.ts';
import type { ActorId } from '../../../src/domain/citizen.ts';
import type { IntentKey, OutboxEntry } from '../../../src/domain/outbox/intent.ts';
import type { Outbox } from '../../../src/domain/outbox/outbox.ts';
import type { StoredOutbox } from '../../../src/outbox/ports.ts';
import { createLock, type Lock } from './lock.ts';
import type { Network, Turn } from './network.ts';
import type { Town } from './town.ts';

/** What can be taken away from the outbox, so that the model must fail. */
export type Flaw =
  | 'key-per-attempt'
  | 'forgets-queued'
  | 'forgets-sent'
  | 'any-session'
  | 'no-send-lock'
  | 'no-store-lock'
  | 'silent';

/** A citizen's own device: what its tabs share. */
export interface Device {
  readonly town: Town;
  readonly network: Network;
  readonly turn: Turn;
  readonly disk: Disk;
  readonly locks: Record<'send' | 'store', Lock>;
  readonly flaw: Flaw | undefined;
  /** What is written down. */
  readonly outbox: () => Outbox;
  /** The device's own clock, milliseconds ahead of the municipality's. */
  ahead: number;
  /** Whose screens it shows without a network. */
  remembered: ActorId | null;
  /** What the tabs hear with that another has written something down. */
  readonly ears: Set<() => void>;
  /** Tells all tabs but this one, each in a turn of its own. */
  readonly announce: (own: () => void) => void;
  readonly anotherKey: (key: IntentKey) => IntentKey;
  readonly logIn: (actor: string) => void;
  /** As the municipality would find it by the browser's cookie. */
  readonly session: () => Session | null;
  readonly surprises: unknown[];
}

export interface DeviceOptions {
  town: Town;
  network: Network;
  turn: Turn;
  flaw?: Flaw | undefined;
  /** Hears of each change when it is written down. */
  onWrite?: (before: Outbox, after: Outbox) => void;
}

export function createDevice(options: DeviceOptions): Device {
  const { town, network, turn, flaw, onWrite = () => undefined } = options;
  const disk = createDisk(flaw, onWrite);
  const ears = new Set<() => void>();
  let keys = 0;
  return {
    town,
    network,
    turn,
    disk,
    locks: { send: createLock(), store: createLock() },
    flaw,
    outbox: () => disk.read().entries,
    ahead: 0,
    remembered: null,
    surprises: [],
    ears,
    announce(own) {
      for (const hear of ears) if (hear !== own) void turn('a tab hears').then(hear);
    },
    anotherKey: (key) => `${key}-${++keys}` as IntentKey,
    session: () => town.host.sessions.find(network.cookie.split('=')[1] ?? ''),
    logIn(actor) {
      const { id } = town.host.sessions.start(actor, true);
      network.cookie = `${SESSION_COOKIE}=${id}`;
    },
  };
}

export type Disk = ReturnType<typeof createDisk>;

/** Holds what was written, unless a flaw makes it forget when a tab dies. */
function createDisk(flaw: Flaw | undefined, onWrite: (before: Outbox, after: Outbox) => void) {
  let lies: StoredOutbox = { entries: [], foreign: [] };
  return {
    read: () => lies,
    write(stored: StoredOutbox) {
      const before = lies.entries;
      lies = stored;
      onWrite(before, stored.entries);
    },
    tabDied() {
      const { entries } = lies;
      if (flaw === 'forgets-queued') lies = { ...lies, entries: entries.filter(isAnswered) };
      if (flaw === 'forgets-sent') lies = { ...lies, entries: entries.map(unsent) };
    },
  };
}

function isAnswered({ state, tries }: OutboxEntry): boolean {
  return state.is !== 'sending' && (state.is !== 'waiting' || tries > 0);
}

/** As if it had never been written down that it was sent. */
function unsent(entry: OutboxEntry): OutboxEntry {
  if (entry.state.is !== 'sending') return entry;
  return { ...entry, tries: 0, state: { is: 'waiting' } };
}
