/** On the way out: after ”Log af”, and where another person has logged in. */
export const leaving = {
  ended: {
    heading: 'Du er blevet logget af',
    text: 'Det sker af sig selv, når du ikke har gjort noget i et stykke tid. Så kan andre ikke se dine aftaler.',
    held: 'Tiden er ikke booket endnu. Log ind igen med det samme, så er den måske stadig reserveret til dig.',
    lost: 'Det, du var i gang med, gik tabt, da du blev logget af. Se i dine aftaler, om det sidste nåede at blive sendt.',
    maybeLost: 'Det, du var i gang med og ikke havde sendt, kan være væk.',
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
    lead: 'Derfor viser vi ikke mere på denne side, og du kan ikke ændre noget her.',
    whatNow:
      'Er det dig, der er logget ind nu, så fortsæt til dine aftaler. Ellers kan du logge ind med dit eget MitID. Så bliver den anden logget af.',
    goOn: 'Fortsæt til aftalerne',
    logIn: 'Log ind med mit MitID',
  },
  timeout: {
    heading: 'Du er ved at blive logget af',
    text: 'Af hensyn til din sikkerhed logger vi dig af, når du ikke har gjort noget i et stykke tid.',
    unsaved: 'Det, du er i gang med og ikke har sendt, kan gå tabt.',
    stay: 'Forbliv logget på',
    minutes_one: 'Om {{count}} minut og {{seconds}} sekunder',
    minutes_other: 'Om {{count}} minutter og {{seconds}} sekunder',
    seconds_one: 'Om {{count}} sekund',
    seconds_other: 'Om {{count}} sekunder',
  },
} as const;
