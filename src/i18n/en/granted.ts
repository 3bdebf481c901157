export const granted = {
  heading: 'Granted by the municipality',
  grantedOn: 'Granted {{date}}',
  validTo: 'holds until {{date}}',
  decided: 'The municipality has decided how it is done.',
  freeChoice: 'You may choose a private provider',
  basis: 'Under {{law}}',
  book: 'Book a time',
  failed: 'We could not get what the municipality has granted.',
  loading: 'Getting what the municipality has granted …',
  write: 'Write a message',
  empty: {
    text: 'When the municipality grants you a service, you can see it here.',
    textOther: 'When the municipality grants {{name}} a service, you can see it here.',
  },
};
