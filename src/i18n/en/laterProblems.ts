/** The same sentences in English. */
export const laterProblems = {
  'not-the-giver': 'Only the one who gave the power of attorney can change it. You can end it.',
  'mandate-exists': 'There is a power of attorney between you already. You can change it instead.',
  'mandate-ended': 'The power of attorney has ended and cannot be changed.',
  'request-answered': 'The request has been answered or withdrawn already.',
  'person-not-found':
    'We could not find a person with that name and CPR number. Check that both are right.',
  'visit-not-open': 'The video visit is not open now.',
  'visit-full': 'There is no room for more people in the video visit.',
  'visit-left': 'You are no longer in the video visit. Go in again.',
  'visit-elsewhere':
    'You have joined the video visit somewhere else, such as on another device or in another tab.',
};
