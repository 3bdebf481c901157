import type { ActorId, CitizenId } from '../domain/citizen.ts';
import {
  isSameIntent,
  type Intent,
  type IntentKey,
  type OutboxEntry,
} from '../domain/outbox/intent.ts';
import {
  isUnsettled,
  longestWait,
  type Outbox,
  type OutboxEvent,
} from '../domain/outbox/outbox.ts';
import { later, type Instant } from '../domain/time.ts';
import { drain } from './drain.ts';
import { createJournal } from './journal.ts';
import type { OutboxPorts } from './ports.ts';

/** What a tab shows of the outbox: another object after each change. */
export interface OutboxState {
  readonly entries: Outbox;
  /** Whether this tab is trying to send right now; otherwise what waits, waits. */
  readonly trying: boolean;
  /** How many intents lie here that only another version of the app understands. */
  readonly unread: number;
  /** Whether something that could not be read lay where intents are written down. */
  readonly spoiled: boolean;
  /** Whether it survives this tab: not on another's device, and not where the disk is full. */
  readonly written: boolean;
}

/** The outbox of one tab. All tabs of a device share what is written down, and take turns sending. */
export interface OpenOutbox {
  /** Listens to the network and to the other tabs. Called once. */
  readonly start: () => void;
  readonly state: () => OutboxState;
  /** Calls back after each change of the state, until it is told to stop by what this gives back. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Says whose outbox it is: of who is logged in, for whom what waited for a login can be sent; or,
   * without a network, of whom the device remembers.
   */
  readonly belongTo: (actor: ActorId, loggedIn: boolean) => Promise<void>;
  /** Nobody is logged in any more. What is written down stays, and is not sent. */
  readonly belongToNobody: () => void;
  /** Forgets what this tab's memory holds: it was somebody's who has left. */
  readonly forgetMemory: () => void;
  /**
   * Writes an intent down, then sends it. The same intent about the same thing that is still on its
   * way is not taken twice: a double tap is one, and asks about the first again.
   *
   * @returns when it is written down, its key for life
   * @throws Error when the outbox is nobody's
   */
  readonly submit: (citizen: CitizenId, intent: Intent) => Promise<IntentKey>;
  /** Tries again now. */
  readonly retry: (key: IntentKey) => Promise<void>;
  /** Takes back what was certainly not done. */
  readonly takeBack: (key: IntentKey) => Promise<void>;
  /** Forgets what is settled, once it has been seen. */
  readonly dismiss: (key: IntentKey) => Promise<void>;
  /** Removes what could not be read, when the citizen says so. */
  readonly forgetUnread: () => Promise<void>;
}

/**
 * Opens an outbox over its ports: what a citizen wants is written down, sent under one key for life,
 * alone among the tabs and in order for each citizen, and only the municipality's answer settles it.
 */
export function createOutbox(ports: OutboxPorts): OpenOutbox {
  const { session, network, clock, tabs, random } = ports;
  const listeners = new Set<() => void>();
  /** Submitted, and not yet written down: what other tabs write meanwhile does not hide them. */
  let beingQueued: Outbox = [];
  let trying = 0;
  /** How often in a row nothing could even be tried. */
  let unready = 0;
  let actor: ActorId | null = null;
  let cancelTimer = (): void => undefined;
  let state: OutboxState = {
    entries: [],
    trying: false,
    unread: 0,
    spoiled: false,
    written: true,
  };

  const journal = createJournal(ports, (recorded) => {
    publish(recorded);
  });

  return {
    start() {
      network.onReturn(kick);
      tabs.onAnnounced(() => void journal.read());
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async belongTo(who, loggedIn) {
      if (actor === who && !loggedIn) return;
      actor = who;
      if (loggedIn) await record({ is: 'logged-in', actor: who });
      else await journal.read();
      kick();
    },
    belongToNobody() {
      actor = null;
      cancelTimer();
    },
    forgetMemory() {
      beingQueued = [];
      journal.forgetMemory();
    },
    async submit(citizen, intent) {
      if (actor === null) throw new Error('Nobody is logged in');
      const isSame = (entry: OutboxEntry) =>
        isUnsettled(entry) && entry.citizen === citizen && isSameIntent(entry.intent, intent);
      const same = state.entries.find(isSame);
      if (same) {
        await retry(same.key);
        return same.key;
      }
      const entry: OutboxEntry = {
        key: crypto.randomUUID() as IntentKey, // made here, once
        actor,
        citizen,
        intent,
        queuedAt: clock.now(),
        tries: 0,
        maybeDone: false,
        state: { is: 'waiting' },
      };
      await whileTrying(async () => {
        await queue(entry);
        kick();
      });
      return entry.key;
    },
    retry,
    takeBack: async (key) => {
      await record({ is: 'taken-back', key });
      kick(); // what came after it may go now
    },
    dismiss: async (key) => {
      await record({ is: 'dismissed', key });
    },
    async forgetUnread() {
      await journal.forgetUnread();
      tabs.announce();
    },
  };

  async function record(event: OutboxEvent): Promise<Outbox> {
    const outbox = await journal.record(event);
    tabs.announce();
    return outbox;
  }

  function publish(recorded: Outbox): void {
    const waits = beingQueued.filter(({ key }) => !recorded.some((entry) => entry.key === key));
    state = {
      entries: waits.length === 0 ? recorded : [...recorded, ...waits],
      trying: trying > 0,
      unread: journal.unread(),
      spoiled: journal.isSpoiled(),
      written: journal.isWritten(),
    };
    for (const listener of listeners) listener();
  }

  async function queue(entry: OutboxEntry): Promise<void> {
    beingQueued = [...beingQueued, entry];
    publish(state.entries); // at once, so that a second tap finds it
    try {
      await record({ is: 'queued', entry });
    } finally {
      beingQueued = beingQueued.filter(({ key }) => key !== entry.key);
    }
  }

  async function retry(key: IntentKey): Promise<void> {
    await record({ is: 'retried', key, now: clock.now() });
    kick();
  }

  /** Counts as trying until the work is done; what it has begun by then leaves no gap. */
  async function whileTrying<Result>(work: () => Promise<Result>): Promise<Result> {
    trying += 1;
    try {
      return await work();
    } finally {
      trying -= 1;
      publish(state.entries);
    }
  }

  /** Sends, unless the device says that there is no network at all. */
  function kick(): void {
    cancelTimer();
    // Where even the device's own store fails, the intent is still here, and is tried again.
    void whileTrying(() => sendAll().catch(() => afterPause())).then((next) => {
      cancelTimer();
      if (next === null) return;
      const wait = Math.min(Math.max(shortestWait, next - clock.now()), longestWait);
      cancelTimer = clock.after(wait, kick);
    });
  }

  async function sendAll(): Promise<Instant | null> {
    const who = actor;
    if (who === null || !state.entries.some(isUnsettled)) return null;
    if (!network.isOnline()) {
      await journal.read(); // another tab may have more news than this one
      return null; // the network says when it is back
    }
    // An app that was opened without a network has no token yet: without it nothing would be done.
    const ready = await session.know().then(
      () => true,
      () => false,
    );
    if (!ready) return afterPause();
    unready = 0;
    // Who has left meanwhile has nothing sent.
    return actor === who ? drain({ ...ports, record }, who) : null;
  }

  /** Soon at first, then later each time; never in step with other devices. */
  function afterPause(): Instant {
    const pause = Math.min(5_000 * 2 ** unready, longestPause);
    unready += 1;
    return later(clock.now(), pause * (1 + random()));
  }
}

/** Milliseconds. */
const shortestWait = 250;
const longestPause = 60_000;
