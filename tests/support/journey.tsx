import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, test as base, vi } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import type { Fault } from '../../mocks/http/faults.ts';
import type { createApp } from '../../src/app/createApp.ts';
import type { Language } from '../../src/domain/localized.ts';
import { provideLocks } from './locks.ts';
import { startMswMunicipality, type TestOptions } from './municipality/municipality.ts';

// Several screens, of which each may wait as long as tests/support/dom.ts says.
vi.setConfig({ testTimeout: 90_000 });
// Whether something can be seen is a browser's to say (e2e, a11y): jsdom only guesses, and slowly.
configure({ defaultHidden: true });

// jsdom lays nothing out: there is nowhere to scroll to, and no query about the screen holds.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList; // what the app asks

export interface Visit extends TestOptions {
  /** Who is logged in; nobody when left out. */
  as?: string;
  language?: Language;
  /** How long one may do nothing; long enough for any story when left out. */
  idleSeconds?: number;
  /** What goes wrong from the start. */
  faults?: readonly Fault[];
  /** What stands in the way from the start. */
  before?: (municipality: Awaited<ReturnType<typeof startMswMunicipality>>) => void;
  /** How far the device's clock is from the municipality's, in milliseconds. */
  clockOff?: number;
  /** Timers too are the story's: they run with the real ones, and faster when it says so. */
  timers?: boolean;
  /** The browser's EventSource; one on which nothing is told when left out. */
  eventSource?: object;
}

export interface Journey extends Awaited<ReturnType<typeof startMswMunicipality>> {
  user: UserEvent;
  router: ReturnType<typeof createApp>['router'];
  /** What the app knows in memory. */
  client: ReturnType<typeof createApp>['client'];
  /** Lets time pass, for the device and the municipality alike. In milliseconds. */
  pass: (milliseconds: number) => void;
  /** What the municipality has done, in its own record, since the journey began. */
  done: () => string[];
  /** How it stands in the municipality's own record. */
  record: (id: string) => Wire['Appointment'];
  /** The first of a citizen's appointments ahead, with that service if one is named. */
  planned: (citizen: string, service?: string) => Wire['Appointment'];
}

/**
 * A citizen's story: `visit` opens the whole app at an address, against a municipality of the test's
 * own, which has broken no promise and no contract when the test is over. Clocks stand still unless
 * the story lets time `pass`.
 */
export const test = base.extend('visit', ({}, { onCleanup }) => {
  const leaving: (() => Promise<void>)[] = [];
  onCleanup(async () => {
    for (const leave of leaving.reverse()) await leave();
  });
  return async (path: string, options: Visit = {}): Promise<Journey> => {
    const {
      language = 'da',
      clockOff = 0,
      idleSeconds = 3600,
      faults = [],
      before,
      timers = false,
      ...more
    } = options;
    const { eventSource = QuietSource, ...town } = more;
    const municipality = await startMswMunicipality(town);
    const { host } = municipality;
    host.sessions.limits.idleShared = idleSeconds;
    host.faults.set(faults);
    before?.(municipality);
    vi.useFakeTimers({
      toFake: ['Date', ...(timers ? timerNames : [])],
      shouldAdvanceTime: timers,
      now: host.clock.now() + clockOff,
    });
    history.replaceState(null, '', path);
    provideLocks();
    const { locks } = navigator; // a later visit brings its own
    vi.stubGlobal('BroadcastChannel', OnlyTab);
    // What the municipality changes is told only in the stories about that.
    vi.stubGlobal('EventSource', eventSource);
    const { App, app, forget } = await startApp(language);
    const { unmount } = render(<App {...app} />);
    leaving.push(async () => {
      unmount();
      app.router.dispose();
      app.client.clear();
      forget();
      // What is being sent is written down to its end, while there still is a page to do it.
      for (const lock of ['send', 'store']) {
        await locks.request(`borgerbooking.outbox.${lock}`, () => Promise.resolve());
      }
      municipality.stop();
      vi.useRealTimers();
      expect(host.municipality.brokenInvariants()).toEqual([]);
      expect(host.records.violations).toEqual([]);
    });
    const of = (citizen: string) => host.municipality.staff.appointments(citizen);
    return {
      ...municipality,
      user: userEvent.setup({ delay: null }),
      router: app.router,
      client: app.client,
      pass: (milliseconds) => {
        host.clock.advance(milliseconds);
        vi.setSystemTime(host.clock.now() + clockOff);
      },
      done: () => host.municipality.log().map(({ action }) => action),
      record: (id) =>
        found(
          host.municipality.people().flatMap(({ citizenId }) => of(citizenId)),
          (one) => one.id === id,
        ),
      planned: (citizen, service) =>
        found(
          of(citizen),
          (one) => one.status === 'booked' && (service ?? one.serviceId) === one.serviceId,
        ),
    };
  };
});

const timerNames = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** Each story is told in one tab: those of the stories before must not hear of it. */
class OnlyTab extends EventTarget {
  postMessage() {
    return;
  }
  close() {
    return;
  }
}

/** A line on which nothing is told, and which says now and then that it is still there. */
class QuietSource extends EventTarget {
  readonly #beat: ReturnType<typeof setInterval>;
  constructor(url: string) {
    super();
    const lastEventId = new URL(url, location.href).searchParams.get('after') ?? '';
    const say = () => this.dispatchEvent(new MessageEvent('position', { data: '{}', lastEventId }));
    queueMicrotask(say);
    this.#beat = setInterval(say, 5_000);
  }
  close() {
    clearInterval(this.#beat);
  }
}

/** As main.tsx does, with modules that remember nothing of the story before. */
async function startApp(language: Language) {
  vi.resetModules();
  const [{ App }, start, { startLanguage }, { forgetPerson }] = await Promise.all([
    import('../../src/app/App.tsx'),
    import('../../src/app/createApp.ts'),
    import('../../src/i18n/start.ts'),
    import('../../src/person/person.ts'),
  ]);
  await startLanguage(language);
  const app = start.createApp();
  await start.started(app.router);
  return { App, app, forget: forgetPerson };
}

/** The screen's name, once it is there. */
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

export const link = (name: string | RegExp) =>
  within(screen.getByRole('main')).findByRole('link', { name });

export const button = (name: string | RegExp) =>
  within(screen.getByRole('main')).findByRole('button', { name });

/** Everything on the screen, in its order, a line for each piece of text. */
export function said(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) lines.push(walker.currentNode.textContent?.trim() ?? '');
  return lines.filter(Boolean).join('\n');
}

/** What stands beside a word in a list of facts, such as "Hvornår". */
export async function fact(term: string): Promise<string> {
  const named = await screen.findAllByRole('term');
  return (
    found(named, ({ textContent }) => textContent === term).nextElementSibling?.textContent ?? ''
  );
}

/** The free times on the screen, once they are there. */
export async function freeTimes(): Promise<HTMLElement[]> {
  const main = within(await screen.findByRole('main'));
  return main.findAllByRole('button', { name: /\d\.\d\d–\d/ });
}

/** The first, when there must be one. */
export function first<Item>(items: readonly Item[]): Item {
  return found(items, () => true);
}

/** `mandag 30. november`, `kl. 9.30`: an instant of the municipality's in Danish words. */
export function inWords(start: string): { day: string; clock: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', ...options }).format(
      new Date(start),
    );
  return {
    day: `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: 'long' })}`,
    clock: `kl. ${part({ hour: 'numeric', minute: '2-digit' })}`,
  };
}

function found<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): Item {
  const item = items.find(isMeant);
  if (item === undefined) throw new Error('There is none such');
  return item;
}
