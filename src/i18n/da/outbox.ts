export const outbox = {
  title: 'Ikke sendt',
  heading: 'Ikke sendt endnu',
  lead: 'Det, du har bedt om, men som kommunen ikke har bekræftet endnu.',
  empty: { heading: 'Alt er sendt', text: 'Der er ikke noget, der venter på at blive sendt.' },
  band_one: '{{count}} ændring er ikke sendt endnu.',
  band_other: '{{count}} ændringer er ikke sendt endnu.',
  see: 'Se hvad der venter',
  what: {
    book: 'Book tid',
    move: 'Flyt aftale',
    cancel: 'Aflys aftale',
    'accept-offer': 'Flyt til den tidligere tid',
    settings: 'Ændr, hvordan du får besked',
    message: 'Send besked',
  },
  forWhom: 'For {{name}}',
  attached: 'Vedhæftet:',
  state: {
    waiting: 'Ikke sendt endnu',
    sending: 'Sender …',
    unknown: 'Ukendt: vi fik ikke svar',
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
  keepOpen:
    'Lad denne side være åben, til det er sendt: enheden er ikke din egen, så det bliver ikke gemt.',
  kept: 'Det er gemt på din enhed, også hvis du lukker siden.',
  notWritten:
    'Lad denne side være åben, til det er sendt: der er ikke plads til at gemme det på din enhed.',
  ended: {
    heading_one: '{{count}} ændring blev ikke sendt',
    heading_other: '{{count}} ændringer blev ikke sendt',
    text: 'Du har ikke længere fuldmagt fra den, det handler om. Derfor er intet ændret, og det, der var gemt her om personen, er slettet.',
  },
  retry: 'Prøv igen nu',
  takeBack: 'Fortryd',
  takeBackOther: 'Fortryd for {{name}}',
  takenBack: 'Det er fortrudt. Intet er ændret.',
  seen: 'Fjern fra listen',
  oldTime: 'Før: {{when}}',
  presentTime: 'Nu: {{when}}',
  spoiled: {
    heading: 'Noget på enheden kunne ikke læses',
    text: 'Det kan have været en ændring, der ikke blev sendt. Se dine aftaler igennem, og ring til os på {{phone}}, hvis noget ikke passer.',
  },
  unread: {
    heading: 'Noget kan ikke læses her',
    text_one:
      'Der ligger {{count}} ændring, som en anden udgave af Borgerbooking har skrevet ned. Den er ikke sendt, og den er ikke slettet.',
    text_other:
      'Der ligger {{count}} ændringer, som en anden udgave af Borgerbooking har skrevet ned. De er ikke sendt, og de er ikke slettet.',
    advice: 'Hent siden igen. Hjælper det ikke, så ring til os på {{phone}}, før du fjerner noget.',
    reload: 'Hent siden igen',
    forget: 'Fjern det, der ikke kan læses',
  },
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
