export const granted = {
  heading: 'Bevilget af kommunen',
  grantedOn: 'Bevilget {{date}}',
  validTo: 'gælder til {{date}}',
  decided: 'Kommunen har besluttet, hvordan det foregår.',
  freeChoice: 'Du kan vælge et privat sted',
  basis: 'Efter {{law}}',
  book: 'Book tid',
  failed: 'Vi kunne ikke hente, hvad kommunen har bevilget.',
  loading: 'Henter, hvad kommunen har bevilget …',
  write: 'Skriv en besked',
  empty: {
    text: 'Når kommunen bevilger dig en ydelse, kan du se den her.',
    textOther: 'Når kommunen bevilger {{name}} en ydelse, kan du se den her.',
  },
} as const;
