import type { CitizenId } from '../../domain/citizen.ts';
import { personHere } from '../../person/person.ts';

/**
 * The root of every query key about a citizen: two citizens never share an entry, nor do two who act
 * for one; and a change or a wipe reaches all that is known of one.
 */
export const citizenKey = (citizen: CitizenId) => ['citizen', citizen, personHere()] as const;

/** Whom a query is about; null when it is about nobody in particular. */
export function citizenInKey(queryKey: readonly unknown[]): CitizenId | null {
  const [root, citizen] = queryKey;
  return root === 'citizen' ? (citizen as CitizenId) : null; // as citizenKey made it
}
