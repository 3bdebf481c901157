import type { ServiceRecord } from '../../municipality/kernel/records.ts';
import { contacts } from '../contacts.ts';
import { sv } from '../serviceIds.ts';
import { texts } from './texts.ts';

/** Talks that help people stay well. */
export const prevention: readonly ServiceRecord[] = [
  {
    id: sv.preventiveVisit,
    name: { da: 'Forebyggende hjemmebesøg', en: 'Preventive home visit' },
    summary: {
      da: 'En samtale på cirka en time om dit liv, dit helbred og det, der er vigtigt for dig. Det er gratis, og du bestemmer, hvad vi taler om.',
      en: 'A talk of about an hour about your life, your health and what matters to you. It is free, and you decide what we talk about.',
    },
    preparation: {
      da: 'Du behøver ikke forberede noget. Du er velkommen til at have en ven eller pårørende med.',
      en: 'No need to prepare. You are welcome to have a friend or relative with you.',
    },
    durationMinutes: 60,
    legalBasis: {
      da: 'Ældreloven, om forebyggende hjemmebesøg',
      en: 'Danish Act on Elder Care, on preventive home visits',
    },
    access: 'age',
    eligibility: {
      yes: {
        da: 'Du kan få et besøg i år. Det er frivilligt.',
        en: 'You can have a visit this year. It is voluntary.',
      },
      no: {
        da: 'Vi tilbyder besøget i det år, du fylder 75 og 80, hvert år fra 82, og fra 70, hvis du bor alene. Har du brug for en snak nu, så ring til os.',
        en: 'We offer the visit in the year you turn 75 and 80, every year from 82, and in the year you turn 70 if you live alone. If you need a talk now, give us a call.',
      },
    },
    limit: 'one-a-year',
    modes: [{ mode: 'home' }, { mode: 'clinic' }, { mode: 'video' }],
    decided: null,
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: null },
    seats: null,
    leadHours: 24,
    contact: contacts.prevention,
  },
  {
    id: sv.dietitian,
    name: { da: 'Kostvejledning hos diætist', en: 'Advice from a dietitian' },
    summary: {
      da: 'Få råd om mad, appetit og vægt, der passer til din hverdag.',
      en: 'Advice on food, appetite and weight that fits your everyday life.',
    },
    preparation: {
      da: 'Skriv gerne ned, hvad du spiser og drikker på en almindelig dag.',
      en: 'Do write down what you eat and drink on an ordinary day.',
    },
    durationMinutes: 45,
    legalBasis: { da: 'Sundhedsloven § 119', en: 'Danish Health Act § 119' },
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }, { mode: 'video' }, { mode: 'phone' }],
    decided: null,
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: 2 },
    seats: null,
    leadHours: 4,
    contact: contacts.prevention,
  },
  {
    id: sv.adviceLine,
    name: { da: 'Sundhedsrådgivning på telefon', en: 'Health advice by phone' },
    summary: {
      da: 'Vi ringer dig op og hjælper med stort og småt: hvem du kan spørge, og hvilke tilbud der findes.',
      en: 'We call you and help with matters large and small: whom to ask, and what is on offer.',
    },
    preparation: {
      da: 'Hold telefonen i nærheden. Vi ringer fra et skjult nummer.',
      en: 'Keep your phone near. We call from a withheld number.',
    },
    durationMinutes: 15,
    legalBasis: { da: 'Sundhedsloven § 119', en: 'Danish Health Act § 119' },
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: null,
    modes: [{ mode: 'phone' }],
    decided: {
      da: 'Rådgivningen foregår altid på telefon, så du kan få en tid hurtigt.',
      en: 'The advice is always by phone, so that you can get a time soon.',
    },
    deadlines: { cancelHours: 1, rescheduleHours: 1, maxMoves: null },
    seats: null,
    leadHours: 1,
    contact: contacts.prevention,
  },
  {
    id: sv.hearing,
    name: { da: 'Hjælp til høreapparat', en: 'Help with hearing aids' },
    summary: {
      da: 'Få renset, justeret og lært dit høreapparat at kende.',
      en: 'Have your hearing aid cleaned and adjusted, and get to know it.',
    },
    preparation: {
      da: 'Tag høreapparat, æske og batterier med.',
      en: 'Bring the hearing aid, its case and batteries.',
    },
    durationMinutes: 30,
    legalBasis: null,
    access: 'open',
    eligibility: { yes: texts.openToAll, no: texts.openToAll },
    limit: 'one-at-a-time',
    modes: [{ mode: 'clinic' }],
    decided: {
      da: 'Vi skal have apparatet i hånden, så det foregår hos os.',
      en: 'We need the aid in our hands, so it takes place with us.',
    },
    deadlines: { cancelHours: 24, rescheduleHours: 24, maxMoves: 2 },
    seats: null,
    leadHours: 4,
    contact: contacts.aids,
  },
];
