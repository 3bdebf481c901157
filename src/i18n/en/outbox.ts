export const outbox = {
  title: 'Not sent',
  heading: 'Not sent yet',
  lead: 'What you have asked for, and the municipality has not confirmed yet.',
  empty: { heading: 'Everything is sent', text: 'Nothing is waiting to be sent.' },
  band_one: '{{count}} change is not sent yet.',
  band_other: '{{count}} changes are not sent yet.',
  see: 'See what is waiting',
  what: {
    book: 'Book a time',
    move: 'Move appointment',
    cancel: 'Cancel appointment',
    'accept-offer': 'Move to the earlier time',
    settings: 'Change how you are told',
    message: 'Send message',
  },
  forWhom: 'For {{name}}',
  attached: 'Attached:',
  state: {
    waiting: 'Not sent yet',
    sending: 'Sending …',
    unknown: 'Unknown: we got no answer',
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
  keepOpen: 'Leave this page open until it is sent: the device is not your own, so it is not kept.',
  kept: 'It is kept on your device, even if you close the page.',
  notWritten: 'Keep this page open until it is sent: there is no room to keep it on your device.',
  ended: {
    heading_one: '{{count}} change was not sent',
    heading_other: '{{count}} changes were not sent',
    text: 'You no longer hold a power of attorney from the person it is about. Nothing has been changed, and what was kept here about that person has been deleted.',
  },
  retry: 'Try again now',
  takeBack: 'Take it back',
  takeBackOther: 'Take it back for {{name}}',
  takenBack: 'It is taken back. Nothing has changed.',
  seen: 'Remove from the list',
  oldTime: 'Before: {{when}}',
  presentTime: 'Now: {{when}}',
  spoiled: {
    heading: 'Something on the device could not be read',
    text: 'It may have been a change that was not sent. Please look through your appointments, and call us on {{phone}} if anything is not right.',
  },
  unread: {
    heading: 'Something cannot be read here',
    text_one:
      'There is {{count}} change that another version of Borgerbooking has written down. It is not sent, and it is not deleted.',
    text_other:
      'There are {{count}} changes that another version of Borgerbooking has written down. They are not sent, and they are not deleted.',
    advice:
      'Reload the page. If that does not help, call us on {{phone}} before you remove anything.',
    reload: 'Reload the page',
    forget: 'Remove what cannot be read',
  },
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
