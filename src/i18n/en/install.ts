export const install = {
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
        'Tap “Share”: the square with an arrow pointing up. If you cannot see it, tap the three dots first.',
      choose: 'Scroll down and tap “Add to Home Screen”.',
      done: 'Tap “Add”. Borgerbooking is now on your home screen.',
    },
    android: {
      press: 'Tap the three dots at the top right.',
      choose: 'Tap “Install app” or “Add to Home screen”.',
      done: 'Tap “Install”. Borgerbooking is now on your home screen.',
    },
    androidFirefox: {
      press: 'Tap the three dots by the address field.',
      choose: 'Tap “Add app to Home screen” or “Install”.',
      done: 'Tap “Add”. Borgerbooking is now on your home screen.',
    },
    samsung: {
      press: 'Tap the menu with three lines at the bottom right.',
      choose: 'Tap “Add page to” and choose “Home screen”.',
      done: 'Tap “Add”. Borgerbooking is now on your home screen.',
    },
    mac: {
      press: 'Click “Share” at the top of Safari: the square with an arrow pointing up.',
      choose: 'Click “Add to Dock”.',
      done: 'Click “Add”. Borgerbooking is now in your Dock.',
    },
    computer: {
      press: 'Click the menu with three dots at the top right of the browser.',
      choose: 'Find “Install”. It may be under “Apps” or “Cast, save and share”.',
      done: 'Click “Install”. Borgerbooking is now among your programs.',
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
} as const;
