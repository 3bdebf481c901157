export const device = {
  ownDevice: {
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
  },
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
  install: {
    heading: 'Læg Borgerbooking på hjemmeskærmen',
    headingComputer: 'Læg Borgerbooking på din computer',
    text: 'Så åbner du dine aftaler med ét tryk, ligesom en app. Det er gratis, og det fylder næsten ingenting.',
    install: 'Installér',
    how: 'Vis mig hvordan',
    notNow: 'Ikke nu',
    declined: 'Det er i orden. Du kan altid finde det igen under Indstillinger.',
    installed: 'Borgerbooking er installeret på denne enhed.',
    running: 'Du bruger allerede Borgerbooking fra din genvej.',
    others: 'Andre telefoner og computere',
    platform: {
      ios: 'iPhone og iPad',
      android: 'Android-telefon med Chrome eller Edge',
      androidFirefox: 'Android-telefon med Firefox',
      samsung: 'Samsung-telefon med Samsung Internet',
      mac: 'Mac med Safari',
      computer: 'Computer med Chrome eller Edge',
      other: 'Andre browsere',
    },
    steps: {
      ios: {
        press:
          'Tryk på "Del": firkanten med en pil opad. Kan du ikke se den, så tryk først på de tre prikker.',
        choose: 'Rul ned, og tryk på "Føj til hjemmeskærm".',
        done: 'Tryk på "Tilføj". Nu ligger Borgerbooking på din hjemmeskærm.',
      },
      android: {
        press: 'Tryk på de tre prikker øverst til højre.',
        choose: 'Tryk på "Installer app" eller "Føj til startskærm".',
        done: 'Tryk på "Installer". Nu ligger Borgerbooking på din startskærm.',
      },
      androidFirefox: {
        press: 'Tryk på de tre prikker ved adressefeltet.',
        choose: 'Tryk på "Føj app til startskærm" eller "Installer".',
        done: 'Tryk på "Tilføj". Nu ligger Borgerbooking på din startskærm.',
      },
      samsung: {
        press: 'Tryk på menuen med de tre streger nederst til højre.',
        choose: 'Tryk på "Føj side til", og vælg "Startskærm".',
        done: 'Tryk på "Tilføj". Nu ligger Borgerbooking på din startskærm.',
      },
      mac: {
        press: 'Klik på "Del" øverst i Safari: firkanten med en pil opad.',
        choose: 'Klik på "Føj til Dock".',
        done: 'Klik på "Tilføj". Nu ligger Borgerbooking i din Dock.',
      },
      computer: {
        press: 'Klik på menuen med de tre prikker øverst til højre i browseren.',
        choose: 'Find punktet "Installer". Det kan ligge under "Apps" eller "Cast, gem og del".',
        done: 'Klik på "Installer". Nu ligger Borgerbooking blandt dine programmer.',
      },
    },
    caption: {
      ios: 'Føj til hjemmeskærm',
      android: 'Installer app',
      androidFirefox: 'Føj til startskærm',
      samsung: 'Føj side til',
      mac: 'Føj til Dock',
      computer: 'Installer',
    },
    bookmark:
      'Din browser kan ikke lave en genvej, der virker som en app. Gem siden som bogmærke i stedet: Hold Ctrl nede (på en Mac: Cmd), og tryk på D.',
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
