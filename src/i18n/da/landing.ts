export const landing = {
  title: 'Dine aftaler med kommunen',
  lead: 'Se, book, flyt og aflys dine aftaler om sundhed og omsorg, når det passer dig.',
  forSelf: 'Log ind med dit eget MitID. Det tager et øjeblik.',
  otherLanguage: 'In English',
  continue: 'Er du allerede logget ind? Gå til dine aftaler',
  can: {
    heading: 'Det kan du her',
    see: {
      title: 'Se dine aftaler',
      text: 'Hvad der er aftalt, hvornår, hvor og med hvem. Også uden internet, hvis du vælger det.',
    },
    book: {
      title: 'Book en tid',
      text: 'For eksempel et forebyggende hjemmebesøg eller genoptræning. Du vælger selv tiden.',
    },
    how: {
      title: 'Vælg, hvordan I mødes',
      text: 'Hjemme hos dig, hos os, på video eller i telefonen, når det kan lade sig gøre.',
    },
    change: {
      title: 'Flyt eller aflys',
      text: 'Uden at vente i telefonkø. Du beholder din gamle tid, til den nye er på plads.',
    },
  },
  relative: {
    heading: 'Hjælper du en anden?',
    text: 'Har du fået Digital Fuldmagt af for eksempel din far, logger du ind med dit eget MitID og vælger bagefter, hvem du vil hjælpe.',
    link: 'Læs om Digital Fuldmagt på borger.dk',
  },
  help: {
    heading: 'Brug for hjælp?',
    text: 'Ring til os, hvis du hellere vil tale med et menneske. Vi kan det samme i telefonen.',
    mitid: 'Hjælp til MitID',
    emergency: 'Er det livsfarligt, så ring 112.',
  },
} as const;
