import type { Language } from './logins.ts';

/** What the login pages say. */
export const words = {
  da: {
    mark: 'TEST – ikke MitID',
    title: 'Vælg, hvem du vil logge på som',
    lead: 'Denne side efterligner login, så du kan prøve Borgerbooking. Alle personer er opdigtede, og der skal hverken bruges kode eller app.',
    people: 'Opdigtede personer',
    otherLanguage: 'In English',
    cancel: 'Fortryd, og gå til forsiden',
    failedTitle: 'Du blev ikke logget på',
    failed:
      'Login tog for lang tid, eller siden er brugt før. Der er ikke sket noget med dine aftaler.',
    again: 'Log på igen',
    home: 'Gå til forsiden',
  },
  en: {
    mark: 'TEST – not MitID',
    title: 'Choose whom to log in as',
    lead: 'This page stands in for the login, so that you can try Borgerbooking. Everyone here is made up, and there is no code or app to use.',
    people: 'Made-up people',
    otherLanguage: 'På dansk',
    cancel: 'Cancel, and go to the front page',
    failedTitle: 'You were not logged in',
    failed:
      'The login took too long, or the page was used before. Nothing has happened to your appointments.',
    again: 'Log in again',
    home: 'Go to the front page',
  },
} satisfies Record<Language, Record<string, string>>;
