import type { Wire } from '../kernel/wire.ts';
import { partyOf } from '../kernel/parties.ts';
import type { AppointmentRecord, Companion, Mode } from '../kernel/records.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { World } from '../kernel/world.ts';

/** Those who still can come along when it is delivered in another way. */
export function companionsIn(mode: Mode, companions: readonly Companion[]): readonly Companion[] {
  return companions.filter(({ how }) => waysAlong(mode).includes(how));
}

/** Who may no longer see the appointment does not come along either. */
export function toWireCompanions(
  world: World,
  { citizenId, companions }: AppointmentRecord,
): Wire['Appointment']['companions'] {
  return companions
    .filter((one) => rightsOver(world, one.citizenId, citizenId)?.has('see-appointments'))
    .map((one) => ({ who: partyOf(world, one.citizenId), how: one.how }));
}

/** Nobody meets at a visit by video; by telephone there are two. */
export function waysAlong(mode: Mode): readonly Wire['CompanionWay'][] {
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
