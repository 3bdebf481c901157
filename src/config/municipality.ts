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
    /** The band "Du handler på vegne af": unlike every other colour on the page. */
    acting: '#5a2476',
    actingLight: '#f4ebf8',
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
  accessibilityStatement: {
    /** Date of the last self-evaluation. */
    evaluated: '2026-11-22',
  },
  policies: {
    /** How long the agenda may lie on a citizen's own device after the last contact, in days. */
    keepAgendaDays: 14,
    /** How the time between two places is estimated: the crow's way, longer by `detour`, by car. */
    travel: { detour: 1.3, kmPerHour: 40, marginMinutes: 10 },
  },
} as const;

export type OpeningHours = (typeof municipality.contact.booking.hours)[number];
