export const push = {
  heading: 'Besked på denne enhed',
  text: 'Vi kan give dig besked her på enheden, når der er noget nyt: hvis vi flytter eller aflyser en aftale, eller har svaret dig.',
  textOther: 'Vi kan give dig besked her på enheden, når der er noget nyt for {{name}}.',
  neutral:
    'Der står kun ”Der er nyt i Borgerbooking”. Du logger ind for at se, hvad det er. Når du logger af, stopper beskederne her.',
  switch: 'Giv mig besked på denne enhed',
  switchOther: 'Giv mig besked om nyt for {{name}}',
  on: 'Du får nu besked på denne enhed.',
  declined: 'Det er helt i orden. Du får ingen besked på denne enhed.',
  failed: 'Det kunne ikke slås til eller fra lige nu. Prøv igen om lidt.',
  unknown: 'Vi kan ikke se, om du får besked her. Prøv igen, når du har internet.',
  unsupported:
    'Denne browser kan ikke give besked. Brug påmindelser på sms i stedet, eller læg aftalerne i din kalender.',
  installFirst:
    'På iPhone og iPad skal Borgerbooking først ligge på hjemmeskærmen: se ”Genvej til Borgerbooking” under Indstillinger. Indtil da kan du bruge sms eller din kalender.',
  blocked: {
    heading: 'Beskeder er blokeret i din browser',
    text: 'Åbn browserens indstillinger for denne side (ofte et hængelås-ikon ved adressen), find ”Notifikationer”, og vælg ”Tillad”. Indtil da kan du bruge sms.',
  },
  invite: {
    heading: 'Vil du have besked, hvis aftalen ændres?',
    text: 'Vi kan vise ”Der er nyt i Borgerbooking” på denne enhed. Der står aldrig, hvad det handler om. Du kan slå det fra under Indstillinger.',
    yes: 'Ja, giv mig besked her',
    no: 'Nej tak',
    busy: 'Slår til …',
    declined: 'Vi spørger ikke igen. Du kan altid slå det til under Indstillinger.',
  },
} as const;
