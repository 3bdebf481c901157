import type { Answer, CitizenId } from '../kernel/wire.ts';
import { end } from './changes.ts';
import { stands } from './mandates.ts';
import { granted, refused } from '../kernel/answer.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** A death ends every mandate, whichever side the citizen was on. */
export function died(world: World, citizen: CitizenId): Answer<void> {
  if (!isAlive(world, citizen)) return refused('not-found');
  world.deceased.add(citizen);
  for (const one of world.mandates) {
    const theirs = one.giver === citizen || one.representative === citizen;
    if (theirs && stands(world, one)) end(world, one, 'authority');
  }
  return granted(undefined);
}
