import { toAgendaEntry, type AgendaEntry } from '../domain/appointment/agenda.ts';
import { isDeliveryMode } from '../domain/appointment/delivery.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { counted, type Rows } from '../domain/rows.ts';
import type { Result } from '../domain/result.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { dropRecords, keepRecord, readRecord } from './records.ts';
import type { KeepRefusal } from './refusals.ts';
import { isBoolean, isEntry, isList, isTime, shape } from './shapes.ts';

/** What a citizen's own device remembers of what is planned. */
export interface KeptAgenda {
  readonly entries: Rows<AgendaEntry>;
  /** When the municipality told it. */
  readonly updatedAt: Instant;
  /** False when there were more appointments than had been shown. */
  readonly complete: boolean;
}

/**
 * Keeps the upcoming appointments of one citizen, and of each only what the agenda shows.
 *
 * @param keepDays how long they may lie here after `updatedAt`
 */
export function keepAgenda(
  citizenId: CitizenId,
  agenda: KeptAgenda,
  keepDays: number,
): Promise<Result<void, KeepRefusal>> {
  const { updatedAt } = agenda;
  const content: KeptAgenda = { ...agenda, entries: agenda.entries.map(toAgendaEntry) };
  const expiresAt = later(updatedAt, days(keepDays));
  return keepRecord(identityOf(citizenId), content, { updatedAt, expiresAt });
}

/** What is kept of a citizen's agenda. Null means that it must be fetched, not that it is empty. */
export async function readAgenda(citizenId: CitizenId, now: Instant): Promise<KeptAgenda | null> {
  const isOf = (entry: KeptEntry) => isEntry(entry) && entry.citizenId === citizenId;
  // A record in which nothing can be read is spoiled, and so is one about somebody else.
  const isOfCitizen = (value: unknown): value is KeptAgenda =>
    isAgenda(value) &&
    (value.entries.length === 0 || value.entries.some(isOf)) &&
    value.entries.every((entry) => !isEntry(entry) || isOf(entry));
  const kept = await readRecord(identityOf(citizenId), now, isOfCitizen);
  if (kept === null) return null;
  const read = kept.entries.filter(isOf);
  // What a newer version kept in its own way is missed, and said so.
  const entries = counted(
    read.map((entry) => ofThisVersion(entry, kept.updatedAt)),
    kept.entries.length - read.length,
  );
  return { ...kept, entries, complete: kept.complete && read.length === kept.entries.length };
}

/** Drops what is kept of one citizen: a mandate was withdrawn, say. */
export function forgetCitizen(citizenId: CitizenId): Promise<void> {
  return dropRecords((identity) => citizenIn(identity) !== citizenId);
}

/** Drops what is kept of all others than these. */
export function forgetAllBut(citizens: readonly CitizenId[]): Promise<void> {
  const staying = new Set<string | undefined>(citizens);
  return dropRecords((identity) => {
    const citizen = citizenIn(identity);
    return citizen === undefined || staying.has(citizen);
  });
}

const prefix = 'agenda/';

function identityOf(citizenId: CitizenId): string {
  return `${prefix}${citizenId}`;
}

/** Whom a record is about; undefined for those that are not about one citizen alone. */
function citizenIn(identity: string): string | undefined {
  return /^(?:agenda|draft)\/([^/]+)/.exec(identity)?.[1];
}

/**
 * An older version kept neither where nor who comes along: that is not known then, the rest is. Nor
 * did it keep how often an appointment had been changed: 0 is older than whatever is fetched.
 */
function ofThisVersion(entry: KeptEntry, keptAt: Instant): AgendaEntry {
  const { position = null, companions = [], sequence = 0, updatedAt = keptAt } = entry;
  const status = statuses.find((one) => one === entry.status) ?? 'unknown';
  const mode = isDeliveryMode(entry.mode) ? entry.mode : 'unknown';
  return { ...entry, status, mode, position, companions, sequence, updatedAt };
}

type Newer = 'position' | 'companions' | 'sequence' | 'updatedAt';
type KeptEntry = Omit<AgendaEntry, Newer> & Partial<Pick<AgendaEntry, Newer>>;

const statuses = ['booked', 'fulfilled', 'cancelled', 'noshow'] as const;

const looksLikeAgenda = shape({ entries: isList, updatedAt: isTime, complete: isBoolean });

function isAgenda(value: unknown): value is KeptAgenda {
  return looksLikeAgenda(value);
}
