import type { Language } from '../auth/logins.ts';

/** All that a push ever says: anybody may see a locked screen. */
export const newsWords: Record<Language, string> = {
  da: 'Der er nyt i Borgerbooking',
  en: 'There is news in Borgerbooking',
};
