import type { Text } from '../municipality/kernel/records.ts';
import { ci } from './citizenIds.ts';
import type { PersonRow } from './personRow.ts';
import { sv } from './serviceIds.ts';

const onScreen: Text = {
  da: 'Kommunen har vurderet, at dine besøg kan klares på skærm. Du har fået en tablet med netforbindelse af os, og vi hjælper dig i gang.',
  en: 'The municipality has assessed that your visits can be done on screen. We have given you a tablet with a connection, and help you get started.',
};

/** Those whom the appointments are for. The first is the one to try the app out as. */
export const citizens: readonly PersonRow[] = [
  [
    ci.ingrid,
    'Ingrid Holm Mortensen',
    83,
    'En typisk kalender: bor alene og har aftaler hjemme, på klinik, på video og på telefon.',
    'A typical agenda: lives alone, with appointments at home, at a clinic, by video and by phone.',
    {
      livesAlone: true,
      referrals: [sv.rehabilitation, sv.digitalRehabilitation, sv.nursingClinic],
      assignments: [sv.nursingClinic],
      grantedModes: [{ serviceId: sv.nursingClinic, mode: 'home' }],
    },
  ],
  [
    ci.poul,
    'Poul Erik Lindgaard',
    75,
    'Fylder 75 i år og kan få et forebyggende hjemmebesøg.',
    'Turns 75 this year and may have a preventive home visit.',
  ],
  [
    ci.kaj,
    'Kaj Brandstrup',
    79,
    'Kommunen har besluttet, at besøgene er på skærm. Et starter om lidt.',
    'The municipality has decided on screen visits. One starts soon.',
    {
      livesAlone: true,
      assignments: [sv.screenVisit],
      decisions: [{ serviceId: sv.screenVisit, mode: 'video', reason: onScreen }],
    },
  ],
  [
    ci.mette,
    'Mette Kjærulff',
    44,
    'Under 65 og henvist til stressklinik og CFS-samtale.',
    'Under 65 and referred to the stress clinic and a chronic fatigue talk.',
    { referrals: [sv.stressClinic, sv.fatigueAssessment] },
  ],
  [
    ci.alma,
    'Alma Rosenvang',
    68,
    'Har navne- og adressebeskyttelse.',
    'Has name and address protection.',
    { livesAlone: true, nameProtected: true, specialRisk: true, referrals: [sv.nursingClinic] },
  ],
  [ci.jens, 'Jens Overgaard', 58, 'Har ingen aftaler.', 'Has nothing planned.'],
  [
    ci.gudrun,
    'Gudrun Falster',
    88,
    'Har 300 aftaler: kommende, tidligere og aflyste.',
    'Has 300 appointments: upcoming, past and cancelled.',
    {
      livesAlone: true,
      referrals: [sv.nursingClinic],
      assignments: [sv.screenVisit],
      decisions: [{ serviceId: sv.screenVisit, mode: 'video', reason: onScreen }],
    },
  ],
  [
    ci.svend,
    'Svend Aage Mortensen',
    85,
    'Far til Lise, som kun må se hans aftaler.',
    'Father of Lise, who may only see his appointments.',
    { referrals: [sv.nursingClinic, sv.rehabilitation] },
  ],
  [
    ci.ronni,
    'Ronni Vestergaard',
    39,
    'Henvist til socialtandpleje af en opsøgende medarbejder. Den kan ikke aflyses her.',
    'Referred to social dental care by an outreach worker. It cannot be cancelled here.',
    { livesAlone: true, referrals: [sv.socialDental] },
  ],
  [
    ci.karen,
    'Karen Margrethe Skov',
    71,
    'Udskrevet fra hospitalet med genoptræningsplan og ret til frit valg.',
    'Discharged from hospital with a rehabilitation plan and a free choice of provider.',
    {
      referrals: [sv.rehabilitation, sv.digitalRehabilitation],
      grantedModes: [{ serviceId: sv.rehabilitation, mode: 'home' }],
    },
  ],
  [
    ci.verner,
    'Verner Damgaard',
    70,
    'Fylder 70 i år, bor alene og har sagt nej tak til skærmbesøg.',
    'Turns 70 this year, lives alone and has declined screen visits.',
    {
      livesAlone: true,
      declinesScreen: true,
      referrals: [sv.nursingClinic, sv.fatigueAssessment],
      assignments: [sv.nursingClinic],
      grantedModes: [{ serviceId: sv.nursingClinic, mode: 'home' }],
    },
  ],
  [
    ci.else,
    'Else Marie Toft',
    67,
    'Har mistet sin mand og kan derfor få et besøg, selv om hun er under 75.',
    'Has lost her husband, and may therefore have a visit although she is under 75.',
    { livesAlone: true, specialRisk: true },
  ],
];
