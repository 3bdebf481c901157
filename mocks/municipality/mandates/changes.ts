import { writeDown } from '../activities/activities.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { toldOfMandate } from '../post/letters.ts';
import type { MandateRecord, MandateTerms } from './state.ts';
import { mandateOf, standingBetween, stands, versionOfMandate } from './mandates.ts';
import { checkTerms, needlessWarnings } from './terms.ts';
import { personNamed } from './personNamed.ts';
import { copenhagenDay } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

export function giveMandate(
  world: World,
  { citizenId, representative, rights, to }: Wire['MandateRequest'],
): Answer<MandateRecord> {
  const terms = checkTerms(world, { rights, to });
  if (!terms.ok) return terms;
  const found = personNamed(world, representative, citizenId);
  if (!found) return refused('person-not-found');
  return establish(world, { giver: citizenId, representative: found.id, ...terms.value }, 'giver');
}

/** Makes the mandate from today on, unless there is one already; both sides get a receipt. */
export function establish(
  world: World,
  terms: Omit<MandateTerms, 'from'>,
  by: 'giver' | 'authority',
): Answer<MandateRecord> {
  const { giver, representative } = terms;
  if (standingBetween(world, giver, representative)) return refused('mandate-exists');
  const now = world.clock.now();
  const mandate: MandateRecord = {
    ...terms,
    from: copenhagenDay(now),
    id: world.newId('ma'),
    version: 1,
    changedAt: now,
    ended: null,
    lastUsedAt: null,
    warned: needlessWarnings(world, terms.to),
  };
  world.mandates.push(mandate);
  settled(world, mandate, 'mandate-given', by);
  return granted(mandate);
}

export function changeMandate(
  world: World,
  id: string,
  { citizenId, rights, to }: Wire['MandateChange'],
  ifMatch: string,
): Answer<MandateRecord> {
  const found = currently(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  const mandate = found.value;
  if (mandate.giver !== citizenId) return refused('not-the-giver');
  if (!stands(world, mandate)) return refused('mandate-ended');
  const terms = checkTerms(world, { rights, to });
  if (!terms.ok) return terms;
  Object.assign(mandate, {
    ...terms.value,
    version: mandate.version + 1,
    changedAt: world.clock.now(),
    warned: needlessWarnings(world, to),
  });
  settled(world, mandate, 'mandate-changed', 'giver');
  return granted(mandate);
}

export function endMandate(
  world: World,
  citizen: CitizenId,
  id: string,
  ifMatch: string,
): Answer<MandateRecord> {
  const found = currently(world, citizen, id, ifMatch);
  if (!found.ok) return found;
  if (!stands(world, found.value)) return refused('mandate-ended');
  return granted(
    end(world, found.value, found.value.giver === citizen ? 'giver' : 'representative'),
  );
}

/** Ends it at once, whoever asks. */
export function end(
  world: World,
  mandate: MandateRecord,
  by: NonNullable<MandateRecord['ended']>['by'],
): MandateRecord {
  const at = world.clock.now();
  Object.assign(mandate, { ended: { at, by }, version: mandate.version + 1, changedAt: at });
  settled(world, mandate, 'mandate-ended', by);
  return mandate;
}

/** The mandate, unless it has changed since the caller looked: that comes before every rule. */
function currently(
  world: World,
  citizen: CitizenId,
  id: string,
  ifMatch: string,
): Answer<MandateRecord> {
  const found = mandateOf(world, citizen, id);
  return found.ok && versionOfMandate(found.value) !== ifMatch ? refused('stale') : found;
}

function settled(
  world: World,
  mandate: MandateRecord,
  action: 'mandate-given' | 'mandate-changed' | 'mandate-ended',
  by: NonNullable<MandateRecord['ended']>['by'],
): void {
  const { id: mandateId, giver: citizenId } = mandate;
  const actor = by === 'authority' ? null : mandate[by];
  writeDown(world, { citizenId, actor, action, appointment: null, mandateId });
  toldOfMandate(world, mandate, action);
}
