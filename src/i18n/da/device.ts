export const device = {
  notKept: {
    full: 'Der er ikke plads på din enhed, så dine aftaler blev ikke gemt. Slet noget, du ikke bruger, hvis du vil kunne se dem uden internet.',
    unavailable:
      'Dine aftaler kunne ikke gemmes på denne enhed. Du kan kun se dem, når du har internet.',
  },
  offline: {
    label: 'Forbindelse',
    none: 'Ingen forbindelse.',
    updated: 'Sidst opdateret {{when}}.',
    updatedOn: 'Sidst opdateret den {{date}} kl. {{time}}.',
    limits: 'Der kan være kommet ændringer siden.',
    incomplete: 'Der kan være flere aftaler længere ude i fremtiden.',
    nothing: 'Du kan ikke booke lige nu. En ændring bliver sendt, når der er forbindelse igen.',
  },
  update: {
    label: 'Ny version',
    ready: 'Der er en ny version af Borgerbooking.',
    now: 'Opdatér nu',
    later: 'Senere',
    agreed: 'Du får den nye version, når du er færdig med det, du er i gang med.',
    updating: 'Opdaterer …',
  },
} as const;
