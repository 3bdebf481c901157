import { allRights } from '../../town/mandates.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { MandateRecord } from './state.ts';
import { stateOf, type MandateState } from './mandates.ts';
import { partyOf } from '../kernel/parties.ts';
import { isAlive, type World } from '../kernel/world.ts';

/**
 * What the actor may do for the citizen now. Null when not even the citizen's existence may be
 * known: a mandate that has ended or has not begun makes a stranger, and so does a death.
 */
export function rightsOver(
  world: World,
  actor: CitizenId,
  citizen: CitizenId,
): ReadonlySet<Wire['Right']> | null {
  if (!isAlive(world, citizen) || !isAlive(world, actor)) return null;
  if (actor === citizen) return new Set(allRights);
  const rights = received(world, actor)
    .filter((mandate) => mandate.giver === citizen && stateOf(world, mandate) === 'active')
    .flatMap((mandate) => mandate.rights);
  return rights.length > 0 ? new Set(rights) : null;
}

/** Oneself, then those who have given a mandate, also one that has expired or not begun. */
export function citizensFor(world: World, actor: CitizenId): Wire['Citizen'][] {
  const self = world.residents.get(actor);
  if (!self) return [];
  return [
    { id: actor, name: self.name, relation: 'self', rights: [...allRights], mandate: null },
    ...received(world, actor).flatMap((mandate) => represented(world, mandate)),
  ];
}

function represented(world: World, mandate: MandateRecord): Wire['Citizen'][] {
  const state = stateOf(world, mandate);
  if (state === 'ended' || isSuperseded(world, mandate, state)) return [];
  const { giver, rights, from, to } = mandate;
  return [
    {
      id: giver,
      name: partyOf(world, giver).name,
      relation: 'mandate',
      rights: state === 'active' ? [...rights] : [],
      mandate: { state, from, to },
    },
  ];
}

/** Each giver is there once: an expired mandate gives way to one that was given after it. */
function isSuperseded(world: World, mandate: MandateRecord, state: MandateState): boolean {
  if (state !== 'expired') return false;
  const { giver, representative } = mandate;
  return world.mandates
    .slice(world.mandates.indexOf(mandate) + 1)
    .some((one) => one.giver === giver && one.representative === representative && !one.ended);
}

function received(world: World, representative: CitizenId): MandateRecord[] {
  return world.mandates.filter((mandate) => mandate.representative === representative);
}
