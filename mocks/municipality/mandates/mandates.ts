import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { MandateRecord } from './state.ts';
import { partyOf } from '../kernel/parties.ts';
import { copenhagenDay, toWire } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

export type MandateState = Wire['MandateDetails']['state'];

/** Those the citizen has given, then those received; those that hold first. */
export function mandatesOf(world: World, citizen: CitizenId): Wire['MandateDetails'][] {
  const given = world.mandates.filter(({ giver }) => giver === citizen);
  const received = world.mandates.filter(({ representative }) => representative === citizen);
  return [given, received].flatMap((side) =>
    side
      .map((mandate) => toWireMandate(world, citizen, mandate))
      .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
  );
}

const order: readonly MandateState[] = ['active', 'not-begun', 'expired', 'ended'];

/** The mandate, for either of its two sides. */
export function mandateOf(world: World, citizen: CitizenId, id: string): Answer<MandateRecord> {
  const mandate = world.mandates.find((one) => one.id === id);
  const isTheirs = mandate?.giver === citizen || mandate?.representative === citizen;
  return mandate && isTheirs ? granted(mandate) : refused('not-found');
}

/** The mandate between the two that holds, or will; there is never more than one. */
export function standingBetween(
  world: World,
  giver: CitizenId,
  representative: CitizenId,
): MandateRecord | undefined {
  return world.mandates.find(
    (one) => one.giver === giver && one.representative === representative && stands(world, one),
  );
}

/** A mandate holds from the first through the last day, unless it was ended. */
export function stateOf(world: World, { from, to, ended }: MandateRecord): MandateState {
  if (ended) return 'ended';
  const today = copenhagenDay(world.clock.now());
  if (today < from) return 'not-begun';
  return to !== null && today > to ? 'expired' : 'active';
}

export function stands(world: World, mandate: MandateRecord): boolean {
  const state = stateOf(world, mandate);
  return state === 'active' || state === 'not-begun';
}

export function toWireMandate(
  world: World,
  citizen: CitizenId,
  mandate: MandateRecord,
): Wire['MandateDetails'] {
  const { id, giver, representative, rights, from, to, ended, lastUsedAt } = mandate;
  const role = giver === citizen ? 'giver' : 'representative';
  return {
    id,
    role,
    other: partyOf(world, role === 'giver' ? representative : giver),
    rights: [...rights],
    from,
    to,
    state: stateOf(world, mandate),
    ended: ended && { at: toWire(ended.at), by: ended.by },
    lastUsedAt: lastUsedAt === null ? null : toWire(lastUsedAt),
    version: versionOfMandate(mandate),
  };
}

/** The strong ETag; it changes with what was decided, not with being used or the passing of time. */
export function versionOfMandate({ id, version }: MandateRecord): string {
  return `"${id}-${version}"`;
}
