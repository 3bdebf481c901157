export const leaving = {
  ended: {
    heading: 'You have been logged out',
    text: 'It happens by itself when you have not done anything for a while, so that nobody else can see your appointments.',
    held: 'The time is not booked yet. Log in again straight away, and it may still be held for you.',
    lost: 'What you were doing was lost when you were logged out. See in your appointments whether the last of it was sent.',
    maybeLost: 'What you had begun and not sent may be gone.',
  },
  loggedOut: {
    title: 'You are logged out',
    text: 'Your details have been removed from this device.',
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
    lead: 'Your details have been removed from this device. But we cannot reach the municipality right now, so it does not know that you have logged out.',
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
  timeout: {
    heading: 'You are about to be logged out',
    text: 'For your safety we log you out when you have not done anything for a while.',
    unsaved: 'What you have begun and not sent may be lost.',
    stay: 'Stay logged in',
    minutes_one: 'In {{count}} minute and {{seconds}} seconds',
    minutes_other: 'In {{count}} minutes and {{seconds}} seconds',
    seconds_one: 'In {{count}} second',
    seconds_other: 'In {{count}} seconds',
  },
};
