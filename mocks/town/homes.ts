import type { Wire } from '../municipality/kernel/wire.ts';
import { fraction } from '../municipality/kernel/random.ts';

/** Somewhere in invented Havlunde, between its places: the same for the same person, near none of them. */
export function homeOf(citizenId: string): Wire['Position'] {
  const within = (from: number, to: number, axis: string) =>
    Math.round((from + (to - from) * fraction(1, 'home', axis, citizenId)) * 10_000) / 10_000;
  return {
    latitude: within(56.38, 56.43, 'latitude'),
    longitude: within(11.46, 11.54, 'longitude'),
  };
}
