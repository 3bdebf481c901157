import type { OutboxEntry } from '../domain/outbox/intent.ts';
import { isUnsettled, reduce, type Outbox, type OutboxEvent } from '../domain/outbox/outbox.ts';
import type { OutboxPorts, StoredOutbox } from './ports.ts';

/** What this tab knows of what is written down. */
export interface Journal {
  /** What lies there now; other tabs may have written. */
  readonly read: () => Promise<Outbox>;
  /** Applies an event to what lies there, and resolves when the outcome is written down. */
  readonly record: (event: OutboxEvent) => Promise<Outbox>;
  /** How many intents lie there that this version does not understand, as of the last look. */
  readonly unread: () => number;
  /** Whether what lay there could not be read: what it was, nobody knows. */
  readonly isSpoiled: () => boolean;
  /** Whether all of it is written to disk, as of the last change. */
  readonly isWritten: () => boolean;
  /** Removes what could not be read or understood, when the citizen says so. */
  readonly forgetUnread: () => Promise<Outbox>;
  /** Forgets what memory holds: it was somebody's who has left. What is on the disk stays theirs. */
  readonly forgetMemory: () => void;
}

/**
 * The write-ahead journal of an outbox: one change at a time over all tabs, each applied to what lies
 * in the store. Where nothing can be written (a device that is not one's own, a full disk), the tab's
 * memory goes on alone, and joins what other tabs have written as soon as it can be written again.
 *
 * @param onChange hears of what is known, before another tab can change it
 */
export function createJournal(
  { store, clock, tabs }: Pick<OutboxPorts, 'store' | 'clock' | 'tabs'>,
  onChange: (outbox: Outbox) => void,
): Journal {
  let memory: Outbox = [];
  /** Where it cannot be kept, memory knows more than the disk; and the screen says so. */
  let isAhead = false;
  const known = new Set<string>();
  let foreign: StoredOutbox['foreign'] = [];
  let spoiled = false;
  let writing = 0;

  const markUnwritten = () => {
    store.markUnwritten(writing > 0 || (isAhead && memory.some(isUnsettled)));
  };
  const load = async () => {
    const stored = await store.read(clock.now());
    if (stored === 'spoiled') spoiled = true;
    else if (stored !== null) {
      foreign = stored.foreign;
      memory = isAhead ? together(memory, stored.entries, known) : stored.entries;
    }
    for (const { key } of memory) known.add(key);
  };
  const publish = () => {
    markUnwritten();
    onChange(memory);
    return memory;
  };
  const write = async (how: () => void) => {
    writing += 1;
    markUnwritten();
    const changed = (written: boolean) => {
      isAhead = !written;
      return publish();
    };
    try {
      return await tabs.alone(
        'store',
        async () => {
          await load();
          how();
          return changed(await store.write({ entries: memory, foreign }, clock.now()));
        },
        () => {
          how();
          return changed(false);
        },
      );
    } finally {
      writing -= 1;
      markUnwritten();
    }
  };
  return {
    read: () => tabs.alone('store', () => load().then(publish), publish),
    record: (event) =>
      write(() => {
        memory = reduce(memory, event);
      }),
    unread: () => foreign.length,
    isSpoiled: () => spoiled,
    isWritten: () => !isAhead,
    forgetUnread: () =>
      write(() => {
        foreign = [];
        spoiled = false;
      }),
    forgetMemory: () => {
      memory = [];
      foreign = [];
      isAhead = false;
      spoiled = false;
      known.clear();
      publish();
    },
  };
}

/** What this tab knows, with what other tabs have written down since it could not. */
function together(memory: Outbox, stored: Outbox, known: ReadonlySet<string>): Outbox {
  const onDisk = new Map(stored.map((entry) => [entry.key, entry]));
  return [
    ...memory.map((entry) => further(entry, onDisk.get(entry.key) ?? entry)),
    ...stored.filter(({ key }) => !known.has(key)),
  ];
}

function further(mine: OutboxEntry, theirs: OutboxEntry): OutboxEntry {
  if (isUnsettled(mine) !== isUnsettled(theirs)) return isUnsettled(mine) ? theirs : mine;
  return theirs.tries > mine.tries ? theirs : mine;
}
