/** One sentence for every way the municipality can say no, and for no answer at all. */
export const problems = {
  heading: 'Det gik ikke',
  unreached: 'Vi kunne ikke få forbindelse. Prøv igen om lidt.',
  unreadable:
    'Der kom et svar, men det er ikke fra kommunen. Måske skal du logge på det net, du bruger. Prøv igen om lidt, eller brug et andet net.',
  'too-big':
    'Det fylder mere, end nettet her lader slippe igennem. Prøv på et andet net, eller send noget, der fylder mindre.',
  unknown: 'Vi forstod ikke svaret. Hent siden igen, eller ring til os.',
  unknownHeading: 'Vi ved ikke, om det lykkedes',
  'invalid-request': 'Noget i dine svar kunne ikke bruges. Ret det, og prøv igen.',
  'idempotency-key-missing': 'Der skete en fejl hos os. Prøv igen.',
  'not-authenticated': 'Du er logget af. Log ind igen for at fortsætte.',
  'session-of-another': 'En anden er logget ind i denne browser. Hent siden igen.',
  'csrf-failed': 'Siden er blevet for gammel. Hent den igen.',
  'citizen-mismatch': 'Siden hører til en anden person end den, du handler for. Hent siden igen.',
  'read-only-mandate': 'Din fuldmagt giver kun lov til at se aftalerne.',
  'self-only': 'Det kan kun personen selv se og ændre.',
  'not-eligible': 'Det kan du ikke booke selv. Ring til os.',
  'reminders-not-allowed': 'Du har ikke fået lov til at få påmindelser.',
  'not-found': 'Vi kunne ikke finde det, du ledte efter.',
  'method-not-allowed': 'Der skete en fejl hos os. Prøv igen.',
  'slot-taken': 'Tiden er desværre lige blevet taget af en anden. Vælg en ny tid.',
  'hold-expired':
    'Tiden er ikke reserveret til dig længere. Vælg en ny tid. Det, du har skrevet, er gemt.',
  'citizen-busy': 'Der er allerede en anden aftale på det tidspunkt.',
  'already-booked': 'Du har allerede en aftale om dette.',
  'too-late': 'Fristen for at ændre aftalen her er udløbet. Ring til os, så hjælper vi dig.',
  'too-many-moves':
    'Aftalen er flyttet så mange gange, som den kan her. Ring til os, så hjælper vi dig.',
  'already-cancelled': 'Aftalen er allerede aflyst.',
  'already-held': 'Aftalen er allerede begyndt eller overstået.',
  'already-waiting': 'Du står allerede på venteliste med denne aftale.',
  'waiting-ended': 'Du står ikke længere på venteliste med denne aftale.',
  'offer-lapsed':
    'Vi holder ikke den tidligere tid længere. Der er ikke sket noget: din aftale står, som den gjorde.',
  stale: 'Aftalen er blevet ændret, siden du åbnede siden. Se den nye aftale, før du ændrer noget.',
  'precondition-required': 'Der skete en fejl hos os. Prøv igen.',
  'payload-too-large': 'Det, du har skrevet, fylder for meget.',
  'unsupported-media-type': 'Der skete en fejl hos os. Prøv igen.',
  'delivery-not-allowed': 'Det kan ikke lade sig gøre på den måde. Vælg en anden.',
  'companion-not-possible': 'Du kan ikke være med til aftalen på den måde.',
  'recipient-not-possible':
    'Du kan ikke skrive til dem om dette her. Ring til os, så hjælper vi dig.',
  'attachment-not-possible':
    'En vedhæftet fil er ikke hos os længere. Din tekst er her stadig. Fjern filen, og vedhæft den igen.',
  'file-not-allowed': 'Vi kan kun tage imod billeder og PDF-filer.',
  'idempotency-key-reused': 'Der skete en fejl hos os. Hent siden igen, og prøv en gang til.',
  'rate-limited': 'Der kom for mange forespørgsler på én gang. Vent et øjeblik, og prøv igen.',
  unavailable: 'Systemet har en pause lige nu. Prøv igen om lidt.',
  internal: 'Der skete en fejl hos os. Prøv igen om lidt.',
} as const;
