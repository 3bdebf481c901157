export const device = {
  ownDevice: {
    heading: 'Your appointments without internet',
    lead: 'Are you the only one who uses this phone, tablet or computer? Then we can keep your appointments here, so that you can see them even when you have no internet.',
    label: 'This is my own device',
    warning:
      'Do not turn this on if other people use the device too, such as a computer at the library.',
    details: 'What is kept, and for how long?',
    what: 'We keep the upcoming appointments you have looked at: what they are about, when and where they are, and who you will meet. This goes for your own appointments and for those of people who have given you power of attorney.',
    how: 'The appointments are encrypted, so that they can only be read in Borgerbooking on this device. But anyone who can unlock your device can also see your appointments.',
    longest_one: 'They are deleted {{count}} day after they were last fetched over the internet.',
    longest_other:
      'They are deleted {{count}} days after they were last fetched over the internet.',
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
  },
  notKept: {
    full: 'There is no room on your device, so your appointments were not kept. Delete something you do not use if you want to see them without internet.',
    unavailable:
      'Your appointments could not be kept on this device. You can only see them when you have internet.',
  },
  offline: {
    label: 'Connection',
    none: 'No connection.',
    updated: 'Last updated {{when}}.',
    updatedOn: 'Last updated on {{date}} at {{time}}.',
    limits: 'Something may have changed since.',
    incomplete: 'There may be more appointments further ahead.',
    nothing: 'You cannot book right now. A change is sent when you are online again.',
  },
  install: {
    heading: 'Put Borgerbooking on your home screen',
    headingComputer: 'Put Borgerbooking on your computer',
    text: 'Then you open your appointments with one tap, just like an app. It is free and takes up almost no space.',
    install: 'Install',
    how: 'Show me how',
    notNow: 'Not now',
    declined: 'That is fine. You can always find it again under Settings.',
    installed: 'Borgerbooking is installed on this device.',
    running: 'You are already using Borgerbooking from your shortcut.',
    others: 'Other phones and computers',
    platform: {
      ios: 'iPhone and iPad',
      android: 'Android phone with Chrome or Edge',
      androidFirefox: 'Android phone with Firefox',
      samsung: 'Samsung phone with Samsung Internet',
      mac: 'Mac with Safari',
      computer: 'Computer with Chrome or Edge',
      other: 'Other browsers',
    },
    steps: {
      ios: {
        press:
          'Tap "Share": the square with an arrow pointing up. If you cannot see it, tap the three dots first.',
        choose: 'Scroll down and tap "Add to Home Screen".',
        done: 'Tap "Add". Borgerbooking is now on your home screen.',
      },
      android: {
        press: 'Tap the three dots at the top right.',
        choose: 'Tap "Install app" or "Add to Home screen".',
        done: 'Tap "Install". Borgerbooking is now on your home screen.',
      },
      androidFirefox: {
        press: 'Tap the three dots by the address field.',
        choose: 'Tap "Add app to Home screen" or "Install".',
        done: 'Tap "Add". Borgerbooking is now on your home screen.',
      },
      samsung: {
        press: 'Tap the menu with three lines at the bottom right.',
        choose: 'Tap "Add page to" and choose "Home screen".',
        done: 'Tap "Add". Borgerbooking is now on your home screen.',
      },
      mac: {
        press: 'Click "Share" at the top of Safari: the square with an arrow pointing up.',
        choose: 'Click "Add to Dock".',
        done: 'Click "Add". Borgerbooking is now in your Dock.',
      },
      computer: {
        press: 'Click the menu with three dots at the top right of the browser.',
        choose: 'Find "Install". It may be under "Apps" or "Cast, save and share".',
        done: 'Click "Install". Borgerbooking is now among your programs.',
      },
    },
    caption: {
      ios: 'Add to Home Screen',
      android: 'Install app',
      androidFirefox: 'Add to Home screen',
      samsung: 'Add page to',
      mac: 'Add to Dock',
      computer: 'Install',
    },
    bookmark:
      'Your browser cannot make a shortcut that works like an app. Bookmark the page instead: hold down Ctrl (on a Mac: Cmd) and press D.',
  },
  update: {
    label: 'New version',
    ready: 'There is a new version of Borgerbooking.',
    now: 'Update now',
    later: 'Later',
    agreed: 'You get the new version when you have finished what you are doing.',
    updating: 'Updating …',
  },
} as const;
