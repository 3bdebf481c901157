import type { Position } from './appointment.ts';
import type { CombinedEntry } from './combinedAgenda.ts';
import type { CitizenId } from './citizen.ts';
import { minutes } from './time.ts';

/** How travel is estimated. */
export interface TravelPolicy {
  /** How much longer a road is than the straight line. */
  readonly detour: number;
  readonly kmPerHour: number;
  /** To leave and to arrive. */
  readonly marginMinutes: number;
}

/** Two appointments that one person cannot both be at in time. */
export interface Collision {
  readonly first: CombinedEntry;
  readonly second: CombinedEntry;
  /** The second begins before the first has ended. */
  readonly overlap: boolean;
  /** Minutes between the two places; null where a place is not told, so that travel is not counted. */
  readonly travelMinutes: number | null;
}

/**
 * Where the same person takes part in two appointments that collide, travel counted: their own, and
 * those of others that they have said they come along to.
 *
 * @example collisions(combine(parts), self, { detour: 1.3, kmPerHour: 40, marginMinutes: 10 })
 */
export function collisions(
  agenda: readonly CombinedEntry[],
  self: CitizenId,
  policy: TravelPolicy,
): readonly Collision[] {
  const parts = agenda.flatMap((item) => {
    const place = item.entry.status === 'booked' ? placeOf(item, self) : null;
    return place === null ? [] : [{ item, place }];
  });
  return parts.flatMap(({ item: first, place: from }, index) =>
    parts.slice(index + 1).flatMap(({ item: second, place: to }) => {
      const travelMinutes = travel(from, to, policy);
      const overlap = second.start < first.entry.end;
      const late = second.start < first.entry.end + minutes(travelMinutes ?? 0);
      return overlap || late ? [{ first, second, overlap, travelMinutes }] : [];
    }),
  );
}

/** A screen can be met from anywhere. */
type Place = Position | 'screen' | 'not-told';

/** Where the person is during it; null when they take no part. */
function placeOf({ citizen, entry }: CombinedEntry, self: CitizenId): Place | null {
  const along = entry.companions.find(({ citizenId }) => citizenId === self);
  if (citizen.id !== self && along === undefined) return null;
  const onScreen = entry.mode === 'video' || entry.mode === 'phone' || along?.how === 'video';
  return onScreen ? 'screen' : (entry.position ?? 'not-told');
}

function travel(from: Place, to: Place, policy: TravelPolicy): number | null {
  if (from === 'screen' || to === 'screen') return 0;
  if (from === 'not-told' || to === 'not-told') return null;
  const kilometres = distance(from, to);
  if (kilometres < samePlace) return 0;
  const driving = ((kilometres * policy.detour) / policy.kmPerHour) * 60;
  return Math.ceil(driving + policy.marginMinutes);
}

/** Kilometres: the same house, another room. */
const samePlace = 0.1;

/** Along the earth's surface, in kilometres (haversine). */
function distance(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const shrink = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const chord = Math.sin(north / 2) ** 2 + shrink * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
