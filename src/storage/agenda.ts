import { toAgendaEntry, type AgendaEntry } from '../domain/appointment/agenda.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { Result } from '../domain/result.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { dropRecords, keepRecord, readRecord } from './records.ts';
import type { KeepRefusal } from './refusals.ts';
import { isBoolean, isEntries, isTime, shape } from './shapes.ts';

/** What a citizen's own device remembers of what is planned. */
export interface KeptAgenda {
  readonly entries: readonly AgendaEntry[];
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
  const isOfCitizen = (value: unknown): value is KeptAgenda =>
    isAgenda(value) && value.entries.every((entry) => entry.citizenId === citizenId);
  const kept = await readRecord(identityOf(citizenId), now, isOfCitizen);
  return (
    kept && { ...kept, entries: kept.entries.map((entry) => ofThisVersion(entry, kept.updatedAt)) }
  );
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
  return { ...entry, position, companions, sequence, updatedAt };
}

type Newer = 'position' | 'companions' | 'sequence' | 'updatedAt';
type KeptEntry = Omit<AgendaEntry, Newer> & Partial<Pick<AgendaEntry, Newer>>;

const looksLikeAgenda = shape({ entries: isEntries, updatedAt: isTime, complete: isBoolean });

function isAgenda(value: unknown): value is KeptAgenda {
  return looksLikeAgenda(value);
}
