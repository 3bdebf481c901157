import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import { days, later, type Instant } from '../../domain/time.ts';
import { readRecord } from '../records.ts';
import { draftsOf, keepOrDrop, markUnwritten } from '../unwritten.ts';

/**
 * Keeps what was being written to go with a booking, on the device of who wrote it: it is there
 * again after a new login or an update, and is wiped with everything else.
 */
export async function keepDraft(
  citizen: CitizenId,
  service: ServiceId,
  text: string,
  now: Instant,
): Promise<void> {
  const identity = identityOf(citizen, service);
  await keepOrDrop(identity, text === '' ? null : text, {
    updatedAt: now,
    expiresAt: later(now, days(1)),
  });
}

/** Says whether what is being written is in this tab's memory alone. */
export function markDraft(citizen: CitizenId, service: ServiceId, text: string): void {
  markUnwritten(identityOf(citizen, service), text !== '');
}

/** What was being written; null when nothing is kept. */
export function readDraft(
  citizen: CitizenId,
  service: ServiceId,
  now: Instant,
): Promise<string | null> {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return readRecord(identityOf(citizen, service), now, isText);
}

function identityOf(citizen: CitizenId, service: ServiceId): string {
  return `${draftsOf(citizen)}${service}`;
}
