/** The same for what is refused on later screens alone: mandates, and visits on screen. */
export const laterProblems = {
  'not-the-giver': 'Kun den, der har givet fuldmagten, kan ændre den. Du kan afslutte den.',
  'mandate-exists': 'Der er allerede en fuldmagt mellem jer. Du kan ændre den i stedet.',
  'mandate-ended': 'Fuldmagten gælder ikke længere og kan ikke ændres.',
  'request-answered': 'Anmodningen er allerede besvaret eller trukket tilbage.',
  'person-not-found':
    'Vi kunne ikke finde en person med det navn og CPR-nummer. Se efter, om begge dele er rigtige.',
  'visit-not-open': 'Videobesøget er ikke åbent nu.',
  'visit-full': 'Der er ikke plads til flere i videobesøget.',
  'visit-left': 'Du er ikke med i videobesøget længere. Gå ind igen.',
  'visit-elsewhere':
    'Du er gået ind i videobesøget et andet sted, fx på en anden enhed eller i en anden fane.',
} as const;
