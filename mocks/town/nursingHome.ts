import { opaqueId } from '../municipality/kernel/random.ts';
import type { Resident } from '../municipality/kernel/records.ts';
import { homeOf } from './homes.ts';

const residents = 200;

/** The ids stand apart from those of a crowd, whose numbers begin at nought. */
export const nursingHomeIds: readonly string[] = Array.from({ length: residents }, (_, index) =>
  opaqueId('ci', 1, 10_000 + index),
);

/**
 * Two hundred people without a story, all of whom one contact person at a nursing home may act for:
 * to see how a long list of people works. No two share a name, and the login page leaves them out.
 */
export function nursingHomeIn(year: number): Resident[] {
  return nursingHomeIds.map((id, index) => {
    const birthYear = year - 68 - (index % 30);
    return {
      id,
      name: `${given[index % given.length] ?? ''} ${family[index % family.length] ?? ''}`,
      birthYear,
      // 31 April: nobody was ever born then.
      cpr: `3104${String(birthYear).slice(2)}-${1101 + index * 7}`,
      livesAlone: true,
      specialRisk: false,
      nameProtected: false,
      declinesScreen: false,
      referrals: [],
      assignments: [],
      decisions: [],
      grantedModes: [],
      home: homeOf(id),
      goodFor: { da: 'En af mange på plejehjemmet.', en: 'One of many at the nursing home.' },
      unlisted: true,
    };
  });
}

// Seventeen and thirteen have no common factor: 221 pairs before one comes again.
const given =
  'Aase Børge Dagmar Egon Ellen Flemming Grethe Hans Inga Jørgen Karla Leif Magda Niels Oda Preben Rigmor'.split(
    ' ',
  );
const family =
  'Aagaard Bramsen Dahlgaard Eskildsen Frandsen Gammelgaard Højbjerg Iversen Kjeldsen Ladegaard Munkholm Nygaard Østerby'.split(
    ' ',
  );
