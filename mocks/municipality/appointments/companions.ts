import { currently } from './booking.ts';
import { waysAlong } from './companionWays.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { standsAhead } from './deadlines.ts';
import { recordInLog } from './recordChange.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** A representative says that they come along, in which way, or no longer. */
export function accompany(
  world: World,
  actor: CitizenId,
  id: string,
  { citizenId, how }: Wire['CompanionRequest'],
  ifMatch: string,
): Answer<AppointmentRecord> {
  const found = currently(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  const one = found.value;
  const ahead = standsAhead(one, world.clock.now());
  if (!ahead.ok) return ahead;
  const possible = how === null || waysAlong(one.mode).includes(how);
  if (actor === citizenId || !possible) return refused('companion-not-possible');

  const before = one.companions.find((companion) => companion.citizenId === actor);
  if ((before?.how ?? null) === how) return granted(one);
  const others = one.companions.filter((companion) => companion !== before);
  const next: AppointmentRecord = {
    ...one,
    companions: how === null ? others : [...others, { citizenId: actor, how }],
    version: one.version + 1,
    updatedAt: world.clock.now(),
  };
  world.appointments.set(id, next);
  recordInLog(world, actor, next, how === null ? 'companion-left' : 'companion-joined');
  return granted(next);
}
