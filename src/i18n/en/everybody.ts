/** Several people's appointments, and who comes along. */
export const everybody = {
  title: 'Everybody’s appointments',
  lead: 'Your own appointments and those of the people who gave you a power of attorney, in one place.',
  you: 'Yourself',
  loading: 'Fetching appointments …',
  empty: { heading: 'No upcoming appointments', text: 'Nothing is planned for any of you.' },
  failed: 'We could not fetch the appointments of {{name}}.',
  failedSelf: 'We could not fetch your own appointments.',
  partOf: '{{name}}:',
  incomplete: 'There are more appointments of {{name}} than we can show here.',
  ended:
    'You can no longer see the appointments of one of the people. Those of the others still stand here.',
  others: 'Choose other people',
  choose: {
    legend: 'Whom do you want to see together?',
    state: '{{chosen}} chosen, at most {{most}}',
    more_one: '{{count}} more person fits. Write more of the name.',
    more_other: '{{count}} more people fit. Write more of the name.',
    show: 'Show appointments',
  },
  collision: {
    heading_one: 'Two appointments may be hard to reach, {{count}} time',
    heading_other: 'Appointments may be hard to reach {{count}} times',
    badge: 'Hard to reach',
    both: '{{when}}: {{first}}, and at {{time}}: {{second}}.',
    overlap: 'They overlap.',
    travel: 'We count on about {{minutes}} minutes between the places.',
    estimate:
      'We count your own appointments and those you have said you come along to. The time between the places is an estimate. Where we do not know a place, we do not count the way.',
  },
  along: {
    heading: 'Who comes along?',
    somebody: 'A person with a protected name and address',
    'in-person': '{{name}} comes along.',
    video: '{{name}} joins by video.',
    ask: 'Do you want to come along when {{name}} has this appointment? Then the municipality knows.',
    phone: 'One cannot join a talk by phone.',
    check: 'See whether it fits with your other appointments',
    you: {
      'in-person': 'You come along. The municipality can see it.',
      video: 'You join by video from where you are. The municipality can see it.',
    },
    say: {
      'in-person': 'I come along',
      video: 'I join by video',
      no: 'I do not come along',
    },
  },
};
