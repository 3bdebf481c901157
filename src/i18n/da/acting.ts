export const acting = {
  region: 'Hvem du handler for',
  onBehalfOf: 'Du handler på vegne af',
  readOnly: 'Du kan se, men ikke ændre.',
  change: 'Skift person',
  everybody: 'Aftaler for alle',
  protectedName: 'en person med navne- og adressebeskyttelse',
  thePerson: 'personen',
  sure: {
    heading: 'Er det den rigtige person?',
    no: 'Nej, gå tilbage',
  },
  until: 'Fuldmagten gælder til og med {{date}}',
  mandates: 'Se dine fuldmagter',
  noAccess: {
    title: 'Ingen adgang',
    heading: 'Du kan ikke se aftaler for denne person',
    text: 'Måske er fuldmagten udløbet eller afsluttet, eller også er adressen skrevet forkert.',
    wiped: 'Har du haft fuldmagt, kan du se under dine fuldmagter, om den stadig gælder.',
    action: 'Vælg en anden person',
  },
  readOnlyWhy:
    'Din fuldmagt giver dig lov til at se {{name}}s aftaler, men ikke til at ændre dem. {{name}} kan give dig lov til mere under Fuldmagt.',
} as const;
