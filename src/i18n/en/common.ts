export const common = {
  skipToContent: 'Skip to the content',
  mainMenu: 'Main menu',
  logIn: 'Log in with MitID',
  logOut: 'Log out',
  back: 'Back',
  tryAgain: 'Try again',
  showMore: 'Show more',
  loadingMore: 'Getting more …',
  optional: 'optional',
  callUs: 'Call us on {{phone}}',
  nav: {
    appointments: 'My appointments',
    appointmentsOther: 'Appointments',
    book: 'Book a time',
    messages: 'Messages',
    news: 'News',
    settings: 'Settings',
  },
  footer: {
    help: 'Help and contact',
    phone: 'Phone',
    accessibility: 'Accessibility statement',
    about: 'About Borgerbooking',
    privacy: 'How we treat your data',
  },
  when: {
    today: 'today, {{day}}',
    tomorrow: 'tomorrow, {{day}}',
    at: '{{day}} at {{time}}',
  },
  mode: {
    home: 'Home visit',
    clinic: 'In person',
    video: 'Video visit',
    phone: 'Phone call',
  },
  modeInWords: {
    home: 'in your home',
    homeOther: 'in the home of {{name}}',
    clinic: 'at our place',
    video: 'by video',
    phone: 'by phone',
  },
  login: {
    title: 'Log in',
    heading: 'Log in to go on',
    text: 'When you have logged in, you come back to the page you were on your way to.',
  },
  unreached: {
    title: 'No connection',
    heading: 'We cannot get through',
    text: 'Check that you are online, and try again. If it is urgent, call us.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be misspelt, or the page may have moved.',
    action: 'Go to my appointments',
  },
  broken: {
    title: 'Something went wrong',
    text: 'The page could not be shown. Your appointments have not changed.',
    reload: 'Load the page again',
  },
  timeout: {
    heading: 'You are about to be logged out',
    text: 'For your safety we log you out when you have not done anything for a while.',
    stay: 'Stay logged in',
    minutes_one: 'In {{count}} minute and {{seconds}} seconds',
    minutes_other: 'In {{count}} minutes and {{seconds}} seconds',
    seconds_one: 'In {{count}} second',
    seconds_other: 'In {{count}} seconds',
  },
  loggedOut: {
    title: 'You are logged out',
    text: 'Your data have been removed from this device.',
    again: 'Log in again',
    asking: 'We are checking whether you are logged out',
    beside: 'Somebody else is logged in in this browser. We have not changed that.',
    unknown:
      'So we cannot see whether anybody is logged in here. Check that you are online, and try again.',
    somebody: 'Somebody is logged in in this browser',
    somebodyText:
      'If it is you, you can go to your appointments. If not, close the browser, or ask the one who is logged in to log out.',
  },
  loggingOut: {
    title: 'Logging out is not finished',
    heading: 'You are not quite logged out yet',
    lead: 'Your data have been removed from this device. But we cannot reach the municipality right now, so it does not know that you have logged out.',
    shared:
      'Do others use this device too? Close every window of the browser before you leave it. Otherwise the next person may be able to get to your appointments when there is a connection again.',
    later:
      'We keep trying. When Borgerbooking is opened here again, you are logged out before anything is shown.',
  },
  anotherPerson: {
    title: 'Somebody else is logged in',
    heading: 'Somebody else is logged in in this browser',
    lead: 'So we show nothing more on this page, and it cannot be used to change anything.',
    whatNow:
      'If it is you who is logged in now, go on to your appointments. Otherwise you can log in with your own MitID. The other person is then logged out.',
    goOn: 'Go on to the appointments',
    logIn: 'Log in with my MitID',
  },
};
