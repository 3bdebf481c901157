export const common = {
  skipToContent: 'Gå til indholdet',
  mainMenu: 'Hovedmenu',
  logIn: 'Log ind med MitID',
  logOut: 'Log af',
  back: 'Tilbage',
  tryAgain: 'Prøv igen',
  showMore: 'Vis flere',
  loadingMore: 'Henter flere …',
  optional: 'valgfrit',
  callUs: 'Ring til os på {{phone}}',
  nav: {
    appointments: 'Mine aftaler',
    appointmentsOther: 'Aftaler',
    book: 'Book tid',
    messages: 'Beskeder',
    news: 'Nyt',
    settings: 'Indstillinger',
  },
  footer: {
    help: 'Hjælp og kontakt',
    phone: 'Telefon',
    accessibility: 'Tilgængelighedserklæring',
    about: 'Om Borgerbooking',
    privacy: 'Sådan behandler vi dine oplysninger',
  },
  when: {
    today: 'i dag, {{day}}',
    tomorrow: 'i morgen, {{day}}',
    at: '{{day}} kl. {{time}}',
  },
  mode: {
    home: 'Hjemmebesøg',
    clinic: 'Fremmøde',
    video: 'Skærmbesøg (video)',
    phone: 'Telefon',
  },
  modeInWords: {
    home: 'hjemme hos dig',
    homeOther: 'hjemme hos {{name}}',
    clinic: 'hos os',
    video: 'på video',
    phone: 'i telefonen',
  },
  login: {
    title: 'Log ind',
    heading: 'Log ind for at fortsætte',
    text: 'Når du har logget ind, kommer du tilbage til den side, du var på vej til.',
  },
  unreached: {
    title: 'Ingen forbindelse',
    heading: 'Vi kan ikke få forbindelse',
    text: 'Tjek, at du har internet, og prøv igen. Haster det, så ring til os.',
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
    action: 'Gå til mine aftaler',
  },
  broken: {
    title: 'Noget gik galt',
    text: 'Siden kunne ikke vises. Dine aftaler er ikke ændret.',
    reload: 'Hent siden igen',
  },
  timeout: {
    heading: 'Du er ved at blive logget af',
    text: 'Af hensyn til din sikkerhed logger vi dig af, når du ikke har gjort noget i et stykke tid.',
    stay: 'Forbliv logget på',
    minutes_one: 'Om {{count}} minut og {{seconds}} sekunder',
    minutes_other: 'Om {{count}} minutter og {{seconds}} sekunder',
    seconds_one: 'Om {{count}} sekund',
    seconds_other: 'Om {{count}} sekunder',
  },
  loggedOut: {
    title: 'Du er logget af',
    text: 'Dine oplysninger er fjernet fra denne enhed.',
    again: 'Log ind igen',
    asking: 'Vi tjekker, om du er logget af',
    beside: 'En anden er logget ind i denne browser. Det har vi ikke ændret på.',
    unknown:
      'Derfor kan vi ikke se, om nogen er logget ind her. Tjek, at du har internet, og prøv igen.',
    somebody: 'Der er logget ind i denne browser',
    somebodyText:
      'Er det dig, kan du gå til dine aftaler. Er det ikke dig, så luk browseren, eller bed den, der er logget ind, om at logge af.',
  },
  loggingOut: {
    title: 'Log af er ikke færdig',
    heading: 'Du er ikke logget helt af endnu',
    lead: 'Dine oplysninger er fjernet fra denne enhed. Men vi kan ikke få kontakt til kommunen lige nu, så den ved ikke, at du er logget af.',
    shared:
      'Bruger andre også denne enhed? Luk alle vinduer i browseren, før du går fra den. Ellers kan den næste måske komme ind i dine aftaler, når der er kontakt igen.',
    later:
      'Vi prøver igen af os selv. Når Borgerbooking bliver åbnet her igen, bliver du logget af, før noget bliver vist.',
  },
  anotherPerson: {
    title: 'En anden er logget ind',
    heading: 'En anden er logget ind i denne browser',
    lead: 'Derfor viser vi ikke længere noget på denne side, og den kan ikke bruges til at ændre noget.',
    whatNow:
      'Er det dig, der er logget ind nu, så fortsæt til dine aftaler. Ellers kan du logge ind med dit eget MitID. Så bliver den anden logget af.',
    goOn: 'Fortsæt til aftalerne',
    logIn: 'Log ind med mit MitID',
  },
} as const;
