/**
 * The one place that says whose product this is. Another municipality replaces this file
 * and `public/logo.svg`; nothing below is repeated in a component.
 *
 * The phone numbers begin with 00 on purpose: no Danish number does, so nobody is called by mistake.
 */
export const municipality = {
  name: 'Havlunde Kommune',
  shortName: 'Havlunde',
  product: 'Borgerbooking',
  logo: '/logo.svg',
  website: 'https://havlunde.invalid',
  colours: {
    primary: '#0b5563',
    primaryDark: '#073c46',
    primaryLight: '#e3f1f3',
    /**
     * One for each person one acts for (`peopleColours`), under white text: unlike every other
     * colour on the page, and unlike each other.
     */
    people: ['#5a2476', '#1d3f8a', '#9c1c4d', '#1f5a2b', '#7a3a00', '#37474f'],
    /** Browser chrome and splash screen. */
    theme: '#0b5563',
    background: '#ffffff',
  },
  contact: {
    /** Help with the app and with booking. */
    booking: {
      phone: '00 12 34 00',
      /** ISO weekday (1 = Monday), local time. */
      hours: [
        { days: [1, 2, 3], from: '08:00', to: '15:00' },
        { days: [4], from: '08:00', to: '17:00' },
        { days: [5], from: '08:00', to: '13:00' },
      ],
    },
    /** Acute nursing, day and night; not for life-threatening emergencies. */
    acute: { phone: '00 12 34 99' },
    /** Written contact for accessibility, as the web accessibility law asks. */
    accessibility: {
      phone: '00 12 34 10',
      form: 'https://havlunde.invalid/kontakt-tilgaengelighed',
    },
    /** Where a mandate on paper is handed in. */
    citizenService: { name: 'Borgerservice', address: 'Rådhuspladsen 1, 0000 Havlunde' },
    /** Whose the entries of a calendar are; nobody reads what is sent there. */
    noReply: 'ingen-svar@havlunde.invalid',
    emergency: '112',
    outOfHoursDoctor: '1813',
  },
  links: {
    mitidHelp: 'https://www.mitid.dk/hjaelp/',
    digitalFuldmagt: 'https://www.borger.dk/fuldmagt',
    nemSms: 'https://www.borger.dk/nemsms',
    privacy: 'https://havlunde.invalid/privatliv',
    accessibilityAuthority: 'https://www.was.digst.dk',
    /** A route to an address; `{address}` is filled in, url-encoded, only when the citizen asks. */
    route: 'https://www.openstreetmap.org/search?query={address}',
  },
  /** Where links that the municipality's systems send may lead; others are shown without being links. */
  linkHosts: ['video.havlunde.invalid'],
  accessibilityStatement: {
    /** Date of the last self-evaluation. */
    evaluated: '2026-11-22',
  },
  policies: {
    /** How long the agenda may lie on a citizen's own device after the last contact, in days. */
    keepAgendaDays: 14,
    /**
     * Where a mandate is given, asked for, changed and ended: `here` against the mocked
     * `digital-fuldmagt` part of the contract, or at `borger.dk`, where it is done in production and
     * the app only links to. Who may do what, and what was done, is seen here in any case.
     */
    mandatesAt: 'here' as 'here' | 'borger.dk',
    /** Whether a citizen who cancels must say why. */
    cancellationReason: 'optional' as 'optional' | 'required',
    /** How the time between two places is estimated: the crow's way, longer by `detour`, by car. */
    travel: { detour: 1.3, kmPerHour: 40, marginMinutes: 10 },
  },
} as const;

export type OpeningHours = (typeof municipality.contact.booking.hours)[number];
