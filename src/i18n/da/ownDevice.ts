export const ownDevice = {
  heading: 'Dine aftaler uden internet',
  lead: 'Er det kun dig, der bruger denne telefon, tablet eller computer? Så gemmer vi gerne dine aftaler her, så du kan se dem, også når du ikke har internet.',
  label: 'Dette er min egen enhed',
  warning:
    'Slå det ikke til, hvis andre også bruger enheden. Det gælder for eksempel en computer på biblioteket.',
  details: 'Hvad bliver gemt, og hvor længe?',
  what: 'Vi gemmer de kommende aftaler, du har set: hvad de handler om, hvornår og hvor de er, og hvem du skal møde. Det gælder både dine egne aftaler og aftaler for dem, du har fuldmagt fra.',
  how: 'Aftalerne er krypteret, så de kun kan læses i Borgerbooking på denne enhed. Men den, der kan låse din enhed op, kan også se dine aftaler.',
  longest_one:
    'De bliver slettet, når der er gået {{count}} dag, siden de sidst blev hentet over internettet.',
  longest_other:
    'De bliver slettet, når der er gået {{count}} dage, siden de sidst blev hentet over internettet.',
  wiped: 'De bliver slettet med det samme, når du logger af eller slår det fra her.',
  stay: 'Når det er din egen enhed, går der også længere tid, før du bliver logget af automatisk.',
  turnedOn: 'Slået til. Dine kommende aftaler bliver gemt på denne enhed.',
  turnedOff: 'Slået fra. De gemte aftaler er slettet fra denne enhed.',
  needsLogin: 'Du skal have internet og være logget ind for at slå det til.',
  refused: {
    full: 'Der er ikke plads på din enhed, så aftalerne kunne ikke gemmes. Slet noget, du ikke bruger, og prøv igen.',
    unavailable:
      'Din browser tillader ikke, at noget bliver gemt. Måske er vinduet privat (inkognito).',
    unreached:
      'Der er ingen forbindelse, så det blev ikke slået til. Prøv igen, når du har internet.',
    failed: 'Det lykkedes ikke at slå det til. Prøv igen om lidt.',
  },
} as const;
