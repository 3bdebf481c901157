import type { AppointmentId } from './appointment.ts';
import type { Part, CombinedEntry } from './combinedAgenda.ts';
import type { ActorId } from '../citizen.ts';
import { wayOf } from './companion.ts';
import { distanceKm, type Position } from './position.ts';
import { copenhagenDay, minutes } from '../time.ts';

/** An appointment that one takes part in, and where one is meanwhile. */
export interface TakenPart extends CombinedEntry {
  readonly place: Place;
}

/** `screen`: wherever one happens to be. */
type Place =
  | { readonly kind: 'screen' }
  | { readonly kind: 'at'; readonly position: Position }
  /** The address is protected, or was not kept. */
  | { readonly kind: 'unknown' };

/** How travel is estimated: the way there is longer than the crow's, and one has to park. */
export interface TravelPolicy {
  readonly detour: number;
  readonly kmPerHour: number;
  readonly marginMinutes: number;
}

/** Two appointments that one cannot both take part in, the first of them first. */
export type Collision = {
  readonly first: TakenPart;
  readonly second: TakenPart;
} & (
  | { readonly why: 'overlap' }
  | {
      readonly why: 'travel';
      readonly travelMinutes: number;
      /** What there is between them. */
      readonly gapMinutes: number;
    }
);

/** The appointments that the actor takes part in: their own, and where they said they come along. */
export function takenPartIn(parts: readonly Part[], actor: ActorId): readonly TakenPart[] {
  return parts.flatMap(({ citizen, entries }) =>
    entries.flatMap((entry): TakenPart[] => {
      const how = citizen.relation === 'self' ? 'in-person' : wayOf(entry.companions, actor);
      if (how === null || entry.status !== 'booked') return [];
      const onScreen = how === 'video' || entry.mode === 'video' || entry.mode === 'phone';
      return [{ citizen, entry, start: entry.start, place: placeOf(onScreen, entry.position) }];
    }),
  );
}

/** All pairs that collide, in the order of time. Touching ends do not, where nobody has to travel. */
export function collisionsAmong(
  taken: readonly TakenPart[],
  policy: TravelPolicy,
): readonly Collision[] {
  const ordered = [...taken].sort((a, b) => a.start - b.start || a.entry.end - b.entry.end);
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second): Collision[] => {
      const gap = second.start - first.entry.end;
      if (gap < 0) return [{ first, second, why: 'overlap' }];
      const travelMinutes = travelBetween(first, second, policy);
      if (gap >= minutes(travelMinutes)) return [];
      const gapMinutes = Math.floor(gap / minutes(1));
      return [{ first, second, why: 'travel', travelMinutes, gapMinutes }];
    }),
  );
}

/**
 * Whether there are two on a day whose way from one to the other nobody can estimate.
 *
 * @param about asks only of the ways to and from this one
 */
export function isTravelUnknown(taken: readonly TakenPart[], about?: AppointmentId): boolean {
  const isMeant = ({ entry }: TakenPart) => about === undefined || entry.id === about;
  return taken.some(
    (one) =>
      one.place.kind === 'unknown' &&
      taken.some(
        (other) =>
          other !== one &&
          (isMeant(one) || isMeant(other)) &&
          other.place.kind !== 'screen' &&
          !isSameHome(one, other) &&
          copenhagenDay(other.start) === copenhagenDay(one.start),
      ),
  );
}

/** What is kept on a device is rounded: the same house is no way, whichever of the two is known. */
const sameHouseKm = 0.15;
/** An estimate is no timetable. */
const stepMinutes = 5;

/** Whole steps of five minutes; 0 where nobody travels, or nobody knows the way. */
function travelBetween(one: TakenPart, other: TakenPart, policy: TravelPolicy): number {
  if (one.place.kind !== 'at' || other.place.kind !== 'at') return 0;
  const distance = distanceKm(one.place.position, other.place.position);
  if (distance < sameHouseKm) return 0;
  const driving = ((distance * policy.detour) / policy.kmPerHour) * 60;
  return Math.ceil((driving + policy.marginMinutes) / stepMinutes) * stepMinutes;
}

function placeOf(onScreen: boolean, position: Position | null): Place {
  if (onScreen) return { kind: 'screen' };
  return position === null ? { kind: 'unknown' } : { kind: 'at', position };
}

/** Two visits to the same person's home: protected, but no way between. */
function isSameHome(one: TakenPart, other: TakenPart): boolean {
  const isHome = one.entry.mode === 'home' && other.entry.mode === 'home';
  return isHome && one.citizen.id === other.citizen.id;
}
