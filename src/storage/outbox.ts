import { entryFrom } from './outboxShape.ts';
import type { OutboxEntry } from '../domain/outbox/intent.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { keepRecord, readRecord } from './records.ts';
import { markUnwritten } from './unwritten.ts';

/**
 * Where the intents of this device are written down: encrypted, on a device that is the citizen's own.
 * Elsewhere nothing is, and each tab's memory goes on alone.
 */
export const outboxStore = {
  /**
   * What lies there; `foreign` is what only another version of the app understands. `spoiled`:
   * something did, and could not be read; it is gone now. Null when nothing lies there, or nothing can
   * be read.
   *
   * @param now the municipality's time as far as it is known
   */
  async read(now: Instant): Promise<Stored | 'spoiled' | null> {
    const found = { spoiled: false };
    const kept = await readRecord(identity, now, isKept, () => {
      found.spoiled = true;
    });
    if (kept === null) return found.spoiled ? 'spoiled' : null;
    return {
      entries: kept.entries.flatMap((entry) => entryFrom(entry) ?? []),
      foreign: kept.entries.filter((entry) => entryFrom(entry) === null),
    };
  },
  /** Puts this in the place of what lies there. False when it could not be written. */
  async write({ entries, foreign }: Stored, now: Instant): Promise<boolean> {
    const lifetime = { updatedAt: now, expiresAt: later(now, days(keepDays)) };
    const content: Kept = { version, entries: [...entries, ...foreign] };
    return (await keepRecord(identity, content, lifetime)).ok;
  },
  /** Hears whether the tab's memory holds something that loading the page anew would lose. */
  markUnwritten(is: boolean): void {
    markUnwritten(identity, is);
  },
};

interface Stored {
  readonly entries: readonly OutboxEntry[];
  readonly foreign: readonly unknown[];
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
