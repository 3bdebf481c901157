import { opaqueId } from '../municipality/kernel/random.ts';
import type { Resident } from '../municipality/kernel/records.ts';
import { homeOf } from './homes.ts';

/** More than these would not fit into the numbers that people have here. */
export const LARGEST_CROWD = 1_000;

/** What everybody of the crowd is good for, and nobody else: one knows them by it. */
export const oneOfMany = { da: 'En af mange, til belastning.', en: 'One of many, for load.' };

/**
 * So many people without a story, to put the municipality under load: made up, the same for the same
 * seed and year, free to book all that asks for no referral. Their names repeat, their ids do not.
 */
export function crowdIn(year: number, seed: number, count: number): Resident[] {
  return Array.from({ length: count }, (_, index) => {
    const id = opaqueId('ci', seed, index);
    const birthYear = year - 40 - (index % 50);
    const name = `${given[index % given.length] ?? ''} ${family[index % family.length] ?? ''}`;
    return {
      id,
      name,
      birthYear,
      // 30 February: nobody was ever born then, and nobody with a story has it either.
      cpr: `3002${String(birthYear).slice(2)}-${1101 + index * 7}`,
      livesAlone: false,
      specialRisk: false,
      nameProtected: false,
      declinesScreen: false,
      referrals: [],
      assignments: [],
      decisions: [],
      grantedModes: [],
      home: homeOf(id),
      goodFor: oneOfMany,
    };
  });
}

// Thirteen and eleven have no common factor: 143 pairs before one comes again.
const given =
  'Agnes Bent Clara Dines Ebba Frode Gerda Holger Inger Johan Kirsten Ludvig Mona'.split(' ');
const family =
  'Abildskov Bækgaard Dalby Engsig Fjordside Græsholm Hedelund Lyngby Moselund Nørreris Sandbæk'.split(
    ' ',
  );
