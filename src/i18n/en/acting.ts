export const acting = {
  region: 'Who you are acting for',
  onBehalfOf: 'You are acting on behalf of',
  readOnly: 'You can look, but not change.',
  change: 'Change person',
  everybody: 'Everybody’s appointments',
  protectedName: 'a person with a protected name and address',
  thePerson: 'the person',
  sure: {
    heading: 'Is this the right person?',
    no: 'No, go back',
  },
  until: 'The power of attorney holds until {{date}}',
  mandates: 'See your powers of attorney',
  noAccess: {
    title: 'No access',
    heading: 'You cannot see appointments for this person',
    text: 'The power of attorney may have run out or been ended, or the address may be misspelt.',
    wiped: 'If you had one, you can see among your powers of attorney whether it still holds.',
    action: 'Choose another person',
  },
  readOnlyWhy:
    'Your power of attorney lets you see the appointments of {{name}}, but not change them. {{name}} can allow you more under Power of attorney.',
};
