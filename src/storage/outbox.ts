import type { OutboxEntry } from '../domain/intent.ts';
import { isUnsettled, reduce, type Outbox, type OutboxEvent } from '../domain/outbox.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { keepRecord, readRecord } from './records.ts';
import { entryFrom } from './outboxShape.ts';
import { markUnwritten } from './unwritten.ts';

/** Where intents are written down. One change at a time, over all tabs. */
export interface OutboxStore {
  read: () => Promise<Outbox>;
  /** Applies an event, and resolves when it is written down. */
  change: (event: OutboxEvent) => Promise<Outbox>;
}

/** An outbox beside which intents of other versions of the app may lie. */
export interface KeptOutbox extends OutboxStore {
  /** How many intents lie here that this version does not understand, as of the last look. */
  unread: () => number;
  /** Whether what lay here could not be read: what it was, nobody knows. */
  isSpoiled: () => boolean;
  /** Removes both, when the citizen says so. */
  forgetUnread: () => Promise<void>;
  /** Whether all of it was written to disk, as of the last change. */
  isWritten: () => boolean;
  /** Forgets what is in memory: it was somebody's who has left. What is on the disk stays theirs. */
  forgetMemory: () => void;
}

/**
 * The outbox of this device: encrypted on disk where the device is the citizen's own, otherwise in
 * the memory of this tab alone.
 *
 * @param now the municipality's time as far as it is known
 */
export function createOutboxStore(now: () => Instant): KeptOutbox {
  let memory: Outbox = [];
  /** Where it cannot be kept, memory knows more than the disk; and the screen says so. */
  let isAhead = false;
  const known = new Set<string>();
  /** What only another version of the app understands, whose tab may be open beside this one. */
  let foreign: readonly unknown[] = [];
  let spoiled = false;
  let writing = 0;

  const tellWritten = () => {
    markUnwritten(identity, writing > 0 || (isAhead && memory.some(isUnsettled)));
  };
  const read = async () => {
    const kept = await readRecord(identity, now(), isKept, () => {
      spoiled = true;
    });
    if (kept !== null) {
      foreign = kept.entries.filter((entry) => entryFrom(entry) === null);
      const entries = kept.entries.flatMap((entry) => entryFrom(entry) ?? []);
      memory = isAhead ? together(memory, entries, known) : entries;
    }
    for (const { key } of memory) known.add(key);
    tellWritten();
    return memory;
  };
  const write = async (how: () => void) => {
    writing += 1;
    tellWritten();
    try {
      return await writeAlone(how);
    } finally {
      writing -= 1;
      tellWritten();
    }
  };
  const writeAlone = (how: () => void) =>
    navigator.locks.request('borgerbooking.outbox.store', async () => {
      await read();
      how();
      const lifetime = { updatedAt: now(), expiresAt: later(now(), days(keepDays)) };
      const content: Kept = { version, entries: [...memory, ...foreign] };
      isAhead = !(await keepRecord(identity, content, lifetime)).ok;
      return memory;
    });
  return {
    read,
    change: (event) =>
      write(() => {
        memory = reduce(memory, event);
      }),
    unread: () => foreign.length,
    isSpoiled: () => spoiled,
    isWritten: () => !isAhead,
    forgetMemory: () => {
      memory = [];
      foreign = [];
      isAhead = false;
      spoiled = false;
      known.clear();
    },
    forgetUnread: async () => {
      await write(() => {
        foreign = [];
        spoiled = false;
      });
    },
  };
}

/** What this tab knows, with what other tabs have written down since it could not. */
function together(memory: Outbox, kept: Outbox, known: ReadonlySet<string>): Outbox {
  const onDisk = new Map(kept.map((entry) => [entry.key, entry]));
  return [
    ...memory.map((entry) => further(entry, onDisk.get(entry.key) ?? entry)),
    ...kept.filter(({ key }) => !known.has(key)),
  ];
}

function further(mine: OutboxEntry, theirs: OutboxEntry): OutboxEntry {
  if (isUnsettled(mine) !== isUnsettled(theirs)) return isUnsettled(mine) ? theirs : mine;
  return theirs.tries > mine.tries ? theirs : mine;
}

interface Kept {
  readonly version: number;
  readonly entries: readonly unknown[];
}

const identity = 'outbox';
const version = 1;
/** Long after every deadline: what lies here is asked about, never silently gone. */
const keepDays = 90;

/** Of whichever version: a record that is not understood would be dropped, and intents with it. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'entries' in value &&
    Array.isArray(value.entries)
  );
}
