import type { ActorId } from '../citizen.ts';
import type { DeliveryMode } from './delivery.ts';

/** How a representative comes along: there, or on a screen from where they are. */
export type CompanionWay = 'in-person' | 'video';

/** A representative who has said that they come along. */
export interface Companion {
  readonly who: ActorId;
  /** Null when the name is protected, and of what a device keeps. */
  readonly name: string | null;
  readonly how: CompanionWay;
}

/** The ways to come along. Nobody meets at a visit by video; by telephone there are two. */
export function waysAlong(mode: DeliveryMode): readonly CompanionWay[] {
  switch (mode) {
    case 'home':
    case 'clinic':
      return ['in-person', 'video'];
    case 'video':
      return ['video'];
    case 'phone':
      return [];
  }
}

/** How somebody comes along; null when they have not said that they do. */
export function wayOf(companions: readonly Companion[], actor: ActorId): CompanionWay | null {
  return companions.find(({ who }) => who === actor)?.how ?? null;
}
