export const landing = {
  title: 'Your appointments with the municipality',
  lead: 'See, book, move and cancel your health and care appointments whenever it suits you.',
  forSelf: 'Log in with your own MitID. It takes a moment.',
  otherLanguage: 'På dansk',
  continue: 'Logged in already? Go to your appointments',
  can: {
    heading: 'What you can do here',
    see: {
      title: 'See your appointments',
      text: 'What is agreed, when, where and with whom. Without internet too, if you choose so.',
    },
    book: {
      title: 'Book a time',
      text: 'For example a preventive home visit or rehabilitation. You choose the time yourself.',
    },
    how: {
      title: 'Choose how to meet',
      text: 'In your home, with us, by video or by phone, where possible.',
    },
    change: {
      title: 'Move or cancel',
      text: 'Without a phone queue. You keep your old time until the new one is in place.',
    },
  },
  relative: {
    heading: 'Do you help somebody?',
    text: 'If, say, your father has given you a Digital Fuldmagt (power of attorney), log in with your own MitID and then choose who you want to help.',
    link: 'Read about Digital Fuldmagt on borger.dk',
  },
  help: {
    heading: 'Do you need help?',
    text: 'Call us if you would rather talk to a person. We can do the same by phone.',
    mitid: 'Help with MitID',
    emergency: 'If it is a matter of life and death, call 112.',
  },
};
