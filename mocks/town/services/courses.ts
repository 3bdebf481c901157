import type { ServiceRecord } from '../../municipality/kernel/records.ts';
import { contacts } from '../contacts.ts';
import { sv } from '../serviceIds.ts';
import { texts } from './texts.ts';

const law = { da: 'Sundhedsloven § 119', en: 'Danish Health Act § 119' };

/** What one learns or gives up, alone or with others. */
export const courses: readonly ServiceRecord[] = [
  {
    id: sv.digitalCourse,
    name: { da: 'IT og digitalisering', en: 'Computers and digital services' },
    summary: {
      da: 'Bliv tryg ved MitID, Digital Post og skærmbesøg. Små hold, god tid og ingen dumme spørgsmål.',
      en: 'Get comfortable with MitID, Digital Post and screen visits. Small groups, plenty of time and no silly questions.',
    },
    preparation: {
      da: 'Tag din egen telefon eller tablet med, hvis du har en. Ellers låner du en af os.',
      en: 'Bring your own phone or tablet if you have one. Otherwise you borrow one from us.',
    },
    durationMinutes: 90,
    legalBasis: null,
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }],
    decided: {
      da: 'Vi øver sammen i undervisningslokalet, hvor der er hjælp ved siden af dig.',
      en: 'We practise together in the classroom, where help is beside you.',
    },
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: 1 },
    seats: 10,
    leadHours: 2,
    contact: contacts.prevention,
  },
  {
    id: sv.quitSmokingGroup,
    name: { da: 'Rygestop på hold', en: 'Stop smoking in a group' },
    summary: {
      da: 'Mød andre, der også vil være røgfri, og få støtte hele vejen.',
      en: 'Meet others who want to be smoke-free too, with support all the way.',
    },
    preparation: {
      da: 'Du behøver ikke være stoppet, før du kommer.',
      en: 'You need not have stopped before you come.',
    },
    durationMinutes: 90,
    legalBasis: law,
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }],
    decided: {
      da: 'Holdet mødes på sundhedscentret. Vil du hellere tale alene, så vælg ”Rygestop: samtale”.',
      en: 'The group meets at the health centre. If you would rather talk alone, choose "Stop smoking: talk".',
    },
    deadlines: { cancelHours: 2, rescheduleHours: null, maxMoves: null },
    seats: 14,
    leadHours: 2,
    contact: contacts.prevention,
  },
  {
    id: sv.quitSmokingTalk,
    name: { da: 'Rygestop: samtale', en: 'Stop smoking: talk' },
    summary: {
      da: 'En kort samtale med en rådgiver, når du vil stoppe eller er faldet i.',
      en: 'A short talk with a counsellor when you want to stop or have slipped.',
    },
    preparation: null,
    durationMinutes: 20,
    legalBasis: law,
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: null,
    modes: [{ mode: 'phone' }, { mode: 'video' }],
    decided: null,
    deadlines: { cancelHours: 2, rescheduleHours: 2, maxMoves: null },
    seats: null,
    leadHours: 2,
    contact: contacts.prevention,
  },
];
