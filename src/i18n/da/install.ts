export const install = {
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
        'Tryk på ”Del”: firkanten med en pil opad. Kan du ikke se den, så tryk først på de tre prikker.',
      choose: 'Rul ned, og tryk på ”Føj til hjemmeskærm”.',
      done: 'Tryk på ”Tilføj”. Nu ligger Borgerbooking på din hjemmeskærm.',
    },
    android: {
      press: 'Tryk på de tre prikker øverst til højre.',
      choose: 'Tryk på ”Installer app” eller ”Føj til startskærm”.',
      done: 'Tryk på ”Installer”. Nu ligger Borgerbooking på din startskærm.',
    },
    androidFirefox: {
      press: 'Tryk på de tre prikker ved adressefeltet.',
      choose: 'Tryk på ”Føj app til startskærm” eller ”Installer”.',
      done: 'Tryk på ”Tilføj”. Nu ligger Borgerbooking på din startskærm.',
    },
    samsung: {
      press: 'Tryk på menuen med de tre streger nederst til højre.',
      choose: 'Tryk på ”Føj side til”, og vælg ”Startskærm”.',
      done: 'Tryk på ”Tilføj”. Nu ligger Borgerbooking på din startskærm.',
    },
    mac: {
      press: 'Klik på ”Del” øverst i Safari: firkanten med en pil opad.',
      choose: 'Klik på ”Føj til Dock”.',
      done: 'Klik på ”Tilføj”. Nu ligger Borgerbooking i din Dock.',
    },
    computer: {
      press: 'Klik på menuen med de tre prikker øverst til højre i browseren.',
      choose: 'Find punktet ”Installer”. Det kan ligge under ”Apps” eller ”Cast, gem og del”.',
      done: 'Klik på ”Installer”. Nu ligger Borgerbooking blandt dine programmer.',
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
} as const;
