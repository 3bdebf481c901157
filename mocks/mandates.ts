import type { Wire } from './backend/contract.ts';
import type { Day, MandateRecord } from './backend/records.ts';
import { addDays } from './backend/time.ts';
import { ci } from './citizenIds.ts';

/** Every right that a mandate can carry; also what each has over their own affairs. */
export const allRights: readonly Wire['Right'][] = [
  'see-appointments',
  'act-on-appointments',
  'read-messages',
  'write-messages',
];

/** Who has given whom a mandate, counted from the day given. */
export function mandatesOn(today: Day): MandateRecord[] {
  const from = (days: number) => addDays(today, days);
  return [
    mandate(ci.ingrid, ci.lise, allRights, from(-400), from(300)),
    mandate(ci.svend, ci.lise, ['see-appointments'], from(-200), null),
    mandate(ci.poul, ci.thomas, allRights, from(-800), from(-20)),
    mandate(ci.karen, ci.sofie, allRights, from(14), from(379)),
    ...[ci.ronni, ci.alma, ci.kaj, ci.gudrun, ci.jens, ci.else].map((giver, index) =>
      mandate(giver, ci.birgit, allRights, from(-90 - 30 * index), from(275 - 30 * index)),
    ),
  ];
}

function mandate(
  giver: string,
  representative: string,
  rights: readonly Wire['Right'][],
  from: Day,
  to: Day | null,
): MandateRecord {
  return { giver, representative, rights, from, to, revoked: false };
}
