import type { Day, GrantRecord } from '../municipality/kernel/records.ts';
import { addDays } from '../municipality/kernel/time.ts';
import { ci } from './citizenIds.ts';
import { sv } from './serviceIds.ts';

/** What the municipality has granted after assessment, counted from the day given. */
export function grantsOn(today: Day): GrantRecord[] {
  const day = (days: number) => addDays(today, days);
  const rehabilitation = {
    serviceId: sv.rehabilitation,
    bookable: true,
    description: {
      da: 'Træning efter operation i hoften, først sammen med en fysioterapeut.',
      en: 'Training after hip surgery, first together with a physiotherapist.',
    },
    frequency: { da: '1–2 gange om ugen i 10 uger', en: 'Once or twice a week for 10 weeks' },
    mode: 'clinic' as const,
  };
  const screen = {
    serviceId: sv.screenVisit,
    bookable: true,
    description: {
      da: 'Hjemmeplejen er med på skærmen, når du tager din medicin.',
      en: 'Home care is with you on screen when you take your medicine.',
    },
    validTo: null,
    discharged: null,
    mode: 'video' as const,
  };
  const dressing = {
    serviceId: sv.nursingClinic,
    bookable: false,
    description: {
      da: 'Sygeplejersken kommer hjem til dig og skifter forbinding på dit ben.',
      en: 'The nurse visits you at home and changes the dressing on your leg.',
    },
    validTo: null,
    discharged: null,
    mode: 'home' as const,
  };
  return [
    {
      ...rehabilitation,
      id: 'gr-3k9wt7',
      citizenId: ci.karen,
      grantedOn: day(-12),
      validTo: day(90),
      discharged: day(-12),
    },
    {
      ...rehabilitation,
      id: 'gr-8m2xq4',
      citizenId: ci.ingrid,
      grantedOn: day(-40),
      validTo: day(60),
      discharged: day(-41),
    },
    {
      ...dressing,
      id: 'gr-5r7vh1',
      citizenId: ci.ingrid,
      frequency: { da: 'To gange om ugen', en: 'Twice a week' },
      grantedOn: day(-21),
    },
    {
      ...screen,
      id: 'gr-2f6bn8',
      citizenId: ci.kaj,
      frequency: { da: 'To gange hver dag', en: 'Twice every day' },
      grantedOn: day(-160),
    },
    {
      ...screen,
      id: 'gr-9c4jz5',
      citizenId: ci.gudrun,
      frequency: { da: 'Hver dag', en: 'Every day' },
      grantedOn: day(-310),
    },
    {
      ...dressing,
      id: 'gr-6d1ps3',
      citizenId: ci.verner,
      frequency: { da: 'Tre gange om ugen', en: 'Three times a week' },
      grantedOn: day(-55),
    },
  ];
}
