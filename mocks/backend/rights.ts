import { allRights } from '../mandates.ts';
import type { CitizenId, Wire } from './contract.ts';
import type { MandateRecord } from './records.ts';
import { copenhagenDay } from './time.ts';
import type { World } from './world.ts';

/**
 * What the actor may do for the citizen now. Null when not even the citizen's existence may be
 * known: a mandate that has ended, has not begun or was revoked makes a stranger.
 */
export function rightsOver(
  world: World,
  actor: CitizenId,
  citizen: CitizenId,
): ReadonlySet<Wire['Right']> | null {
  if (!world.residents.has(citizen) || !world.residents.has(actor)) return null;
  if (actor === citizen) return new Set(allRights);
  const rights = given(world, actor)
    .filter((mandate) => mandate.giver === citizen && stateOf(world, mandate) === 'active')
    .flatMap((mandate) => mandate.rights);
  return rights.length > 0 ? new Set(rights) : null;
}

/** Oneself, then those who have given a mandate, also one that has ended or not begun. */
export function citizensFor(world: World, actor: CitizenId): Wire['Citizen'][] {
  const self = world.residents.get(actor);
  if (!self) return [];
  return [
    { id: actor, name: self.name, relation: 'self', rights: [...allRights], mandate: null },
    ...given(world, actor).map((mandate) => represented(world, mandate)),
  ];
}

function represented(world: World, mandate: MandateRecord): Wire['Citizen'] {
  const giver = world.residents.get(mandate.giver);
  const state = stateOf(world, mandate);
  return {
    id: mandate.giver,
    name: giver && !giver.nameProtected ? giver.name : null,
    relation: 'mandate',
    rights: state === 'active' ? [...mandate.rights] : [],
    mandate: { state, from: mandate.from, to: mandate.to },
  };
}

function given(world: World, representative: CitizenId): MandateRecord[] {
  return world.mandates.filter(
    (mandate) => mandate.representative === representative && !mandate.revoked,
  );
}

/** A mandate holds from the first through the last day. */
function stateOf(world: World, { from, to }: MandateRecord): Wire['Mandate']['state'] {
  const today = copenhagenDay(world.clock.now());
  if (today < from) return 'not-begun';
  return to !== null && today > to ? 'expired' : 'active';
}
