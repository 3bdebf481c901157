export const calendar = {
  title: 'Aftaler i din egen kalender',
  headingOther: 'Aftaler for {{name}} i din egen kalender',
  lead: 'Kalenderen på din telefon eller computer kan selv hente dine aftaler. Bliver en aftale flyttet eller aflyst, retter kalenderen det af sig selv.',
  leadOther:
    'Kalenderen på din telefon eller computer kan selv hente aftaler for {{name}}. Bliver en aftale flyttet eller aflyst, retter kalenderen det af sig selv.',
  toSettings: 'Indstillinger',
  loading: 'Henter …',
  notFetched: 'Vi kunne ikke hente siden',
  sending: 'Vent lidt …',
  secret: {
    heading: 'Du får en hemmelig adresse',
    text: 'Alle, der har adressen, kan se, hvornår du har aftaler. Giv den kun til din egen kalender. Du kan altid stoppe den igen.',
    textOther:
      'Alle, der har adressen, kan se, hvornår der er aftaler. Giv den kun til din egen kalender. I kalenderen står der højst forbogstaver, aldrig et navn. Adressen virker, så længe du må se aftalerne.',
  },
  make: {
    action: 'Lav en adresse',
    actionOther: 'Lav en adresse for {{name}}',
  },
  address: {
    heading: 'Sæt den i din kalender',
    text: 'Brug knappen på den telefon eller computer, hvor du har din kalender.',
    open: 'Åbn i kalender',
    show: 'Vis adressen',
    copy: 'Kopiér adressen',
    label: 'Din hemmelige adresse',
    secret: 'Del den ikke med andre.',
    copied: 'Adressen er kopieret.',
    notCopied: 'Adressen kunne ikke kopieres. Markér den, og kopiér den selv.',
  },
  howTo: {
    heading: 'Hvis knappen ikke virker',
    apple: 'iPhone, iPad og Mac',
    appleText:
      'Kopiér adressen. Åbn Kalender, vælg ”Kalendere” og så ”Tilføj kalenderabonnement”. Sæt adressen ind.',
    google: 'Google Kalender (Android)',
    googleText:
      'Kopiér adressen. Åbn calendar.google.com på en computer, tryk på plus ved ”Andre kalendere”, og vælg ”Fra webadresse”. Sæt adressen ind. Så kommer aftalerne også på telefonen.',
    outlook: 'Outlook',
    outlookText:
      'Kopiér adressen. Åbn kalenderen i Outlook, vælg ”Tilføj kalender” og så ”Abonner fra internettet”. Sæt adressen ind.',
    stays:
      'Aftaler, der er overstået, bliver stående i tre måneder. Bliver en aftale aflyst, står der AFLYST foran den i en måned.',
    late: 'Kalenderen bestemmer selv, hvor tit den henter. Der kan gå op til et døgn, før en ændring kan ses. Aftalerne her i Borgerbooking er altid de rigtige.',
  },
  titles: {
    heading: 'Hvad skal der stå i kalenderen?',
    unknown:
      'Lige nu står der noget, som denne side ikke kender. Vælg selv her, eller ring til os på {{phone}}.',
    neutral: 'Kun ”Aftale med Havlunde Kommune”',
    neutralHint: 'Andre kan ikke se, hvad aftalen handler om.',
    service: 'Hvad aftalen handler om',
    serviceHint: 'For eksempel ”Genoptræning hos fysioterapeut”.',
    warning:
      'Alle, der kan se kalenderen, kan så læse, hvad aftalerne handler om. Det gælder også firmaet bag kalenderen, og dem du deler den med.',
    save: 'Gem valget',
    saveOther: 'Gem for {{name}}',
  },
  end: {
    heading: 'Ny adresse, eller stop',
    text: 'Har andre fået fat i adressen, så lav en ny eller stop helt. Adressen holder op med at virke med det samme.',
    renew: 'Lav en ny adresse',
    renewOther: 'Ny adresse for {{name}}',
    action: 'Stop abonnementet',
    actionOther: 'Stop for {{name}}',
  },
  done: {
    make: 'Adressen er klar. Nu skal den sættes i din kalender.',
    renew:
      'Du har fået en ny adresse. Den gamle virker ikke længere, så sæt den nye i din kalender.',
    end: 'Abonnementet er stoppet. Adressen virker ikke længere.',
    neutral: 'Valget er gemt. Kalenderen viser det, næste gang den henter.',
    service: 'Valget er gemt. Kalenderen viser det, næste gang den henter.',
  },
  file: {
    failed: 'Kalenderfilen kunne ikke hentes. Prøv igen, når der er forbindelse.',
    hint: 'I kalenderen står der kun ”Aftale”, hvor og hvordan I mødes, så andre ikke kan se, hvad det drejer sig om.',
    remove: 'Fjern fra kalender',
    removeHint: 'Hvis du har lagt aftalen i din kalender, kan du tage den ud igen her.',
    subscribe: 'Få alle aftaler i kalenderen af sig selv',
  },
  event: {
    title: 'Aftale',
    titleOther: 'Aftale ({{initials}})',
    cancelled: 'AFLYST: {{title}}',
    description: 'Se mere i Borgerbooking: {{url}}',
  },
} as const;
