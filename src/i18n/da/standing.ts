/** How an appointment stands when it is not, or not any more, as one thought. */
export const standing = {
  unknown: {
    heading: 'Der er noget nyt ved aftalen',
    text: 'Den har fået en status, som denne side ikke kender endnu. Ring til os på {{phone}}, så fortæller vi, hvad der gælder.',
  },
  moveUntil: 'Du kan flytte indtil {{when}}.',
  cancelUntil: 'Du kan aflyse indtil {{when}}.',
  both: 'Du kan flytte eller aflyse indtil {{when}}.',
  movesLeft_one: 'Aftalen kan flyttes {{count}} gang mere.',
  movesLeft_other: 'Aftalen kan flyttes {{count}} gange mere.',
  offline:
    'Du kan først flytte eller aflyse, når der er forbindelse igen. Haster det, så ring på {{phone}}.',
  offlineCancel:
    'Du kan bede om at aflyse nu: det bliver sendt, når der er forbindelse igen. Du kan først flytte, når du har internet. Haster det, så ring på {{phone}}.',
  isCancelled: 'Aftalen er aflyst.',
  seeIt: 'Se aftalen',
  cannotMove: {
    'not-booked': '',
    'already-held': 'Aftalen er begyndt eller overstået og kan ikke flyttes.',
    'by-phone-only':
      'Denne aftale kan ikke flyttes her. Ring på {{phone}}, så finder vi en ny tid.',
    'too-late': 'Fristen for at flytte var {{when}}. Ring på {{phone}}, hvis tiden ikke passer.',
    'too-many-moves':
      'Aftalen er flyttet så mange gange, som den kan her. Ring på {{phone}}, hvis tiden ikke passer.',
  },
  cannotCancel: {
    'not-booked': '',
    'already-held': 'Aftalen er begyndt eller overstået og kan ikke aflyses.',
    'by-phone-only': 'Denne aftale kan ikke aflyses her. Ring på {{phone}}.',
    'too-late': 'Fristen for at aflyse var {{when}}. Ring på {{phone}}, hvis du ikke kan komme.',
    'too-many-moves': '',
  },
  wasCancelled: {
    unknown: 'Aftalen blev aflyst {{when}}.',
    citizen: 'Du aflyste aftalen {{when}}.',
    citizenOther: '{{name}} aflyste selv aftalen {{when}}.',
    representative: 'Aftalen blev aflyst {{when}} af en, der har fuldmagt.',
    municipality: 'Kommunen aflyste aftalen {{when}}.',
    again: 'Book en ny tid',
  },
  meanwhile: {
    heading: 'Aftalen er blevet ændret imens',
    isNow: 'Nu er den {{when}}.',
    cancelled: 'Den er blevet aflyst.',
    see: 'Vis aftalen, som den er nu',
  },
} as const;
