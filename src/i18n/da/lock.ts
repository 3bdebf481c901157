export const lock = {
  unlock: 'Lås op',
  failed: 'Det lykkedes ikke at låse op. Du kan prøve igen.',
  screen: {
    title: 'Lås op',
    heading: 'Lås op for at se dine aftaler',
    text: 'Der er ingen forbindelse lige nu. Dine aftaler er gemt på denne enhed, og de er låst. Du låser op med fingeraftryk, ansigt eller enhedens kode.',
    cannot: 'Kan du ikke låse op?',
    logIn:
      'Log ind, når du har internet, så henter vi aftalerne igen. Du kan også altid ringe til os.',
    retry: 'Prøv forbindelsen igen',
  },
  band: {
    label: 'Lås',
    text: 'Det, der er gemt på enheden, er låst. Lås op, så vi kan gemme dine aftaler og sende det, der venter.',
    cannot: 'Kan du ikke låse op, så se under Indstillinger.',
  },
  silent: {
    label: 'Enheden',
    text: 'Din enhed svarer ikke, når vi vil gemme. Du kan bruge Borgerbooking imens, men lad siden være åben, til det, du laver, er sendt. Det hjælper tit at lukke browseren og åbne den igen.',
  },
  notice: {
    heading: 'Det, der er gemt på enheden, er låst',
    text: 'Der kan ligge ændringer, som ikke er sendt endnu. Vi kan først se og sende dem, når du låser op.',
  },
  remove: {
    action: 'Slet det, der er gemt på enheden',
    heading: 'Vil du slette det, der er gemt?',
    text: 'Aftaler, der allerede er booket, bliver ikke aflyst. Vi henter dem igen, når du er logget ind.',
    lost: 'Har du bedt om ændringer, der ikke er sendt endnu, går de tabt. Det samme gør ønsker, du har skrevet ned her.',
    stay: 'Behold det',
    anyway: 'Slet det',
  },
  setting: {
    heading: 'Lås dine aftaler',
    lead: 'Du kan låse det, der er gemt på enheden. Så skal du bruge fingeraftryk, ansigt eller enhedens kode for at se dine aftaler uden internet.',
    label: 'Lås med fingeraftryk, ansigt eller kode',
    turnedOn: 'Slået til. Næste gang du åbner Borgerbooking, skal du låse op.',
    turnedOff: 'Slået fra. Dine aftaler kan ses på enheden, uden at du låser op.',
    refused: {
      unsupported: 'Din enhed eller browser kan desværre ikke låse aftalerne. Intet er ændret.',
      cancelled: 'Det blev ikke gennemført, så intet er ændret. Du kan prøve igen.',
      failed: 'Det lykkedes ikke, så intet er ændret. Prøv igen om lidt.',
    },
  },
} as const;
