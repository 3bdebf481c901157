export const settings = {
  title: 'Settings',
  language: {
    heading: 'Language',
    hint: 'Changes at once.',
    changed: 'The language is now English.',
    failed: 'The language could not be fetched. Try again when you have internet.',
  },
  shortcut: {
    heading: 'A shortcut to Borgerbooking',
  },
  reminders: {
    heading: 'Reminders and notifications',
    title: 'Reminders',
    text: 'Text messages before an appointment, and notifications on this device',
  },
  calendar: {
    title: 'Appointments in your own calendar',
    text: 'Let the calendar on your phone follow by itself',
  },
  mandates: {
    heading: 'Power of attorney',
    title: 'People who help you',
    text: 'Give, change or end a power of attorney, or ask for one',
  },
  more: {
    heading: 'Help and information',
    help: 'Help and contact',
    helpText: 'Phone numbers, opening hours and help with MitID and power of attorney',
    about: 'About Borgerbooking',
    aboutText: 'What it is, and who is behind it',
    accessibility: 'Accessibility statement',
    accessibilityText: 'How well Borgerbooking works for everyone',
  },
  phone: {
    call: 'Call {{phone}}',
    hours: '{{days}} {{from}}–{{to}}',
  },
  help: {
    title: 'Help',
    lead: 'Would you rather talk to a person? Call us. We can book, move and cancel for you over the phone.',
    call: {
      heading: 'Call us',
      text: 'About your appointments, or when something in Borgerbooking does not work.',
      open: 'We are open',
    },
    urgent: {
      heading: 'If it is urgent',
      emergency: 'If a life is in danger, call 112.',
      emergencyCall: 'Call 112',
      doctor: 'If you fall ill when your own doctor is closed, call the out-of-hours doctor.',
      doctorCall: 'Call the out-of-hours doctor {{phone}}',
      nurse: 'If you need a nurse now, call the acute nursing service, day and night.',
      nurseCall: 'Call the acute nursing service {{phone}}',
    },
    mitid: {
      heading: 'MitID',
      text: 'Having trouble logging in? On mitid.dk you can get help with MitID, for example if you have a new phone.',
      link: 'Get help with MitID',
    },
    mandate: {
      heading: 'Let someone else help you',
      text: 'You can allow somebody you trust to see or handle your appointments. It is called Digital Fuldmagt (power of attorney). They log in with their own MitID, so never share your MitID with anyone.',
      link: 'Read about Digital Fuldmagt on borger.dk',
    },
    reminders: {
      heading: 'Reminders by text message',
      text: 'If you are signed up for NemSMS, we send you a text message the day before an appointment.',
      link: 'Sign up for NemSMS on borger.dk',
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    heading: 'Accessibility statement',
    lead: '{{municipality}} wants everyone to be able to use Borgerbooking, also those who see, hear or move with difficulty, or find reading hard.',
    status: {
      heading: 'How well do we meet the requirements?',
      text: 'The Danish web accessibility act asks that Borgerbooking follows the standard EN 301 549, which means WCAG 2.1 at levels A and AA. We aim for the newer WCAG 2.2.',
      partly:
        'Borgerbooking partly meets the requirements. We know of no faults, but we have not tried everything yet, so we do not call it fully compliant.',
    },
    tested: {
      heading: 'How we have tried it',
      tools: 'With an automatic tool on every page, in Danish and English, on phone and computer.',
      keyboard: 'With a keyboard only, with large text and on narrow screens.',
      people:
        'Not yet: together with people who use a screen reader, magnification or voice control every day.',
    },
    outside: {
      heading: 'What is not ours',
      text: 'MitID, borger.dk, the map and the video call itself belong to others. We cannot mend them, but do tell us.',
    },
    contact: {
      heading: 'Is there something you cannot use?',
      text: 'Then we would like to hear about it. We will also help you get the information in another way.',
      form: 'Write to us',
    },
    authority: {
      heading: 'If you are not helped',
      text: 'The Danish Agency for Digital Government checks that the law is followed. You can complain to them if you are not satisfied with our answer.',
      link: 'Go to the agency’s page on accessibility',
    },
    evaluated: 'We reviewed Borgerbooking ourselves on {{date}}.',
  },
  about: {
    title: 'About Borgerbooking',
    lead: 'In Borgerbooking you can see, book, move and cancel your health and care appointments with {{municipality}}, day and night.',
    relatives:
      'Relatives with Digital Fuldmagt (power of attorney) can do it for you. You decide who, and you can always withdraw it.',
    privacy: {
      heading: 'Your data',
      text: '{{municipality}} is responsible for your data. On this device we only keep your appointments if you have turned that on yourself under Settings.',
      link: 'Read how we treat your data',
    },
    licences: {
      heading: 'Open source',
      text: 'Borgerbooking is free software under the MIT licence. Its looks build on Det Fælles Designsystem (MIT). The typeface is IBM Plex Sans (SIL Open Font License), and the icons are from Material Symbols (Apache License 2.0).',
    },
    version: 'Version {{version}}',
    website: 'Go to the website of {{municipality}}',
  },
} as const;
