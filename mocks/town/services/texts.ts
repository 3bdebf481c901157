import type { Text } from '../../municipality/kernel/records.ts';

/** Sentences that several services say alike. */
export const texts = {
  openToAll: {
    da: 'Tilbuddet er åbent for alle, der bor i Havlunde Kommune.',
    en: 'Open to everyone who lives in Havlunde.',
  },
  referredByDoctor: {
    da: 'Du er henvist af din læge.',
    en: 'Your doctor has referred you.',
  },
  askDoctor: {
    da: 'Du skal have en henvisning. Tal med din læge, så hjælper lægen dig videre.',
    en: 'You need a referral. Talk to your doctor, who will help you on.',
  },
  referredByHospital: {
    da: 'Hospitalet har lavet en genoptræningsplan til dig.',
    en: 'The hospital has made a rehabilitation plan for you.',
  },
  askHospital: {
    da: 'Du skal have en genoptræningsplan fra hospitalet. Er du i tvivl, så ring til os.',
    en: 'You need a rehabilitation plan from the hospital. If in doubt, give us a call.',
  },
} satisfies Record<string, Text>;
