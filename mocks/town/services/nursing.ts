import type { ServiceRecord } from '../../municipality/kernel/records.ts';
import { contacts } from '../contacts.ts';
import { sv } from '../serviceIds.ts';
import { texts } from './texts.ts';

const nursingLaw = { da: 'Sundhedsloven § 138', en: 'Danish Health Act § 138' };

/** Care by nurses and home carers. */
export const nursing: readonly ServiceRecord[] = [
  {
    id: sv.nursingClinic,
    name: { da: 'Sygeplejeklinik: sårpleje', en: 'Nursing clinic: wound care' },
    summary: {
      da: 'En sygeplejerske ser til dit sår og skifter forbinding.',
      en: 'A nurse looks after your wound and changes the dressing.',
    },
    preparation: {
      da: 'Tag tøj på, der er let at trække op eller ned. Tag din medicinliste med.',
      en: 'Wear clothes that are easy to pull up or down. Bring your list of medicines.',
    },
    durationMinutes: 30,
    legalBasis: nursingLaw,
    access: 'referral',
    eligibility: { yes: texts.referredByDoctor, no: texts.askDoctor },
    limit: null,
    modes: [
      { mode: 'clinic' },
      {
        mode: 'home',
        onlyGranted: {
          da: 'Sygeplejersken kommer hjem, når det er bevilget. Ring, hvis du har svært ved at komme til klinikken.',
          en: 'The nurse visits at home when that has been granted. Call us if it is hard to get to the clinic.',
        },
      },
    ],
    decided: null,
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: null },
    seats: null,
    leadHours: 2,
    contact: contacts.nursing,
  },
  {
    id: sv.continence,
    name: { da: 'Inkontinenssamtale', en: 'Continence advice' },
    summary: {
      da: 'Mange har svært ved at holde på vandet, og meget kan gøres. Tal fortroligt med en sygeplejerske.',
      en: 'Many people leak a little, and much can be done. Talk to a nurse in confidence.',
    },
    preparation: {
      da: 'Skriv gerne ned et par dage i forvejen, hvornår du drikker og er på toilettet.',
      en: 'If you can, note for a couple of days when you drink and use the toilet.',
    },
    durationMinutes: 45,
    legalBasis: nursingLaw,
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }, { mode: 'video' }, { mode: 'phone' }],
    decided: null,
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: null },
    seats: null,
    leadHours: 4,
    contact: contacts.nursing,
  },
  {
    id: sv.screenVisit,
    name: { da: 'Skærmbesøg fra hjemmeplejen', en: 'Screen visit from home care' },
    summary: {
      da: 'Hjemmeplejen ringer op på skærmen og er med, når du for eksempel tager din medicin.',
      en: 'Home care calls on the screen and is with you when, for instance, you take your medicine.',
    },
    preparation: {
      da: 'Tænd skærmen, og hav din doseringsæske klar.',
      en: 'Turn on the screen, and have your pill organiser at hand.',
    },
    durationMinutes: 15,
    legalBasis: {
      da: 'Ældreloven, om helhedspleje',
      en: 'Danish Act on Elder Care, on holistic care',
    },
    access: 'assigned',
    eligibility: {
      yes: {
        da: 'Kommunen har bevilget dig besøg fra hjemmeplejen.',
        en: 'The municipality has granted you visits from home care.',
      },
      no: {
        da: 'Besøg fra hjemmeplejen skal bevilges. Ring til os, så taler vi om, hvad du har brug for.',
        en: 'Visits from home care have to be granted. Call us, and we will talk about what you need.',
      },
    },
    limit: null,
    modes: [
      { mode: 'video' },
      {
        mode: 'home',
        onlyGranted: {
          da: 'Vi har sammen vurderet, at besøgene kan klares på skærm.',
          en: 'We have assessed that the visits can be done on screen.',
        },
      },
    ],
    decided: {
      da: 'Kommunen har vurderet, at besøgene kan klares på skærm. Du låner skærm og netforbindelse af os.',
      en: 'The municipality has assessed that the visits can be done on screen. You borrow screen and connection from us.',
    },
    deadlines: { cancelHours: 4, rescheduleHours: 4, maxMoves: null },
    seats: null,
    leadHours: 4,
    contact: contacts.homeCare,
  },
  {
    id: sv.socialDental,
    name: { da: 'Socialtandpleje', en: 'Social dental care' },
    summary: {
      da: 'Gratis tandpleje i rolige omgivelser. Din kontaktperson må gerne komme med.',
      en: 'Free dental care in calm surroundings. Your contact person may come along.',
    },
    preparation: {
      da: 'Spis gerne inden. Sig til, hvis du er nervøs, så tager vi den tid, du har brug for.',
      en: 'Do eat before. Tell us if you are nervous, and we will take the time you need.',
    },
    durationMinutes: 45,
    legalBasis: { da: 'Sundhedsloven § 134 a', en: 'Danish Health Act § 134 a' },
    access: 'referral',
    eligibility: {
      yes: {
        da: 'En opsøgende medarbejder har henvist dig.',
        en: 'An outreach worker has referred you.',
      },
      no: {
        da: 'En opsøgende medarbejder eller din kontaktperson kan henvise dig. Du er også velkommen til at ringe.',
        en: 'An outreach worker or your contact person can refer you. You are also welcome to call.',
      },
    },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }],
    decided: {
      da: 'Tandlægen skal kunne se dine tænder, så det foregår på klinikken.',
      en: 'The dentist has to see your teeth, so it takes place at the clinic.',
    },
    deadlines: { cancelHours: null, rescheduleHours: null, maxMoves: null },
    seats: null,
    leadHours: 2,
    contact: contacts.dental,
  },
];
