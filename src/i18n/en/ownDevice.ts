export const ownDevice = {
  heading: 'Your appointments without internet',
  lead: 'Are you the only one who uses this phone, tablet or computer? Then we can keep your appointments here, so that you can see them even when you have no internet.',
  label: 'This is my own device',
  warning:
    'Do not turn this on if other people use the device too, such as a computer at the library.',
  details: 'What is kept, and for how long?',
  what: 'We keep the upcoming appointments you have looked at: what they are about, when and where they are, and who you will meet. This goes for your own appointments and for those of people who have given you power of attorney.',
  how: 'The appointments are encrypted, so that they can only be read in Borgerbooking on this device. But anyone who can unlock your device can also see your appointments.',
  longest_one: 'They are deleted {{count}} day after they were last fetched over the internet.',
  longest_other: 'They are deleted {{count}} days after they were last fetched over the internet.',
  wiped: 'They are deleted at once when you log out or turn this off.',
  stay: 'On your own device it also takes longer before you are logged out automatically.',
  turnedOn: 'Turned on. Your upcoming appointments are kept on this device.',
  turnedOff: 'Turned off. The appointments that were kept are deleted from this device.',
  needsLogin: 'You need internet and to be logged in to turn this on.',
  refused: {
    full: 'There is no room on your device, so the appointments could not be kept. Delete something you do not use and try again.',
    unavailable:
      'Your browser does not allow anything to be kept. Perhaps this is a private (incognito) window.',
    unreached:
      'There is no connection, so this was not turned on. Try again when you have internet.',
    failed: 'It could not be turned on. Try again in a little while.',
  },
} as const;
