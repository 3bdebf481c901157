import { type Attempt, type Chance, chanceOf } from './chance.ts';
import { citizenDeeds } from './citizens.ts';
import { staffDeeds } from './staff.ts';
import type { CitizenId, ProblemCode } from '../../municipality/kernel/wire.ts';
import type { Municipality } from '../../municipality/municipality.ts';

/** What was done on a busy day, for whom, and what the municipality said to it. */
export interface Deed {
  name: DeedName;
  /** Nobody's when it is about a free time. */
  citizenId: CitizenId | null;
  /** `done`, or the code of the refusal. */
  outcome: 'done' | ProblemCode;
}

/**
 * Does one thing that staff or a citizen of the crowd may do on any day; null when there is nothing
 * to do. The same for the same state and the same `random` (0 to just below 1). All goes through the
 * municipality's own interface, so that it is refused as it would be to anyone.
 */
export function nextDeed(municipality: Municipality, random: () => number): Deed | null {
  const chance = chanceOf(random);
  for (let tries = 0; tries < 50; tries++) {
    const name = chance.oneOf(often);
    const attempt = name && deeds[name](municipality, chance);
    if (!attempt) continue;
    const { citizenId, answer } = attempt;
    return { name, citizenId, outcome: answer.ok ? 'done' : answer.refusal.code };
  }
  return null;
}

const deeds = { ...staffDeeds, ...citizenDeeds } satisfies Record<
  string,
  (municipality: Municipality, chance: Chance) => Attempt | null
>;
type DeedName = keyof typeof deeds;

/** How often each comes, of all: people book more than they cancel, and so does the municipality. */
const shares: Record<DeedName, number> = {
  staffMove: 3,
  staffReplace: 3,
  staffCancel: 1,
  staffRead: 3,
  staffAnswer: 2,
  staffFree: 3,
  staffTake: 3,
  citizenBooks: 8,
  citizenCancels: 2,
  citizenWrites: 2,
};
// `as`: the names are the table's own keys.
const often = (Object.entries(shares) as [DeedName, number][]).flatMap(([name, share]) =>
  Array.from({ length: share }, () => name),
);
