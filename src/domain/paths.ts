import type { AppointmentId } from './appointment.ts';
import type { Citizen, CitizenId } from './citizen.ts';
import type { DeliveryMode } from './delivery.ts';
import type { ServiceId } from './service.ts';
import type { HoldId } from './hold.ts';
import type { SlotId } from './slot.ts';
import type { MessageThreadId } from './message.ts';
import type { MandateId, MandateRequestId } from './mandate.ts';
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

export type BookingStep = 'moede' | 'tid' | 'tjek';

/** Addresses that belong to nobody. */
export const paths = {
  landing: { da: '/', en: '/en' },
  choosePerson: '/vaelg-person',
  everybody: '/alle-aftaler',
  loggedOut: '/logget-af',
  /** A full page load: MitID wants the browser's own address bar. */
  login: (next: string, language: Language = 'da') =>
    `/auth/login?next=${encodeURIComponent(next)}${language === 'da' ? '' : `&lang=${language}`}`,
} as const;

/** Giving, asking for and ending a mandate: nobody does that for another. */
export const mandatePaths = {
  overview: '/fuldmagt',
  give: '/fuldmagt/giv',
  ask: '/fuldmagt/anmod',
  /** The request to be signed by hand; without one, a form that is all blank. */
  paper: (id?: MandateRequestId) =>
    id === undefined ? '/fuldmagt/anmod/papir' : `/fuldmagt/anmod/papir?anmodning=${id}`,
  request: (id: MandateRequestId) => `/fuldmagt/anmodning/${id}`,
  mandate: (id: MandateId) => `/fuldmagt/${id}`,
  change: (id: MandateId) => `/fuldmagt/${id}/aendr`,
  end: (id: MandateId) => `/fuldmagt/${id}/afslut`,
  receipt: (id: MandateId, what: 'givet' | 'aendret' | 'afsluttet') =>
    `/fuldmagt/${id}/kvittering?er=${what}`,
} as const;

/**
 * The addresses of one citizen. Whom one acts for is always in the address, so that two tabs with
 * two citizens never mix; all ids are opaque, so that nothing about health is.
 */
export function pathsOf(citizen: Pick<Citizen, 'id' | 'relation'>) {
  const root = citizen.relation === 'self' ? '' : `/for/${citizen.id}`;
  return {
    appointments: `${root}/aftaler`,
    past: `${root}/aftaler/tidligere`,
    cancelled: `${root}/aftaler/aflyste`,
    appointment: (id: AppointmentId) => `${root}/aftaler/${id}`,
    cancel: (id: AppointmentId) => `${root}/aftaler/${id}/aflys`,
    book: `${root}/book`,
    bookStep: (step: BookingStep, choices: BookingChoices) =>
      `${root}/book/${step}?${query(choices)}`,
    receipt: (id: AppointmentId, what: 'booket' | 'flyttet' | 'aflyst') =>
      `${root}/aftaler/${id}/kvittering?${new URLSearchParams({ er: what }).toString()}`,
    /** "Hvem gjorde hvad". */
    mandateLog: `${root}/fuldmagt/log`,
    /** What the municipality has changed. */
    news: `${root}/nyt`,
    unsent: `${root}/ikke-sendt`,
    messages: `${root}/beskeder`,
    newMessage: `${root}/beskeder/ny`,
    newMessageAbout: (id: AppointmentId) => `${root}/beskeder/ny?aftale=${id}`,
    messageThread: (id: MessageThreadId) => `${root}/beskeder/${id}`,
    waitingList: `${root}/venteliste`,
    earlierTime: (id: AppointmentId) => `${root}/aftaler/${id}/tidligere-tid`,
    settings: `${root}/indstillinger`,
    reminders: `${root}/indstillinger/paamindelser`,
    calendar: `${root}/indstillinger/kalender`,
    help: `${root}/hjaelp`,
    accessibility: `${root}/tilgaengelighed`,
    about: `${root}/om`,
  } as const;
}

/**
 * An address without what the sentence around it left at its end: programs that make links of letters
 * take the full stop or the bracket along. No address of ours ends in such a sign.
 *
 * @example withoutSentence('/aftaler/ap-1).') // '/aftaler/ap-1'
 */
export function withoutSentence(address: string): string {
  return address.replace(/(?:[.,;:!?)\]>'"”»]|%(?:29|5D|3E|22|27|E2%80%9D|C2%BB))+$/i, '');
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
