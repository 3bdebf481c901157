export const outbox = {
  title: 'Not sent',
  heading: 'Not sent yet',
  band_one: '{{count}} change is not sent yet.',
  band_other: '{{count}} changes are not sent yet.',
  see: 'See what is waiting',
  refusedHeading: 'Not changed',
  refusedBand_one: '{{count}} change was not possible.',
  refusedBand_other: '{{count}} changes were not possible.',
  seeWhy: 'See why',
  what: {
    book: 'Book a time',
    move: 'Move appointment',
    cancel: 'Cancel appointment',
    'accept-offer': 'Move to the earlier time',
    settings: 'Change how you are told',
    message: 'Send message',
  },
  state: {
    waiting: 'Not sent yet',
    sending: 'Sending …',
    unknown: 'We got no answer',
    'needs-login': 'Log in to send it',
    confirmed: 'Confirmed',
    refused: 'Refused',
    tooLate: 'Too late',
  },
  why: {
    waiting: 'We send it as soon as there is a connection. Until then nothing has changed.',
    sending: 'Wait a moment.',
    unknown: 'It may have been done. We ask again by ourselves, and it cannot happen twice.',
    'needs-login': 'You are logged out. When you have logged in again, we send it.',
    confirmed: 'The municipality has said yes.',
  },
  late: {
    waiting:
      'The deadline was {{when}}. We ask the municipality as soon as there is a connection. Call {{phone}} if it is urgent.',
    'needs-login':
      'The deadline was {{when}}. When you have logged in again, we ask the municipality. Call {{phone}} if it is urgent.',
  },
  tooLate: 'It was too late. The appointment still stands. Call {{phone}}, and we will help.',
  oldTime: 'Before: {{when}}',
  presentTime: 'Now: {{when}}',
  onAppointment: {
    'accept-offer':
      'You have said yes to an earlier time, but it is not confirmed yet. Until then the old time stands.',
    cancel: 'You have asked to cancel, but it is not sent yet. The appointment still stands.',
    move: 'You have asked to move it, but it is not sent yet. The old time still stands.',
  },
  leave: {
    heading: 'Something is not sent yet',
    maybe: 'Something may not be sent yet',
    text_one: 'If you log out now, {{count}} change will not be sent.',
    text_other: 'If you log out now, {{count}} changes will not be sent.',
    locked:
      'What is kept on this device is locked. If changes that have not been sent yet lie there, they are lost when you log out.',
    stay: 'Stay here',
    anyway: 'Log out anyway',
  },
};
