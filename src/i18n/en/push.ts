export const push = {
  heading: 'Notifications on this device',
  text: 'We can tell you here on the device when there is news: if we move or cancel an appointment, or have answered you.',
  textOther: 'We can tell you here on the device when there is news for {{name}}.',
  neutral:
    'It only says “There is news in Borgerbooking”. You log in to see what it is. When you log out, it stops here.',
  switch: 'Tell me on this device',
  switchOther: 'Tell me about news for {{name}}',
  on: 'You are now told on this device.',
  declined: 'That is quite all right. You are not told on this device.',
  failed: 'It could not be switched just now. Try again in a moment.',
  unknown: 'We cannot see whether you are told here. Try again when you are online.',
  unsupported:
    'This browser cannot show notifications. Use reminders by text message instead, or put the appointments in your calendar.',
  installFirst:
    'On iPhone and iPad Borgerbooking must be on the home screen first: see “Shortcut to Borgerbooking” under Settings. Until then you can use text messages or your calendar.',
  blocked: {
    heading: 'Notifications are blocked in your browser',
    text: 'Open the browser’s settings for this page (often a padlock beside the address), find “Notifications”, and choose “Allow”. Until then you can use text messages.',
  },
  invite: {
    heading: 'Do you want to be told if the appointment changes?',
    text: 'We can show “There is news in Borgerbooking” on this device. It never says what it is about. You can turn it off under Settings.',
    yes: 'Yes, tell me here',
    no: 'No, thank you',
    busy: 'Turning on …',
    declined: 'We will not ask again. You can always turn it on under Settings.',
  },
};
