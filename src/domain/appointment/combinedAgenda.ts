import type { AgendaEntry } from './agenda.ts';
import type { Citizen } from '../citizen.ts';
import { byDay } from '../booking/slot.ts';
import type { Rows } from '../rows.ts';
import type { Day, Instant } from '../time.ts';

/** What is known of one person's appointments. */
export interface Part {
  readonly citizen: Citizen;
  readonly entries: Rows<AgendaEntry>;
}

/** An appointment, and whose it is. */
export interface CombinedEntry {
  readonly citizen: Citizen;
  readonly entry: AgendaEntry;
  readonly start: Instant;
}

/**
 * The appointments of several people as one agenda, by Danish day. At the same time stands first what
 * ends first, then who was named first.
 */
export function combinedAgenda(
  parts: readonly Part[],
): readonly { readonly day: Day; readonly items: readonly CombinedEntry[] }[] {
  const all = parts.flatMap(({ citizen, entries }) =>
    entries.map((entry): CombinedEntry => ({ citizen, entry, start: entry.start })),
  );
  return byDay(all.sort((a, b) => a.start - b.start || a.entry.end - b.entry.end));
}
