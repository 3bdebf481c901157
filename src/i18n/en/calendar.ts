export const calendar = {
  title: 'Appointments in your own calendar',
  headingOther: 'Appointments of {{name}} in your own calendar',
  lead: 'The calendar on your phone or computer can fetch your appointments by itself. When one is moved or cancelled, the calendar follows.',
  leadOther:
    'The calendar on your phone or computer can fetch the appointments of {{name}} by itself. When one is moved or cancelled, the calendar follows.',
  toSettings: 'Settings',
  loading: 'Fetching …',
  notFetched: 'We could not get the page',
  sending: 'One moment …',
  secret: {
    heading: 'You get a secret address',
    text: 'Everyone who has the address can see when you have appointments. Give it to your own calendar only. You can always stop it again.',
    textOther:
      'Everyone who has the address can see when there are appointments. Give it to your own calendar only. The calendar shows initials at most, never a name. The address works for as long as you may see the appointments.',
  },
  make: {
    action: 'Make an address',
    actionOther: 'Make an address for {{name}}',
  },
  address: {
    heading: 'Put it in your calendar',
    text: 'Use the button on the phone or computer where you have your calendar.',
    open: 'Open in calendar',
    show: 'Show the address',
    copy: 'Copy the address',
    label: 'Your secret address',
    secret: 'Do not share it with others.',
    copied: 'The address has been copied.',
    notCopied: 'The address could not be copied. Select it, and copy it yourself.',
  },
  howTo: {
    heading: 'If the button does not work',
    apple: 'iPhone, iPad and Mac',
    appleText:
      'Copy the address. Open Calendar, choose “Calendars” and then “Add Subscription Calendar”. Paste the address.',
    google: 'Google Calendar (Android)',
    googleText:
      'Copy the address. Open calendar.google.com on a computer, press the plus at “Other calendars”, and choose “From URL”. Paste the address. Then the appointments come to the phone as well.',
    outlook: 'Outlook',
    outlookText:
      'Copy the address. Open the calendar in Outlook, choose “Add calendar” and then “Subscribe from web”. Paste the address.',
    stays:
      'Appointments that are over stay for three months. If one is cancelled, it says AFLYST (cancelled) for a month.',
    late: 'The calendar decides by itself how often it fetches. It can take up to a day before a change is seen. The appointments here in Borgerbooking are always the right ones.',
  },
  titles: {
    heading: 'What should the calendar say?',
    unknown:
      'Right now it says something that this page does not know. Choose here, or call us on {{phone}}.',
    neutral: 'Only “Aftale med Havlunde Kommune”',
    neutralHint: 'Others cannot see what the appointment is about.',
    service: 'What the appointment is about',
    serviceHint: 'In Danish, for example “Genoptræning hos fysioterapeut”.',
    warning:
      'Everyone who can see the calendar can then read what the appointments are about. So can the company behind the calendar, and those you share it with.',
    save: 'Save the choice',
    saveOther: 'Save for {{name}}',
  },
  end: {
    heading: 'A new address, or stop',
    text: 'If others have got hold of the address, make a new one or stop altogether. The address stops working at once.',
    renew: 'Make a new address',
    renewOther: 'New address for {{name}}',
    action: 'Stop the subscription',
    actionOther: 'Stop for {{name}}',
  },
  done: {
    make: 'The address is ready. Now put it in your calendar.',
    renew:
      'You have a new address. The old one no longer works, so put the new one in your calendar.',
    end: 'The subscription has been stopped. The address no longer works.',
    neutral: 'Your choice is saved. The calendar shows it the next time it fetches.',
    service: 'Your choice is saved. The calendar shows it the next time it fetches.',
  },
  file: {
    failed: 'The calendar file could not be fetched. Try again when you are online.',
    hint: 'The calendar only says “Appointment”, and where and how you meet, so that others cannot see what it is about.',
    remove: 'Remove from calendar',
    removeHint: 'If you have put the appointment in your calendar, you can take it out again here.',
    subscribe: 'Get all appointments in your calendar by themselves',
  },
  event: {
    title: 'Appointment',
    titleOther: 'Appointment ({{initials}})',
    cancelled: 'CANCELLED: {{title}}',
    description: 'See more in Borgerbooking: {{url}}',
  },
};
