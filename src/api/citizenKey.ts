import type { CitizenId } from '../domain/citizen.ts';

/**
 * The root of every query key about a citizen: two citizens never share an entry, and a change or a
 * wipe reaches all that is known of one.
 */
export const citizenKey = (citizen: CitizenId) => ['citizen', citizen] as const;
