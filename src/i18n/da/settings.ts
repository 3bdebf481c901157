export const settings = {
  title: 'Indstillinger',
  language: {
    heading: 'Sprog',
    hint: 'Skifter med det samme.',
    changed: 'Sproget er nu dansk.',
    failed: 'Sproget kunne ikke hentes. Prøv igen, når du har internet.',
  },
  shortcut: {
    heading: 'Genvej til Borgerbooking',
  },
  reminders: {
    heading: 'Påmindelser og beskeder',
    title: 'Påmindelser',
    text: 'Sms før en aftale, og besked på denne enhed',
  },
  calendar: {
    title: 'Aftaler i din egen kalender',
    text: 'Lad kalenderen på din telefon følge med af sig selv',
  },
  mandates: {
    heading: 'Fuldmagt',
    title: 'De, der hjælper dig',
    text: 'Giv, ændr eller afslut en fuldmagt, eller bed om en',
  },
  more: {
    heading: 'Hjælp og oplysninger',
    help: 'Hjælp og kontakt',
    helpText: 'Telefonnumre, åbningstider og hjælp til MitID og fuldmagt',
    about: 'Om Borgerbooking',
    aboutText: 'Hvad det er, og hvem der står bag',
    accessibility: 'Tilgængelighedserklæring',
    accessibilityText: 'Hvor godt Borgerbooking virker for alle',
  },
  phone: {
    call: 'Ring {{phone}}',
    hours: '{{days}} kl. {{from}}–{{to}}',
  },
  help: {
    title: 'Hjælp',
    lead: 'Vil du hellere tale med et menneske? Ring til os. Vi kan booke, flytte og aflyse for dig i telefonen.',
    call: {
      heading: 'Ring til os',
      text: 'Om dine aftaler, eller hvis noget driller i Borgerbooking.',
      open: 'Vi har åbent',
    },
    urgent: {
      heading: 'Hvis det haster',
      emergency: 'Er det livsfarligt, så ring 112.',
      emergencyCall: 'Ring 112',
      doctor: 'Bliver du syg, når din egen læge har lukket, så ring til lægevagten.',
      doctorCall: 'Ring til lægevagten {{phone}}',
      nurse: 'Har du brug for en sygeplejerske nu, så ring til den akutte sygepleje, hele døgnet.',
      nurseCall: 'Ring til den akutte sygepleje {{phone}}',
    },
    mitid: {
      heading: 'MitID',
      text: 'Kan du ikke logge ind? På mitid.dk kan du få hjælp til MitID, for eksempel hvis du har fået ny telefon.',
      link: 'Få hjælp til MitID',
    },
    mandate: {
      heading: 'Lad en anden hjælpe dig',
      text: 'Du kan give en, du stoler på, lov til at se eller klare dine aftaler. Det hedder Digital Fuldmagt. Den anden logger ind med sit eget MitID, så del aldrig dit MitID med nogen.',
      link: 'Læs om Digital Fuldmagt på borger.dk',
    },
    reminders: {
      heading: 'Påmindelser på sms',
      text: 'Er du tilmeldt NemSMS, sender vi dig en sms dagen før en aftale.',
      link: 'Tilmeld dig NemSMS på borger.dk',
    },
  },
  accessibility: {
    title: 'Tilgængelighedserklæring',
    /** With a soft hyphen: the word is wider than a phone. */
    heading: 'Tilgængeligheds\u00aderklæring',
    lead: '{{municipality}} vil gerne have, at alle kan bruge Borgerbooking, også hvis man ser, hører eller bevæger sig dårligt, eller har svært ved at læse.',
    status: {
      heading: 'Hvor godt lever vi op til kravene?',
      text: 'Loven om tilgængelighed kræver, at Borgerbooking følger standarden EN 301 549, det vil sige WCAG 2.1 på niveau A og AA. Vi går efter den nyere WCAG 2.2.',
      partly:
        'Borgerbooking lever delvist op til kravene. Vi kender ingen fejl, men vi har endnu ikke afprøvet alt, så derfor kalder vi det ikke helt i orden.',
    },
    tested: {
      heading: 'Sådan har vi afprøvet det',
      tools: 'Med et automatisk værktøj på hver side, på dansk og engelsk, på telefon og computer.',
      keyboard: 'Kun med tastatur, med stor tekst og på smalle skærme.',
      people:
        'Ikke endnu: sammen med mennesker, der bruger skærmlæser, forstørrelse eller talestyring til daglig.',
    },
    outside: {
      heading: 'Det, der ikke er vores',
      text: 'MitID, borger.dk, kortet og selve videosamtalen hører til andre. Vi kan ikke rette fejl i dem, men sig gerne til.',
    },
    contact: {
      heading: 'Er der noget, du ikke kan bruge?',
      text: 'Så vil vi gerne høre det. Vi hjælper dig også med at få oplysningerne på en anden måde.',
      form: 'Skriv til os',
    },
    authority: {
      heading: 'Hvis du ikke får hjælp',
      text: 'Digitaliseringsstyrelsen holder øje med, at loven bliver fulgt. Du kan klage til dem, hvis du ikke er tilfreds med vores svar.',
      link: 'Gå til Digitaliseringsstyrelsens side om tilgængelighed',
    },
    evaluated: 'Vi har selv gennemgået Borgerbooking den {{date}}.',
  },
  about: {
    title: 'Om Borgerbooking',
    lead: 'I Borgerbooking kan du se, booke, flytte og aflyse dine aftaler om sundhed og omsorg med {{municipality}}, døgnet rundt.',
    relatives:
      'Pårørende med Digital Fuldmagt kan gøre det for dig. Du bestemmer selv, hvem det skal være, og du kan altid trække fuldmagten tilbage.',
    privacy: {
      heading: 'Dine oplysninger',
      text: '{{municipality}} har ansvaret for dine oplysninger. På denne enhed gemmer vi kun dine aftaler, hvis du selv har slået det til under Indstillinger.',
      link: 'Læs, hvordan vi behandler dine oplysninger',
    },
    licences: {
      heading: 'Åben kildekode',
      text: 'Borgerbooking er fri software under MIT-licensen. Udseendet bygger på Det Fælles Designsystem (MIT). Skriften er IBM Plex Sans (SIL Open Font License), og ikonerne er fra Material Symbols (Apache License 2.0).',
    },
    version: 'Version {{version}}',
    website: 'Gå til {{municipality}}s hjemmeside',
  },
} as const;
