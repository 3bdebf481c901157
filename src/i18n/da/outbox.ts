export const outbox = {
  title: 'Ikke sendt',
  heading: 'Ikke sendt endnu',
  band_one: '{{count}} ændring er ikke sendt endnu.',
  band_other: '{{count}} ændringer er ikke sendt endnu.',
  see: 'Se hvad der venter',
  refusedHeading: 'Ikke ændret',
  refusedBand_one: '{{count}} ændring kunne ikke lade sig gøre.',
  refusedBand_other: '{{count}} ændringer kunne ikke lade sig gøre.',
  seeWhy: 'Se hvorfor',
  what: {
    book: 'Book tid',
    move: 'Flyt aftale',
    cancel: 'Aflys aftale',
    'accept-offer': 'Flyt til den tidligere tid',
    settings: 'Ændr, hvordan du får besked',
    message: 'Send besked',
  },
  state: {
    waiting: 'Ikke sendt endnu',
    sending: 'Sender …',
    unknown: 'Vi fik ikke svar',
    'needs-login': 'Log ind for at sende',
    confirmed: 'Bekræftet',
    refused: 'Afvist',
    tooLate: 'For sent',
  },
  why: {
    waiting: 'Vi sender det, så snart der er forbindelse. Indtil da er intet ændret.',
    sending: 'Vent et øjeblik.',
    unknown: 'Det kan være sket. Vi spørger igen af os selv, og det kan ikke ske to gange.',
    'needs-login': 'Du er logget af. Når du har logget ind igen, sender vi det.',
    confirmed: 'Kommunen har sagt ja.',
  },
  late: {
    waiting:
      'Fristen var {{when}}. Vi spørger kommunen, så snart der er forbindelse. Ring på {{phone}}, hvis det haster.',
    'needs-login':
      'Fristen var {{when}}. Når du har logget ind igen, spørger vi kommunen. Ring på {{phone}}, hvis det haster.',
  },
  tooLate: 'Det var for sent. Aftalen gælder stadig. Ring på {{phone}}, så hjælper vi dig.',
  oldTime: 'Før: {{when}}',
  presentTime: 'Nu: {{when}}',
  onAppointment: {
    'accept-offer':
      'Du har sagt ja til en tidligere tid, men det er ikke bekræftet endnu. Indtil da gælder den gamle tid.',
    cancel: 'Du har bedt om at aflyse, men det er ikke sendt endnu. Aftalen gælder stadig.',
    move: 'Du har bedt om at flytte, men det er ikke sendt endnu. Den gamle tid gælder stadig.',
  },
  leave: {
    heading: 'Noget er ikke sendt endnu',
    maybe: 'Måske er noget ikke sendt endnu',
    text_one: 'Hvis du logger af nu, bliver {{count}} ændring ikke sendt.',
    text_other: 'Hvis du logger af nu, bliver {{count}} ændringer ikke sendt.',
    locked:
      'Det, der er gemt på enheden, er låst. Ligger der ændringer, som ikke er sendt endnu, går de tabt, hvis du logger af.',
    stay: 'Bliv her',
    anyway: 'Log af alligevel',
  },
} as const;
