export const wishes = {
  heading: 'Note down a wish meanwhile',
  lead: 'You cannot book without internet. Note down what you would like, and you have it when you are online. It is not an appointment.',
  label: 'What would you like to book, and when?',
  hint: 'For example: foot care, best on a Tuesday morning.',
  missing: 'Write what you would like to book',
  note: 'Note it down',
  noteOther: 'Note it down for {{name}}',
  noted: 'Your wish is noted down. It is not an appointment.',
  see: 'See your wishes',
  list: 'Your wishes',
  listLead:
    'These are not appointments, and nobody has seen them. Find a time when you are online.',
  find: 'Find a time',
};
