/** How an appointment stands when it is not, or not any more, as one thought. */
export const standing = {
  unknown: {
    heading: 'There is something new about the appointment',
    text: 'It has a status that this page does not know yet. Call us on {{phone}}, and we will tell you what holds.',
  },
  moveUntil: 'You can move it until {{when}}.',
  cancelUntil: 'You can cancel it until {{when}}.',
  both: 'You can move or cancel it until {{when}}.',
  movesLeft_one: 'It can be moved {{count}} more time.',
  movesLeft_other: 'It can be moved {{count}} more times.',
  offline:
    'You cannot move or cancel it until you are online again. If it is urgent, call {{phone}}.',
  offlineCancel:
    'You can ask to cancel now: it is sent when you are online again. To move it you must be online. If it is urgent, call {{phone}}.',
  isCancelled: 'The appointment is cancelled.',
  seeIt: 'See the appointment',
  cannotMove: {
    'not-booked': '',
    'already-held': 'The appointment has begun or is over, and cannot be moved.',
    'by-phone-only':
      'This appointment cannot be moved here. Call {{phone}}, and we will find a new time.',
    'too-late': 'It could be moved until {{when}}. Call {{phone}} if the time does not suit.',
    'too-many-moves':
      'It has been moved as often as it can be here. Call {{phone}} if the time does not suit.',
  },
  cannotCancel: {
    'not-booked': '',
    'already-held': 'The appointment has begun or is over, and cannot be cancelled.',
    'by-phone-only': 'This appointment cannot be cancelled here. Call {{phone}}.',
    'too-late': 'It could be cancelled until {{when}}. Call {{phone}} if you cannot come.',
    'too-many-moves': '',
  },
  wasCancelled: {
    unknown: 'The appointment was cancelled {{when}}.',
    citizen: 'You cancelled the appointment {{when}}.',
    citizenOther: '{{name}} cancelled the appointment {{when}}.',
    representative: 'The appointment was cancelled {{when}} by somebody with a power of attorney.',
    municipality: 'The municipality cancelled the appointment {{when}}.',
    again: 'Book a new time',
  },
  meanwhile: {
    heading: 'The appointment has been changed in the meantime',
    isNow: 'It is now {{when}}.',
    cancelled: 'It has been cancelled.',
    see: 'Show the appointment as it is now',
  },
} as const;
