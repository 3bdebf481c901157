export const reminders = {
  title: 'Påmindelser',
  lead: 'Vi kan minde dig om dine aftaler på sms (NemSMS).',
  leadOther:
    'Her vælger du, om du selv vil have en sms om aftaler for {{name}}, på din egen telefon.',
  toSettings: 'Indstillinger',
  loading: 'Henter dine påmindelser …',
  notFetched: 'Vi kunne ikke hente påmindelserne',
  signedUp: {
    yes: 'Du er tilmeldt NemSMS',
    yesText: 'Vi sender til det mobilnummer, du har givet på borger.dk.',
    no: 'Du er ikke tilmeldt NemSMS',
    noText:
      'Derfor kan vi ikke sende dig en sms. Det er gratis at tilmelde sig, og det gælder for alle myndigheder.',
    unknown: 'Vi kan ikke se, om du er tilmeldt NemSMS',
    unknownText: 'Registeret svarer ikke lige nu. Det, du vælger her, gælder, når det svarer igen.',
    signUp: 'Tilmeld dig NemSMS på borger.dk',
    change: 'Se eller ret dit mobilnummer på borger.dk',
  },
  notAllowed: {
    heading: 'Du får ingen påmindelser her',
    text: '{{name}} har ikke givet lov til, at andre får påmindelser om aftalerne. Det kan kun personen selv ændre under Indstillinger.',
  },
  when: {
    heading: 'Hvornår vil du have en sms?',
    hint: 'Du kan vælge begge dele, eller ingen af dem.',
    hintOther: 'Om aftaler for {{name}}. Du kan vælge begge dele, eller ingen af dem.',
    dayBefore: 'Dagen før',
    dayBeforeHint: 'Kl. 10.00 dagen før aftalen',
    twoHoursBefore: 'To timer før',
  },
  relatives: {
    heading: 'Må dem, der hjælper dig, også få en sms?',
    hint: 'Det gælder kun dem, du har givet fuldmagt. De får den på deres egen telefon.',
    allow: 'Ja, de må selv vælge at få en sms om mine aftaler',
  },
  stale: 'Valget er ændret et andet sted, siden du åbnede siden. Se det igen, og gem så.',
  saved: 'Dit valg er gemt.',
  saving: 'Gemmer …',
  save: 'Gem valget',
  saveOther: 'Gem for {{name}}',
  preview: {
    heading: 'Sådan ser en sms ud',
    text: 'Der står aldrig, hvad aftalen handler om, for andre kan se din telefon.',
    length: '{{septets}} af {{longest}} tegn.',
    example: 'Det er et eksempel, for der er ingen aftaler lige nu.',
  },
  kind: {
    'day-before': 'Dagen før',
    'two-hours-before': 'To timer før',
  },
  sent: {
    heading: 'Det har vi sendt',
    none: 'Vi har ikke sendt dig nogen påmindelser endnu.',
    about: 'Aftale {{when}}',
    at: '{{kind}}: sendt {{when}}',
  },
  state: {
    'in-progress': 'På vej',
    completed: 'Leveret',
    stopped: 'Ikke leveret',
  },
  reason: {
    'not-signed-up': 'Ikke sendt: du er ikke tilmeldt NemSMS',
    'recipient-unavailable': 'Ikke leveret: telefonen kunne ikke nås',
    'system-error': 'Ikke leveret: der var en fejl i systemet',
  },
} as const;
