import type { Language } from '../domain/localized.ts';
import type { Texts } from './texts.ts';

/** What only some screens say, and is loaded with them: `loadTexts` in `start.ts`. */
export type LaterNamespace =
  | 'activities'
  | 'booking'
  | 'calendar'
  | 'cancelling'
  | 'everybody'
  | 'granted'
  | 'install'
  | 'landing'
  | 'laterProblems'
  | 'leaving'
  | 'lock'
  | 'mandates'
  | 'messages'
  | 'notices'
  | 'ownDevice'
  | 'people'
  | 'push'
  | 'receipt'
  | 'reminders'
  | 'settings'
  | 'standing'
  | 'unread'
  | 'unsent'
  | 'video'
  | 'waiting'
  | 'wishes';

/** The words that are there from the start. */
export const first: Record<Language, () => Promise<Omit<Texts, LaterNamespace>>> = {
  da: () => import('./first/da.ts').then((module) => module.first),
  en: () => import('./first/en.ts').then((module) => module.first),
};

/** The words of later screens. */
export const later: Record<Language, { [Name in LaterNamespace]: () => Promise<Texts[Name]> }> = {
  da: {
    activities: () => import('./da/activities.ts').then((module) => module.activities),
    calendar: () => import('./da/calendar.ts').then((module) => module.calendar),
    booking: () => import('./da/booking.ts').then((module) => module.booking),
    cancelling: () => import('./da/cancelling.ts').then((module) => module.cancelling),
    everybody: () => import('./da/everybody.ts').then((module) => module.everybody),
    granted: () => import('./da/granted.ts').then((module) => module.granted),
    install: () => import('./da/install.ts').then((module) => module.install),
    landing: () => import('./da/landing.ts').then((module) => module.landing),
    laterProblems: () => import('./da/laterProblems.ts').then((module) => module.laterProblems),
    leaving: () => import('./da/leaving.ts').then((module) => module.leaving),
    lock: () => import('./da/lock.ts').then((module) => module.lock),
    mandates: () => import('./da/mandates.ts').then((module) => module.mandates),
    messages: () => import('./da/messages.ts').then((module) => module.messages),
    notices: () => import('./da/notices.ts').then((module) => module.notices),
    ownDevice: () => import('./da/ownDevice.ts').then((module) => module.ownDevice),
    people: () => import('./da/people.ts').then((module) => module.people),
    push: () => import('./da/push.ts').then((module) => module.push),
    receipt: () => import('./da/receipt.ts').then((module) => module.receipt),
    reminders: () => import('./da/reminders.ts').then((module) => module.reminders),
    settings: () => import('./da/settings.ts').then((module) => module.settings),
    standing: () => import('./da/standing.ts').then((module) => module.standing),
    unread: () => import('./da/unread.ts').then((module) => module.unread),
    unsent: () => import('./da/unsent.ts').then((module) => module.unsent),
    video: () => import('./da/video.ts').then((module) => module.video),
    waiting: () => import('./da/waiting.ts').then((module) => module.waiting),
    wishes: () => import('./da/wishes.ts').then((module) => module.wishes),
  },
  en: {
    activities: () => import('./en/activities.ts').then((module) => module.activities),
    calendar: () => import('./en/calendar.ts').then((module) => module.calendar),
    booking: () => import('./en/booking.ts').then((module) => module.booking),
    cancelling: () => import('./en/cancelling.ts').then((module) => module.cancelling),
    everybody: () => import('./en/everybody.ts').then((module) => module.everybody),
    granted: () => import('./en/granted.ts').then((module) => module.granted),
    install: () => import('./en/install.ts').then((module) => module.install),
    landing: () => import('./en/landing.ts').then((module) => module.landing),
    laterProblems: () => import('./en/laterProblems.ts').then((module) => module.laterProblems),
    leaving: () => import('./en/leaving.ts').then((module) => module.leaving),
    lock: () => import('./en/lock.ts').then((module) => module.lock),
    mandates: () => import('./en/mandates.ts').then((module) => module.mandates),
    messages: () => import('./en/messages.ts').then((module) => module.messages),
    notices: () => import('./en/notices.ts').then((module) => module.notices),
    ownDevice: () => import('./en/ownDevice.ts').then((module) => module.ownDevice),
    people: () => import('./en/people.ts').then((module) => module.people),
    push: () => import('./en/push.ts').then((module) => module.push),
    receipt: () => import('./en/receipt.ts').then((module) => module.receipt),
    reminders: () => import('./en/reminders.ts').then((module) => module.reminders),
    settings: () => import('./en/settings.ts').then((module) => module.settings),
    standing: () => import('./en/standing.ts').then((module) => module.standing),
    unread: () => import('./en/unread.ts').then((module) => module.unread),
    unsent: () => import('./en/unsent.ts').then((module) => module.unsent),
    video: () => import('./en/video.ts').then((module) => module.video),
    waiting: () => import('./en/waiting.ts').then((module) => module.waiting),
    wishes: () => import('./en/wishes.ts').then((module) => module.wishes),
  },
};
