import type { ServiceRecord } from '../../municipality/kernel/records.ts';
import { contacts } from '../contacts.ts';
import { sv } from '../serviceIds.ts';
import { texts } from './texts.ts';

const law = { da: 'Sundhedsloven § 119', en: 'Danish Health Act § 119' };

/** When body and mind are tired. */
export const mind: readonly ServiceRecord[] = [
  {
    id: sv.fatigueAssessment,
    name: { da: 'CFS afklarende samtale', en: 'Chronic fatigue: first talk' },
    summary: {
      da: 'En samtale om langvarig træthed, og om hvad der kan gøre hverdagen lettere.',
      en: 'A talk about long-lasting fatigue, and what can make everyday life easier.',
    },
    preparation: {
      da: 'Du bestemmer tempoet. Vi kan holde pauser, og du må gerne ligge ned undervejs.',
      en: 'You set the pace. We can take breaks, and you may lie down on the way.',
    },
    durationMinutes: 60,
    legalBasis: law,
    access: 'referral',
    eligibility: { yes: texts.referredByDoctor, no: texts.askDoctor },
    limit: 'one-at-a-time',
    modes: [{ mode: 'video' }, { mode: 'clinic' }, { mode: 'phone' }],
    decided: null,
    deadlines: { cancelHours: 48, rescheduleHours: 48, maxMoves: 2 },
    seats: null,
    leadHours: 24,
    contact: contacts.mind,
  },
  {
    id: sv.stressClinic,
    name: { da: 'Stressklinik: samtale', en: 'Stress clinic: talk' },
    summary: {
      da: 'Samtaler med en stressvejleder, når det hele er blevet for meget.',
      en: 'Talks with a stress counsellor when everything has become too much.',
    },
    preparation: {
      da: 'Du skal ikke forberede noget. Kom, som du er.',
      en: 'Nothing to prepare. Come as you are.',
    },
    durationMinutes: 50,
    legalBasis: law,
    access: 'referral',
    eligibility: { yes: texts.referredByDoctor, no: texts.askDoctor },
    limit: null,
    modes: [{ mode: 'clinic' }, { mode: 'video' }, { mode: 'phone' }],
    decided: null,
    deadlines: { cancelHours: 48, rescheduleHours: 48, maxMoves: 2 },
    seats: null,
    leadHours: 24,
    contact: contacts.mind,
  },
];
