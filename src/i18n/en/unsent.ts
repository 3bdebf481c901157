export const unsent = {
  lead: 'What you have asked for, and the municipality has not confirmed yet.',
  empty: { heading: 'Everything is sent', text: 'Nothing is waiting to be sent.' },
  forWhom: 'For {{name}}',
  attached: 'Attached:',
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
  sent: {
    label: 'Sent',
    done: {
      book: 'It has been sent, and the time is booked: {{what}}.',
      move: 'It has been sent, and the appointment is changed: {{what}}.',
      cancel: 'It has been sent, and the appointment is cancelled: {{what}}.',
      'accept-offer': 'It has been sent, and the appointment is moved: {{what}}.',
      settings: 'It has been sent, and your choice is saved.',
      message: 'Your message has been sent.',
    },
    forName: 'For {{name}}: {{words}}',
    several_one: '{{count}} change has been sent, and the municipality has said yes.',
    several_other: '{{count}} changes have been sent, and the municipality has said yes.',
    receipt: 'See the receipt',
    see: 'See what',
    ok: 'OK',
    heading: 'It has been sent',
    lead: 'The municipality has said yes to this.',
  },
};
