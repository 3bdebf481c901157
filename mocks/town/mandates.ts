import type { Wire } from '../municipality/kernel/wire.ts';
import type {
  MandateRecord,
  MandateRequestRecord,
  MandateTerms,
} from '../municipality/mandates/state.ts';
import type { Day, Instant } from '../municipality/kernel/records.ts';
import { addDays, copenhagenDay, days } from '../municipality/kernel/time.ts';
import { ci } from './citizenIds.ts';
import { nursingHomeIds } from './nursingHome.ts';

/** Every right that a mandate can carry; also what each has over their own affairs. */
export const allRights: readonly Wire['Right'][] = [
  'see-appointments',
  'act-on-appointments',
  'read-messages',
  'write-messages',
];

/** Who has given whom a mandate, and who has asked for one, when the clock is set. */
export function seedMandates(
  now: Instant,
  newId: (prefix: 'ma' | 'mr') => string,
): { mandates: MandateRecord[]; requests: MandateRequestRecord[] } {
  const today = copenhagenDay(now);
  const daysAgo = (count: number) => now - days(count);
  const mandates = termsOn(today).map((terms) => ({
    ...terms,
    id: newId('ma'),
    version: 1,
    changedAt: daysAgo(1),
    ended: null,
    lastUsedAt: null,
    warned: [],
  }));
  const asked: MandateRequestRecord = {
    id: newId('mr'),
    version: 1,
    asker: ci.thomas,
    giver: ci.poul,
    giverName: 'Poul Erik Lindgaard',
    rights: ['see-appointments', 'act-on-appointments'],
    to: addDays(today, 365),
    way: 'digital',
    state: 'pending',
    createdAt: daysAgo(2),
  };
  return { mandates, requests: [asked] };
}

function termsOn(today: Day): MandateTerms[] {
  const day = (days: number) => addDays(today, days);
  const lastYear = day(-300);
  const nextYear = day(400);
  return [
    terms(ci.ingrid, ci.lise, allRights, day(-400), day(300)),
    terms(ci.svend, ci.lise, ['see-appointments'], day(-200), null),
    terms(ci.poul, ci.thomas, allRights, day(-800), day(-20)),
    terms(ci.karen, ci.sofie, allRights, day(14), day(379)),
    ...[ci.ronni, ci.alma, ci.jens, ci.else].map((giver, index) =>
      terms(giver, ci.birgit, allRights, day(-90 - 30 * index), day(275 - 30 * index)),
    ),
    // About to end: both sides have been warned a month ahead, the last also a week ahead.
    terms(ci.kaj, ci.birgit, allRights, day(-150), day(20)),
    terms(ci.gudrun, ci.birgit, allRights, day(-180), day(5)),
    ...nursingHomeIds.map((giver) =>
      terms(giver, ci.nadja, ['see-appointments', 'act-on-appointments'], lastYear, nextYear),
    ),
  ];
}

function terms(
  giver: string,
  representative: string,
  rights: readonly Wire['Right'][],
  from: Day,
  to: Day | null,
): MandateTerms {
  return { giver, representative, rights, from, to };
}
