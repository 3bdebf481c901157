import type { Outbox, OutboxEvent } from '../domain/outbox.ts';
import { reduce } from '../domain/outbox.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { keepRecord, readRecord } from './records.ts';
import { isOutbox } from './outboxShape.ts';

/** Where intents are written down. One change at a time, over all tabs. */
export interface OutboxStore {
  read: () => Promise<Outbox>;
  /** Applies an event, and resolves when it is written down. */
  change: (event: OutboxEvent) => Promise<Outbox>;
}

/**
 * The outbox of this device: encrypted on disk where the device is the citizen's own, otherwise in
 * the memory of this tab alone.
 *
 * @param now the municipality's time as far as it is known
 */
export function createOutboxStore(now: () => Instant): OutboxStore {
  let memory: Outbox = [];
  const read = async () => {
    const kept = await readRecord(identity, now(), isKept);
    memory = kept?.entries ?? memory;
    return memory;
  };
  const change = (event: OutboxEvent) =>
    navigator.locks.request('borgerbooking.outbox.store', async () => {
      memory = reduce(await read(), event);
      const lifetime = { updatedAt: now(), expiresAt: later(now(), days(keepDays)) };
      // Where it cannot be kept, it is in memory, and the screen says so.
      await keepRecord(identity, { version, entries: memory } satisfies Kept, lifetime);
      return memory;
    });
  return { read, change };
}

interface Kept {
  readonly version: typeof version;
  readonly entries: Outbox;
}

const identity = 'outbox';
const version = 1;
/** Long after every deadline: what lies here is asked about, never silently gone. */
const keepDays = 90;

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === version &&
    'entries' in value &&
    isOutbox(value.entries)
  );
}
