import type { Resident } from '../municipality/kernel/records.ts';
import { citizens } from './citizens.ts';
import { homeOf } from './homes.ts';
import { relatives } from './relatives.ts';

/**
 * The people of Havlunde, the one to show first at the top. Ages count from the year given, so that
 * the rules about age hold in any year.
 */
export function residentsIn(year: number): Resident[] {
  return [...citizens, ...relatives].map(([id, name, age, da, en, facts], index) => ({
    id,
    name,
    birthYear: year - age,
    // 31 February: nobody was ever born then.
    cpr: `3102${String(year - age).slice(2)}-${1101 + index * 7}`,
    livesAlone: false,
    specialRisk: false,
    nameProtected: false,
    declinesScreen: false,
    referrals: [],
    assignments: [],
    decisions: [],
    grantedModes: [],
    home: homeOf(id),
    goodFor: { da, en },
    ...facts,
  }));
}
