export const reminders = {
  title: 'Reminders',
  lead: 'We can remind you of your appointments by text message (NemSMS).',
  leadOther:
    'Here you choose whether you want text messages about appointments for {{name}}, on your own phone.',
  toSettings: 'Settings',
  loading: 'Fetching your reminders …',
  notFetched: 'We could not get the reminders',
  signedUp: {
    yes: 'You are signed up to NemSMS',
    yesText: 'We send to the mobile number you gave at borger.dk.',
    no: 'You are not signed up to NemSMS',
    noText:
      'So we cannot send you text messages. Signing up is free, and holds for all public authorities.',
    unknown: 'We cannot see whether you are signed up to NemSMS',
    unknownText: 'The register does not answer just now. What you choose here holds when it does.',
    signUp: 'Sign up to NemSMS at borger.dk',
    change: 'See or change your mobile number at borger.dk',
  },
  notAllowed: {
    heading: 'You get no reminders here',
    text: '{{name}} has not allowed others to get reminders of the appointments. Only they can change that, under Settings.',
  },
  when: {
    heading: 'When do you want a text message?',
    hint: 'You can choose both, or neither.',
    hintOther: 'About appointments for {{name}}. You can choose both, or neither.',
    dayBefore: 'The day before',
    dayBeforeHint: 'At 10:00 on the day before the appointment',
    twoHoursBefore: 'Two hours before',
  },
  relatives: {
    heading: 'May those who help you get a text message too?',
    hint: 'Only those to whom you have given a power of attorney. It comes to their own phone.',
    allow: 'Yes, they may choose to get text messages about my appointments',
  },
  stale: 'The choice was changed elsewhere since you opened the page. Look again, then save.',
  saved: 'Your choice is saved.',
  saving: 'Saving …',
  save: 'Save',
  saveOther: 'Save for {{name}}',
  preview: {
    heading: 'What a text message looks like',
    text: 'It never says what the appointment is about, because others may see your phone. It is in Danish.',
    length: '{{septets}} of {{longest}} characters.',
    example: 'This is an example, because there are no appointments just now.',
  },
  kind: {
    'day-before': 'The day before',
    'two-hours-before': 'Two hours before',
  },
  sent: {
    heading: 'What we have sent',
    none: 'We have not sent you any reminders yet.',
    about: 'Appointment {{when}}',
    at: '{{kind}}: sent {{when}}',
  },
  state: {
    'in-progress': 'On its way',
    completed: 'Delivered',
    stopped: 'Not delivered',
  },
  reason: {
    'not-signed-up': 'Not sent: you are not signed up to NemSMS',
    'recipient-unavailable': 'Not delivered: the phone could not be reached',
    'system-error': 'Not delivered: there was an error in the system',
  },
};
