import type { AgendaEntry } from './agenda.ts';
import type { Citizen, CitizenId } from './citizen.ts';
import type { Instant } from './time.ts';

/** What one person has planned. */
export interface AgendaPart {
  readonly citizen: Citizen;
  readonly entries: readonly AgendaEntry[];
}

/** An appointment, and whose it is. */
export interface CombinedEntry {
  readonly citizen: Citizen;
  readonly entry: AgendaEntry;
  readonly start: Instant;
}

/** At most so many people at once: more would be no agenda, and as many questions to the municipality. */
export const mostTogether = 8;

/** Several agendas as one, earliest first; at the same time in the order of the people. */
export function combine(parts: readonly AgendaPart[]): readonly CombinedEntry[] {
  return parts
    .flatMap(({ citizen, entries }) =>
      entries.map((entry) => ({ citizen, entry, start: entry.start })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/**
 * Those whose agendas are shown together: the ones that were chosen; all, when they are few; nobody,
 * when one has to choose first.
 */
export function shownTogether(
  citizens: readonly Citizen[],
  chosen: readonly CitizenId[],
): readonly Citizen[] {
  const meant = citizens.filter(({ id }) => chosen.includes(id));
  if (meant.length > 0) return meant.slice(0, mostTogether);
  return citizens.length <= mostTogether ? citizens : [];
}
