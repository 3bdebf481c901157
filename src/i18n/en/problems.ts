/** The same sentences in English. */
export const problems = {
  heading: 'It did not work',
  unreached: 'We could not get through. Try again in a moment.',
  unreadable:
    'There was an answer, but it is not from the municipality. You may have to log in to the network you are on. Try again in a moment, or use another network.',
  'too-big':
    'It is bigger than the network here lets through. Try another network, or send something smaller.',
  unknown: 'We did not understand the answer. Load the page again, or call us.',
  unknownHeading: 'We do not know whether it worked',
  'invalid-request': 'Something in your answers could not be used. Put it right, and try again.',
  'idempotency-key-missing': 'Something went wrong on our side. Try again.',
  'not-authenticated': 'You have been logged out. Log in again to go on.',
  'session-of-another': 'Somebody else is logged in in this browser. Load the page again.',
  'csrf-failed': 'This page is out of date. Load it again.',
  'citizen-mismatch':
    'This page belongs to another person than the one you act for. Load it again.',
  'read-only-mandate': 'Your power of attorney only lets you see the appointments.',
  'self-only': 'Only the person can see and change that.',
  'not-eligible': 'You cannot book this yourself. Please call us.',
  'reminders-not-allowed': 'You have not been allowed to get reminders.',
  'not-found': 'We could not find what you were looking for.',
  'method-not-allowed': 'Something went wrong on our side. Try again.',
  'slot-taken': 'Somebody else has just taken this time. Choose another.',
  'hold-expired':
    'The time is no longer kept for you. Choose another. What you have written is kept.',
  'citizen-busy': 'There is another appointment at that time.',
  'already-booked': 'You already have an appointment for this.',
  'too-late': 'It is too late to change the appointment here. Call us, and we will help.',
  'too-many-moves':
    'The appointment has been moved as often as it can be here. Call us, and we will help.',
  'already-cancelled': 'The appointment is cancelled already.',
  'already-held': 'The appointment has begun or is over.',
  'already-waiting': 'You are already on the waiting list with this appointment.',
  'waiting-ended': 'You are no longer on the waiting list with this appointment.',
  'offer-lapsed':
    'The earlier time is no longer held. Nothing has happened: your appointment stands as it did.',
  stale:
    'The appointment has changed since you opened the page. Look at it before you change anything.',
  'precondition-required': 'Something went wrong on our side. Try again.',
  'payload-too-large': 'What you have written is too long.',
  'unsupported-media-type': 'Something went wrong on our side. Try again.',
  'delivery-not-allowed': 'It cannot be done in that way. Choose another.',
  'companion-not-possible': 'You cannot come along to this appointment in that way.',
  'recipient-not-possible':
    'You cannot write to them about this here. Call us, and we will help you.',
  'attachment-not-possible':
    'An attached file is no longer with us. Your text is still here. Remove the file, and attach it again.',
  'file-not-allowed': 'We can only receive photos and PDF files.',
  'idempotency-key-reused':
    'Something went wrong on our side. Load the page again, and try once more.',
  'rate-limited': 'There were too many requests at once. Wait a moment, and try again.',
  unavailable: 'The system is taking a break. Try again in a moment.',
  internal: 'Something went wrong on our side. Try again in a moment.',
};
