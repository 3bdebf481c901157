import type { Citizen, CitizenId } from './citizen.ts';

/** How many people's agendas are shown together: more are more than one can look over. */
export const mostTogether = 8;

/**
 * Whom a combined agenda shows: everybody where they are few; else those who were chosen, and as long
 * as nobody was, oneself. Whoever may not be seen is not among the people, whatever an address says.
 *
 * @param people those one may see appointments of, oneself first
 * @param chosen ids as they stand in an address; null when there are none
 */
export function shownOf(people: readonly Citizen[], chosen: string | null): readonly Citizen[] {
  if (people.length <= mostTogether) return people;
  if (chosen === null) return people.slice(0, 1);
  const ids = new Set(chosen.split(','));
  return people.filter(({ id }) => ids.has(id)).slice(0, mostTogether);
}

/** The choice for an address. */
export function chosenText(ids: readonly CitizenId[]): string {
  return ids.join(',');
}
