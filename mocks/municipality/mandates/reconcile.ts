import { establish, end } from './changes.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import { standingBetween, stateOf } from './mandates.ts';
import { rightsThatHold } from './terms.ts';
import { digits } from './personNamed.ts';
import type { Instant } from '../kernel/records.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** One giver's rights as a login carries them: found by CPR number, without name or period. */
export interface LoginMandate {
  cpr: string;
  rights: Wire['Right'][];
}

/** What NemLog-in knows of the person: the mandates that hold now. */
export function loginMandates(world: World, actor: CitizenId): LoginMandate[] {
  return world.mandates
    .filter((one) => one.representative === actor && stateOf(world, one) === 'active')
    .flatMap(({ giver, rights }) => {
      const cpr = world.residents.get(giver)?.cpr;
      return cpr === undefined ? [] : [{ cpr, rights: [...rights] }];
    });
}

/**
 * Brings the register in line with what a login carried: a giver it does not know is taken up, a
 * mandate that is not carried any more ends. What the register has decided since the login was made
 * stands: an old login must not bring back what has been ended. Gives what was left out, without
 * numbers.
 */
export function reconcile(
  world: World,
  actor: CitizenId,
  told: readonly LoginMandate[],
  issuedAt: Instant,
): string[] {
  const notes: string[] = [];
  const givers = byGiver(world, told, notes);
  const since = new Set(
    world.mandates
      .filter((one) => one.representative === actor && one.changedAt >= issuedAt)
      .map(({ giver }) => giver),
  );
  for (const [giver, rights] of givers) {
    const holding = rightsThatHold([...rights]);
    if (giver === actor || since.has(giver) || standingBetween(world, giver, actor)) continue;
    if (holding.length === 0) notes.push('a giver without a right that is known here');
    else establish(world, { giver, representative: actor, rights: holding, to: null }, 'authority');
  }
  for (const one of world.mandates) {
    const missing = one.representative === actor && !givers.has(one.giver);
    if (missing && !since.has(one.giver) && stateOf(world, one) === 'active') {
      end(world, one, 'authority');
    }
  }
  return notes;
}

function byGiver(world: World, told: readonly LoginMandate[], notes: string[]) {
  const known = new Map([...world.residents.values()].map((one) => [digits(one.cpr), one.id]));
  const givers = new Map<CitizenId, Set<LoginMandate['rights'][number]>>();
  for (const { cpr, rights } of told) {
    const giver = known.get(digits(cpr));
    if (giver === undefined || !isAlive(world, giver)) notes.push('a giver who is not known here');
    else givers.set(giver, new Set([...(givers.get(giver) ?? []), ...rights]));
  }
  return givers;
}
