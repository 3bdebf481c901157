import type { CitizenId, Wire } from './wire.ts';
import type { World } from './world.ts';

/** A person as another is told of them: without a name when it is protected. */
export function partyOf(world: World, citizenId: CitizenId, viewer?: CitizenId): Wire['Party'] {
  const resident = world.residents.get(citizenId);
  const hidden = resident?.nameProtected && citizenId !== viewer;
  return { citizenId, name: resident && !hidden ? resident.name : null };
}

/** The same in a sentence of a letter. */
export function nameInLetters(world: World, citizenId: CitizenId): string {
  return partyOf(world, citizenId).name ?? 'En person med beskyttet navn';
}
