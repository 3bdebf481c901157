import { allRights } from '../../town/mandates.ts';
import { warningDays } from './warnings.ts';
import type { Answer, Wire } from '../kernel/wire.ts';
import type { Day } from '../kernel/records.ts';
import { addDays, copenhagenDay, isDay } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** The mock's own rule: nobody should find a mandate that was forgotten long ago. */
const longestYears = 5;

type Right = Wire['Right'];
type Terms = Pick<Wire['MandateChange'], 'rights' | 'to'>;

/** To act asks for to see, to write asks for to read; the last day lies ahead, and not too far. */
export function checkTerms(world: World, { rights, to }: Terms): Answer<Terms> {
  const today = copenhagenDay(world.clock.now());
  const latest = `${Number(today.slice(0, 4)) + longestYears}${today.slice(4)}`;
  const errors = [];
  if (rightsThatHold(rights).length < rights.length) {
    errors.push({ pointer: '/rights', detail: 'to act asks for to see, to write for to read' });
  }
  if (!isDay(to) || to < today) errors.push({ pointer: '/to', detail: 'must not be past' });
  else if (to > latest) errors.push({ pointer: '/to', detail: 'is too far ahead' });
  if (errors.length > 0) return refused('invalid-request', { errors });
  return granted({ rights: rightsThatHold(rights), to });
}

/** In their usual order, without those that lack what they ask for. */
export function rightsThatHold(rights: readonly Right[]): Right[] {
  return allRights.filter((right) => {
    const base = asksFor[right];
    return rights.includes(right) && (base === undefined || rights.includes(base));
  });
}

const asksFor: Partial<Record<Right, Right>> = {
  'act-on-appointments': 'see-appointments',
  'write-messages': 'read-messages',
};

/** The warnings that a last day set now comes too late for: its receipt says as much. */
export function needlessWarnings(world: World, to: Day | null): number[] {
  const today = copenhagenDay(world.clock.now());
  return warningDays.filter((days) => to !== null && to <= addDays(today, days));
}
