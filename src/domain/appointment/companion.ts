import type { ActorId } from '../citizen.ts';
import type { ToldMode } from './delivery.ts';

/** How a representative comes along: there, or on a screen from where they are. */
export type CompanionWay = 'in-person' | 'video';
/** As it is told: a later contract may know of one more. */
export type ToldWay = CompanionWay | 'unknown';

/** A representative who has said that they come along. */
export interface Companion {
  readonly who: ActorId;
  /** Null when the name is protected, and of what a device keeps. */
  readonly name: string | null;
  readonly how: ToldWay;
}

/** The ways to come along. Nobody meets at a visit by video; by telephone there are two. */
export function waysAlong(mode: ToldMode): readonly CompanionWay[] {
  switch (mode) {
    case 'home':
    case 'clinic':
      return ['in-person', 'video'];
    case 'video':
      return ['video'];
    case 'phone':
    case 'unknown':
      return [];
  }
}

/** How somebody comes along; null when they have not said that they do. */
export function wayOf(companions: readonly Companion[], actor: ActorId): ToldWay | null {
  return companions.find(({ who }) => who === actor)?.how ?? null;
}
