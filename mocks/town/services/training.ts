import type { ServiceRecord } from '../../municipality/kernel/records.ts';
import { contacts } from '../contacts.ts';
import { sv } from '../serviceIds.ts';
import { texts } from './texts.ts';

const hospitalLaw = { da: 'Sundhedsloven § 140', en: 'Danish Health Act § 140' };

/** Getting strength back. */
export const training: readonly ServiceRecord[] = [
  {
    id: sv.rehabilitation,
    name: { da: 'Genoptræning hos fysioterapeut', en: 'Rehabilitation with a physiotherapist' },
    summary: {
      da: 'Træning efter en indlæggelse, så du kan klare hverdagen igen. Du og fysioterapeuten lægger planen sammen.',
      en: 'Training after a hospital stay, so that you can manage everyday life again. You and the physiotherapist plan it together.',
    },
    preparation: {
      da: 'Tag behageligt tøj, indesko og din genoptræningsplan med.',
      en: 'Bring comfortable clothes, indoor shoes and your rehabilitation plan.',
    },
    durationMinutes: 45,
    legalBasis: hospitalLaw,
    access: 'referral',
    eligibility: { yes: texts.referredByHospital, no: texts.askHospital },
    limit: null,
    modes: [
      { mode: 'clinic' },
      {
        mode: 'home',
        onlyGranted: {
          da: 'Træning hjemme er for dig, der ikke kan komme til os. Ring, hvis det gælder dig.',
          en: 'Training at home is for those who cannot come to us. Call us if that is you.',
        },
      },
    ],
    decided: null,
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: 2 },
    seats: null,
    leadHours: 4,
    contact: contacts.training,
  },
  {
    id: sv.digitalRehabilitation,
    name: { da: 'Digital genoptræning', en: 'Digital rehabilitation' },
    summary: {
      da: 'Træn hjemme med en fysioterapeut på skærmen. Du kan også tage en enkelt gang hos os, når det passer dig bedre.',
      en: 'Train at home with a physiotherapist on screen. You can also come to us now and then, when that suits you better.',
    },
    preparation: {
      da: 'Find en stol uden armlæn og lidt gulvplads, og stil skærmen, så vi kan se dig.',
      en: 'Find a chair without armrests and some floor space, and place the screen so we can see you.',
    },
    durationMinutes: 30,
    legalBasis: hospitalLaw,
    access: 'referral',
    eligibility: { yes: texts.referredByHospital, no: texts.askHospital },
    limit: null,
    modes: [{ mode: 'video' }, { mode: 'clinic' }],
    decided: null,
    deadlines: { cancelHours: 12, rescheduleHours: 12, maxMoves: 2 },
    seats: null,
    leadHours: 2,
    contact: contacts.training,
  },
  {
    id: sv.natureGroup,
    name: { da: 'Naturkur', en: 'Nature group' },
    summary: {
      da: 'Rolige timer i skoven sammen med andre: gå, lytte, tænde bål. Du deltager i dit eget tempo.',
      en: 'Quiet hours in the forest with others: walking, listening, lighting a fire. You take part at your own pace.',
    },
    preparation: {
      da: 'Tag varmt tøj og gode sko på. Vi har kaffe og tæpper.',
      en: 'Wear warm clothes and good shoes. We have coffee and blankets.',
    },
    durationMinutes: 120,
    legalBasis: { da: 'Sundhedsloven § 119', en: 'Danish Health Act § 119' },
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: null,
    modes: [{ mode: 'clinic' }],
    decided: {
      da: 'Holdet mødes udendørs, for det er naturen, der gør godt.',
      en: 'The group meets outdoors, because it is nature that does good.',
    },
    deadlines: { cancelHours: 2, rescheduleHours: 2, maxMoves: null },
    seats: 12,
    leadHours: 2,
    contact: contacts.prevention,
  },
];
