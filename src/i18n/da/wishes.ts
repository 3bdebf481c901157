export const wishes = {
  heading: 'Skriv et ønske ned imens',
  lead: 'Du kan ikke booke uden internet. Skriv ned, hvad du gerne vil, så har du det, når du får forbindelse. Det er ikke en aftale.',
  label: 'Hvad vil du gerne booke, og hvornår?',
  hint: 'For eksempel: Fodpleje, helst en tirsdag formiddag.',
  missing: 'Skriv, hvad du gerne vil booke',
  note: 'Skriv ønsket ned',
  noteOther: 'Skriv ønsket ned for {{name}}',
  noted: 'Dit ønske er skrevet ned. Det er ikke en aftale.',
  see: 'Se dine ønsker',
  list: 'Dine ønsker',
  listLead: 'Det her er ikke aftaler, og ingen har set dem. Find en tid, når du har internet.',
  find: 'Find en tid',
} as const;
