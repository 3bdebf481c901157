/** What waits to be sent; and what was sent after the screen it was asked for on was left. */
export const unsent = {
  lead: 'Det, du har bedt om, men som kommunen ikke har bekræftet endnu.',
  empty: { heading: 'Alt er sendt', text: 'Der er ikke noget, der venter på at blive sendt.' },
  forWhom: 'For {{name}}',
  attached: 'Vedhæftet:',
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
  sent: {
    label: 'Sendt',
    done: {
      book: 'Det er sendt, og tiden er booket: {{what}}.',
      move: 'Det er sendt, og aftalen er ændret: {{what}}.',
      cancel: 'Det er sendt, og aftalen er aflyst: {{what}}.',
      'accept-offer': 'Det er sendt, og aftalen er flyttet: {{what}}.',
      settings: 'Det er sendt, og dit valg er gemt.',
      message: 'Din besked er sendt.',
    },
    forName: 'For {{name}}: {{words}}',
    several_one: '{{count}} ændring er sendt, og kommunen har sagt ja.',
    several_other: '{{count}} ændringer er sendt, og kommunen har sagt ja.',
    receipt: 'Se kvittering',
    see: 'Se hvad',
    ok: 'OK',
    heading: 'Det er sendt',
    lead: 'Kommunen har sagt ja til det her.',
  },
} as const;
