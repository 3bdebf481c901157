import type { AppointmentId } from './appointment/appointment.ts';
import type { Citizen, CitizenId } from './citizen.ts';
import type { DeliveryMode } from './appointment/delivery.ts';
import type { ServiceId } from './appointment/service.ts';
import type { HoldId } from './booking/hold.ts';
import type { SlotId } from './booking/slot.ts';
import type { MessageThreadId } from './messages/message.ts';
import type { MandateId, MandateRequestId } from './mandate/mandate.ts';
import type { Language } from './localized.ts';

/** What has been chosen so far, in the address: a reload or the back button loses nothing. */
export interface BookingChoices {
  readonly service: ServiceId;
  readonly mode?: DeliveryMode;
  readonly hold?: HoldId;
  /** The time that the hold is on. */
  readonly slot?: SlotId;
  /** The appointment one is moving. */
  readonly moving?: AppointmentId;
}

export type BookingStep = 'mode' | 'time' | 'check';

interface Address {
  /** As the router reads it. One citizen's stands below `/` for oneself, below `/for/:citizenId` for another. */
  readonly pattern: string;
  /** Something is on its way there, to a booking or to the municipality: leaving it loses that. */
  readonly losesWork?: true;
}

/** Every address of a screen. The words of the address are Danish; all else is named in English. */
export const addresses = {
  landing: { pattern: '/' },
  landingEnglish: { pattern: '/en' },
  loggedOut: { pattern: '/logget-af' },
  choosePerson: { pattern: 'vaelg-person' },
  everybody: { pattern: 'alle-aftaler' },

  appointments: { pattern: 'aftaler' },
  past: { pattern: 'aftaler/tidligere' },
  cancelled: { pattern: 'aftaler/aflyste' },
  granted: { pattern: 'aftaler/bevilget' },
  appointment: { pattern: 'aftaler/:appointmentId' },
  video: { pattern: 'aftaler/:appointmentId/video' },
  cancel: { pattern: 'aftaler/:appointmentId/aflys', losesWork: true },
  receipt: { pattern: 'aftaler/:appointmentId/kvittering' },
  earlierTime: { pattern: 'aftaler/:appointmentId/tidligere-tid' },
  waitingList: { pattern: 'venteliste' },
  book: { pattern: 'book' },
  bookMode: { pattern: 'book/moede', losesWork: true },
  bookTime: { pattern: 'book/tid', losesWork: true },
  bookCheck: { pattern: 'book/tjek', losesWork: true },
  mandateLog: { pattern: 'fuldmagt/log' },
  messages: { pattern: 'beskeder' },
  newMessage: { pattern: 'beskeder/ny' },
  messageThread: { pattern: 'beskeder/:threadId' },
  news: { pattern: 'nyt' },
  unsent: { pattern: 'ikke-sendt' },
  settings: { pattern: 'indstillinger' },
  reminders: { pattern: 'indstillinger/paamindelser' },
  calendar: { pattern: 'indstillinger/kalender' },
  help: { pattern: 'hjaelp' },
  accessibility: { pattern: 'tilgaengelighed' },
  about: { pattern: 'om' },

  mandates: { pattern: 'fuldmagt' },
  giveMandate: { pattern: 'fuldmagt/giv', losesWork: true },
  askForMandate: { pattern: 'fuldmagt/anmod', losesWork: true },
  mandatePaper: { pattern: 'fuldmagt/anmod/papir', losesWork: true },
  mandateRequest: { pattern: 'fuldmagt/anmodning/:requestId', losesWork: true },
  mandate: { pattern: 'fuldmagt/:mandateId' },
  changeMandate: { pattern: 'fuldmagt/:mandateId/aendr', losesWork: true },
  endMandate: { pattern: 'fuldmagt/:mandateId/afslut', losesWork: true },
  mandateReceipt: { pattern: 'fuldmagt/:mandateId/kvittering' },
} as const satisfies Record<string, Address>;

const losing = Object.values<Address>(addresses)
  .filter(({ losesWork }) => losesWork)
  .map(({ pattern }) => new RegExp(`^(/for/[^/]+)?/${pattern.replace(/:\w+/g, '[^/]+')}/?$`));

/** Whether leaving that address loses what is on its way there. */
export function losesWork(pathname: string): boolean {
  return losing.some((pattern) => pattern.test(pathname));
}

/** Addresses that belong to nobody. */
export const paths = {
  landing: { da: addresses.landing.pattern, en: addresses.landingEnglish.pattern },
  choosePerson: own('choosePerson'),
  everybody: own('everybody'),
  loggedOut: addresses.loggedOut.pattern,
  /** A full page load: MitID wants the browser's own address bar. */
  login: (next: string, language: Language = 'da') =>
    `/auth/login?next=${encodeURIComponent(next)}${language === 'da' ? '' : `&lang=${language}`}`,
} as const;

/** Giving, asking for and ending a mandate: nobody does that for another. */
export const mandatePaths = {
  overview: own('mandates'),
  give: own('giveMandate'),
  ask: own('askForMandate'),
  /** The request to be signed by hand; without one, a form that is all blank. */
  paper: (id?: MandateRequestId) =>
    own('mandatePaper') + (id === undefined ? '' : `?anmodning=${id}`),
  request: (id: MandateRequestId) => own('mandateRequest', id),
  mandate: (id: MandateId) => own('mandate', id),
  change: (id: MandateId) => own('changeMandate', id),
  end: (id: MandateId) => own('endMandate', id),
  receipt: (id: MandateId, what: 'givet' | 'aendret' | 'afsluttet') =>
    `${own('mandateReceipt', id)}?er=${what}`,
} as const;

/**
 * The addresses of one citizen. Whom one acts for is always in the address, so that two tabs with
 * two citizens never mix; all ids are opaque, so that nothing about health is.
 */
export function pathsOf(citizen: Pick<Citizen, 'id' | 'relation'>) {
  const root = citizen.relation === 'self' ? '' : `/for/${citizen.id}`;
  const at = (name: keyof typeof addresses, id?: string) => root + own(name, id);
  return {
    appointments: at('appointments'),
    past: at('past'),
    cancelled: at('cancelled'),
    granted: at('granted'),
    appointment: (id: AppointmentId) => at('appointment', id),
    video: (id: AppointmentId) => at('video', id),
    cancel: (id: AppointmentId) => at('cancel', id),
    book: at('book'),
    bookStep: (step: BookingStep, choices: BookingChoices) =>
      `${at(steps[step])}?${query(choices)}`,
    receipt: (id: AppointmentId, what: 'booket' | 'flyttet' | 'aflyst') =>
      `${at('receipt', id)}?er=${what}`,
    /** "Hvem gjorde hvad". */
    mandateLog: at('mandateLog'),
    /** What the municipality has changed. */
    news: at('news'),
    unsent: at('unsent'),
    messages: at('messages'),
    newMessage: at('newMessage'),
    newMessageAbout: (id: AppointmentId) => `${at('newMessage')}?aftale=${id}`,
    messageThread: (id: MessageThreadId) => at('messageThread', id),
    waitingList: at('waitingList'),
    earlierTime: (id: AppointmentId) => at('earlierTime', id),
    settings: at('settings'),
    reminders: at('reminders'),
    calendar: at('calendar'),
    help: at('help'),
    accessibility: at('accessibility'),
    about: at('about'),
  } as const;
}

/**
 * An address without what the sentence around it left at its end: programs that make links of letters
 * take the full stop or the bracket along. No address of ours ends in such a sign.
 *
 * @example withoutSentence('/aftaler/ap-1).') // '/aftaler/ap-1'
 */
export function withoutSentence(address: string): string {
  return address.replace(/(?:[.,;:!?)\]<>'"”»\s]|%(?:20|29|5D|3C|3E|22|27|E2%80%9D|C2%BB))+$/i, '');
}

const steps = { mode: 'bookMode', time: 'bookTime', check: 'bookCheck' } as const;

function own(name: keyof typeof addresses, id = ''): string {
  return `/${addresses[name].pattern.replace(/:\w+/, id)}`;
}

/** Whose screens an address leads to. Oneself needs no id. */
export type Whose = CitizenId | 'self';

export function whoseOf({ id, relation }: Pick<Citizen, 'id' | 'relation'>): Whose {
  return relation === 'self' ? 'self' : id;
}

/** Null for screens that stand between people: to see them is not to switch to oneself. */
export function whoseAt(pathname: string): Whose | null {
  if (betweenPeople.includes(pathname)) return null;
  return (/^\/for\/([^/]+)/.exec(pathname)?.[1] as CitizenId | undefined) ?? 'self'; // as pathsOf made it
}

const betweenPeople: readonly string[] = [
  paths.choosePerson,
  paths.everybody,
  paths.loggedOut,
  ...Object.values(paths.landing),
];

function query({ service, mode, hold, slot, moving }: BookingChoices): string {
  return new URLSearchParams({
    ydelse: service,
    ...(mode !== undefined && { moede: mode }),
    ...(hold !== undefined && { hold }),
    ...(slot !== undefined && { tid: slot }),
    ...(moving !== undefined && { flyt: moving }),
  }).toString();
}
