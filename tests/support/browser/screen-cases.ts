import type { Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { Language } from '../../../src/domain/localized.ts';
import { bookedOf } from './screen.ts';
import { NOW, type Simulator } from '../municipality/simulator.ts';
import { bookLate, freed, wish } from './waiting-list.ts';

/** A screen in one of its states, reached without a word of any language. */
export interface ScreenCase {
  name: string;
  /** Who is logged in; nobody when left out. */
  who?: string;
  path: string | ((municipality: Simulator, language: Language) => Promise<string> | string);
  /** The address says the language, and a choice elsewhere changes nothing. */
  languageInAddress?: boolean;
  /** What happens at the municipality before the screen is opened. */
  before?: (municipality: Simulator) => Promise<unknown>;
  /** What is done on the screen, to bring it into the state. */
  act?: (page: Page, municipality: Simulator) => Promise<unknown>;
  /** The page's clock is set, which cannot be undone: the screen needs a page of its own. */
  ownClock?: boolean;
}

const training = 'Genoptræning hos fysioterapeut';
const visit = 'Forebyggende hjemmebesøg';
const advice = 'Kostvejledning hos diætist';
const first =
  (citizenId: string, service: string, path = '') =>
  async (municipality: Simulator) => {
    const [one] = bookedOf(await municipality.appointments(citizenId), service);
    return `/aftaler/${one?.id ?? 'none'}${path}`;
  };
const withState = (citizenId: string, status: string) => async (municipality: Simulator) => {
  const all = await municipality.appointments(citizenId);
  return `/aftaler/${all.find((one) => one.status === status)?.id ?? 'none'}`;
};
const times = `/book/tid?ydelse=${sv.dietitian}&moede=clinic`;

const submit = (page: Page) => page.locator('main form button[type=submit]').click();
const unfold = (page: Page) => page.locator('main summary').first().click();
const hold = async (page: Page) => {
  await page.locator('main li button').first().click();
  await page.locator('main form textarea').waitFor();
};
const alert = (page: Page) => page.locator('main [role=alert]').first().waitFor();
const unreachable = (municipality: Simulator) => municipality.fault({ kind: 'offline' });
const failing = (operation: 'getSession' | 'listAppointments' | 'listSlots') => (m: Simulator) =>
  m.fault({ kind: 'status', status: 500, match: { operation } });

/** The screens before the login, of the simulator, and of appointments and booking. */
export const ownScreens: readonly ScreenCase[] = [
  {
    name: 'front page',
    path: (_, language) => (language === 'en' ? '/en' : '/'),
    languageInAddress: true,
  },
  { name: 'login needed', path: '/aftaler' },
  { name: 'logged out', path: '/logget-af' },

  { name: 'help, logged out', path: '/hjaelp' },
  { name: 'no such page, logged out', path: '/findes/ikke' },
  {
    name: 'the stand-in for MitID',
    path: (_, language) => `/auth/login?lang=${language}`,
    languageInAddress: true,
  },
  {
    name: 'a failed login',
    path: (_, language) => `/auth/callback?code=x&state=y&lang=${language}`,
    languageInAddress: true,
  },
  { name: 'the simulator', path: '/mock' },

  { name: 'agenda', who: ci.ingrid, path: '/aftaler' },
  { name: 'agenda, how to install', who: ci.ingrid, path: '/aftaler', act: pressFirstButton },
  { name: 'agenda, nothing planned', who: ci.jens, path: '/aftaler' },
  { name: 'agenda of many', who: ci.gudrun, path: '/aftaler' },
  { name: 'agenda of series', who: ci.kaj, path: '/aftaler', act: unfold },
  { name: 'granted by decision', who: ci.kaj, path: '/aftaler/bevilget', act: unfold },
  { name: 'granted with a free choice', who: ci.karen, path: '/aftaler/bevilget' },
  { name: 'granted, nothing', who: ci.jens, path: '/aftaler/bevilget' },
  {
    name: 'agenda that failed',
    who: ci.ingrid,
    path: '/aftaler',
    before: failing('listAppointments'),
  },
  { name: 'past', who: ci.ingrid, path: '/aftaler/tidligere' },
  { name: 'past, not met', who: ci.ronni, path: '/aftaler/tidligere' },
  { name: 'past, none', who: ci.jens, path: '/aftaler/tidligere' },
  { name: 'cancelled', who: ci.ingrid, path: '/aftaler/aflyste' },
  { name: 'unreached', who: ci.ingrid, path: '/aftaler', before: unreachable },
  { name: 'something broke', who: ci.ingrid, path: '/aftaler', before: failing('getSession') },

  { name: 'in person', who: ci.ingrid, path: first(ci.ingrid, training) },
  { name: 'by video', who: ci.ingrid, path: first(ci.ingrid, 'Inkontinenssamtale') },
  {
    name: 'by video, open',
    who: ci.kaj,
    path: first(ci.kaj, 'Skærmbesøg fra hjemmeplejen'),
    before: soon,
  },
  { name: 'at home', who: ci.ingrid, path: first(ci.ingrid, 'Sygeplejeklinik: sårpleje') },
  { name: 'by phone', who: ci.ingrid, path: first(ci.ingrid, 'Sundhedsrådgivning på telefon') },
  { name: 'with a note', who: ci.ingrid, path: first(ci.ingrid, 'IT og digitalisering') },
  { name: 'a cancelled one', who: ci.ingrid, path: withState(ci.ingrid, 'cancelled') },
  { name: 'a past one', who: ci.ingrid, path: withState(ci.ingrid, 'fulfilled') },
  { name: 'no such appointment', who: ci.lise, path: '/aftaler/ap-none' },

  { name: 'messages', who: ci.ingrid, path: '/beskeder' },
  {
    name: 'wishes for an earlier time, with errors',
    who: ci.jens,
    path: '/aftaler',
    act: wishNothing,
  },
  { name: 'an earlier time, offered above the agenda', who: ci.jens, path: '/aftaler', act: offer },
  { name: 'messages, none', who: ci.jens, path: '/beskeder' },
  { name: 'news, none', who: ci.jens, path: '/nyt' },
  {
    name: 'news',
    who: ci.ingrid,
    path: '/nyt',
    before: async (municipality) => {
      const [one] = bookedOf(await municipality.appointments(ci.ingrid), training);
      await municipality.cancelByStaff(one?.id ?? '');
    },
  },
  { name: 'a conversation', who: ci.ingrid, path: conversation },
  { name: 'a new message, with errors', who: ci.ingrid, path: '/beskeder/ny', act: submit },

  { name: 'cancel', who: ci.lise, path: first(ci.lise, advice, '/aflys') },
  {
    name: 'cancel, with errors',
    who: ci.lise,
    path: first(ci.lise, advice, '/aflys'),
    act: writeTooMuchOfWhy,
  },
  {
    name: 'cancel, too late',
    who: ci.ingrid,
    path: first(ci.ingrid, 'Sygeplejeklinik: sårpleje', '/aflys'),
  },
  { name: 'cancelled just now', who: ci.lise, path: first(ci.lise, advice, '/aflys'), act: cancel },
  {
    name: 'cancel, no answer',
    who: ci.lise,
    path: first(ci.lise, advice, '/aflys'),
    act: cancelUnheard,
  },
  {
    name: 'not sent, one',
    who: ci.lise,
    path: first(ci.lise, advice, '/aflys'),
    act: async (page, municipality) => {
      await cancelUnheard(page, municipality);
      await page.locator('main [role=alert] a').click();
      await page.waitForURL(/ikke-sendt/);
    },
  },

  { name: 'what to book', who: ci.ingrid, path: '/book', act: unfold },
  { name: 'how to meet', who: ci.ingrid, path: `/book/moede?ydelse=${sv.dietitian}` },
  { name: 'times, by decision', who: ci.kaj, path: `/book/moede?ydelse=${sv.screenVisit}` },
  { name: 'not for her', who: ci.ingrid, path: `/book/moede?ydelse=${sv.stressClinic}` },
  { name: 'times', who: ci.ingrid, path: times },
  { name: 'times, filters open', who: ci.ingrid, path: times, act: openFilters },
  { name: 'times, none', who: ci.ingrid, path: `/book/tid?ydelse=${sv.hearing}&moede=clinic` },
  { name: 'times, none that fit', who: ci.ingrid, path: `${times}&ugedag=7` },
  { name: 'times that failed', who: ci.ingrid, path: times, before: failing('listSlots') },
  { name: 'time taken by another', who: ci.ingrid, path: times, act: loseTheRace },
  { name: 'check', who: ci.ingrid, path: times, act: hold },
  {
    name: 'check, nearly too late',
    who: ci.ingrid,
    path: times,
    act: hesitate,
    ownClock: true,
  },
  { name: 'check, with errors', who: ci.ingrid, path: times, act: writeTooMuch },
  { name: 'check, time lost', who: ci.ingrid, path: times, act: loseTheHold },
  { name: 'booked', who: ci.ingrid, path: times, act: book },
  { name: 'times for a move', who: ci.karen, path: moving },
  { name: 'check of a move', who: ci.karen, path: moving, act: hold },
];

/** The screens of those who act for others, of mandates, and of settings. */
export const otherScreens: readonly ScreenCase[] = [
  { name: 'choose a person', who: ci.lise, path: '/vaelg-person' },
  { name: 'choose a person, none that holds', who: ci.thomas, path: '/vaelg-person' },
  { name: 'choose a person, of many', who: ci.birgit, path: '/vaelg-person' },
  { name: 'choose a person, of two hundred', who: ci.nadja, path: '/vaelg-person' },
  { name: 'everybody, of many', who: ci.nadja, path: '/alle-aftaler' },
  {
    name: 'coming along to what collides',
    who: ci.lise,
    before: collide,
    path: async (m) => `/for/${ci.svend}${await first(ci.svend, visit)(m)}`,
    act: answerComing,
  },
  {
    name: 'everybody, with a collision',
    who: ci.lise,
    before: collide,
    path: async (m) => `/for/${ci.svend}${await first(ci.svend, visit)(m)}`,
    act: async (page) => {
      await answerComing(page);
      await page.locator('main form button[type=submit]').click();
      await page.locator('main .alert-success').waitFor();
      await page.goto('/alle-aftaler');
      await page.locator('main .alert-warning').waitFor();
    },
  },
  { name: 'no access', who: ci.jens, path: `/for/${ci.ingrid}/aftaler` },
  { name: 'agenda of another', who: ci.lise, path: `/for/${ci.ingrid}/aftaler` },
  { name: 'agenda, read-only', who: ci.lise, path: `/for/${ci.svend}/aftaler` },
  { name: 'agenda of a protected name', who: ci.birgit, path: `/for/${ci.alma}/aftaler` },
  {
    name: 'an appointment, read-only',
    who: ci.lise,
    path: async (m) => `/for/${ci.svend}${await first(ci.svend, training)(m)}`,
  },
  { name: 'book, read-only', who: ci.lise, path: `/for/${ci.svend}/book` },
  { name: 'check for another', who: ci.lise, path: `/for/${ci.ingrid}${times}`, act: hold },
  {
    name: 'the right person?',
    who: ci.lise,
    path: `/for/${ci.ingrid}${times}`,
    act: async (page) => {
      await hold(page);
      await submit(page);
      await page.locator('dialog .person').waitFor();
    },
  },
  {
    name: 'booked for another',
    who: ci.lise,
    path: `/for/${ci.ingrid}${times}`,
    act: async (page) => {
      await hold(page);
      await submit(page);
      await page.locator('dialog .button-primary').click();
      await page.waitForURL(/kvittering/);
    },
  },
  { name: 'who did what', who: ci.ingrid, path: '/fuldmagt/log' },
  { name: 'who did what, nothing yet', who: ci.thomas, path: '/fuldmagt/log' },

  { name: 'mandates, one asked for', who: ci.poul, path: '/fuldmagt', act: unfold },
  { name: 'mandates, about to end', who: ci.gudrun, path: '/fuldmagt' },
  { name: 'mandates, none', who: ci.mette, path: '/fuldmagt' },
  { name: 'give a mandate, with errors', who: ci.ingrid, path: '/fuldmagt/giv', act: submit },
  {
    name: 'give a mandate, check refused',
    who: ci.ingrid,
    path: '/fuldmagt/giv',
    act: async (page) => {
      await nameSomebody(page);
      await page.locator('main button').click();
      await alert(page);
    },
  },
  { name: 'ask for a mandate', who: ci.jens, path: '/fuldmagt/anmod' },
  {
    name: 'ask for a mandate, sent',
    who: ci.jens,
    path: '/fuldmagt/anmod?mitid=ja',
    act: async (page) => {
      await nameSomebody(page);
      await page.locator('main button').click();
      await page.waitForURL(/anmodning/);
    },
  },
  { name: 'a mandate on paper', who: ci.jens, path: '/fuldmagt/anmod/papir' },
  { name: 'a mandate', who: ci.ingrid, path: '/fuldmagt', act: openFirst },
  {
    name: 'end a mandate',
    who: ci.ingrid,
    path: '/fuldmagt',
    act: async (page) => {
      await openFirst(page);
      await page.locator('main a[href$="/afslut"]').click();
      await page.waitForURL(/afslut/);
    },
  },

  { name: 'settings', who: ci.ingrid, path: '/indstillinger', act: unfold },
  { name: 'settings, own device', who: ci.ingrid, path: '/indstillinger', act: makeOwn },
  {
    name: 'agenda kept on the device',
    who: ci.ingrid,
    path: '/indstillinger',
    act: loseTheNetwork,
    ownClock: true,
  },
  {
    name: 'locked, without a network',
    who: ci.ingrid,
    path: '/indstillinger',
    act: async (page, municipality) => {
      await putLockOn(page);
      await unreachable(municipality);
      await page.goto('/aftaler');
    },
  },
  {
    name: 'settings, locked',
    who: ci.ingrid,
    path: '/indstillinger',
    act: async (page) => {
      await putLockOn(page);
      await page.reload();
      await page.locator('section.band-warning').waitFor();
    },
  },
  { name: 'book, without a network', who: ci.ingrid, path: '/aftaler', act: bookUnheard },
  { name: 'not sent', who: ci.ingrid, path: '/ikke-sendt' },
  { name: 'reminders', who: ci.ingrid, path: '/indstillinger/paamindelser', before: twoDaysOn },
  { name: 'reminders, not signed up', who: ci.karen, path: '/indstillinger/paamindelser' },
  {
    name: 'reminders, not allowed',
    who: ci.lise,
    path: `/for/${ci.ingrid}/indstillinger/paamindelser`,
  },
  {
    name: 'a calendar subscription',
    who: ci.ingrid,
    path: '/indstillinger/kalender',
    act: async (page) => {
      await page.locator('main .button-primary').click();
      await page.locator('main form').waitFor();
      await page.locator('main section .button-secondary').first().click();
      await page.locator('main form input[type=radio]').nth(1).check();
    },
  },
  { name: 'help', who: ci.ingrid, path: '/hjaelp' },
  { name: 'accessibility statement', who: ci.ingrid, path: '/tilgaengelighed' },
  { name: 'about', who: ci.ingrid, path: '/om' },
  { name: 'no such page', who: ci.ingrid, path: '/findes/ikke' },
];

/** Reminders have been sent, also of what is over by now. */
async function twoDaysOn(municipality: Simulator): Promise<void> {
  await municipality.advance(2 * 24 * 3600);
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('main a.row-link').first().click();
  await page.locator('main dl').waitFor();
}

/** Fills in a name and a number that belong to nobody. */
async function nameSomebody(page: Page): Promise<void> {
  await page.locator('#mandate-name').fill('Ingen Som Findes');
  await page.locator('#mandate-cpr').fill('310299-0000');
  await submit(page);
  await page.waitForURL(/trin=tjek/);
  await page.locator('main dl').waitFor();
}

async function moving(municipality: Simulator): Promise<string> {
  const [one] = bookedOf(await municipality.appointments(ci.karen), training);
  return `/book/tid?ydelse=${sv.rehabilitation}&moede=clinic&flyt=${one?.id ?? 'none'}`;
}

/** Kaj's next visit is so near that one can go in. */
async function soon(municipality: Simulator): Promise<void> {
  await municipality.limits({ idleShared: 3600 });
  await municipality.advance(12 * 60);
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('main button[aria-expanded=false]').click();
}

async function pressFirstButton(page: Page): Promise<void> {
  await page.locator('main button').first().click();
}

async function writeTooMuchOfWhy(page: Page): Promise<void> {
  await unfold(page);
  await page.locator('main form textarea').fill('lang '.repeat(101));
  await submit(page);
  await alert(page);
}

async function cancel(page: Page): Promise<void> {
  await unfold(page);
  await page.locator('main form input[type=radio]').first().check();
  await submit(page);
  await page.waitForURL(/kvittering/);
}

async function book(page: Page): Promise<void> {
  await hold(page);
  await submit(page);
  await page.waitForURL(/kvittering/);
}

async function writeTooMuch(page: Page): Promise<void> {
  await hold(page);
  await page.locator('main form textarea').fill('lang '.repeat(101));
  await submit(page);
  await alert(page);
}

async function loseTheRace(page: Page, municipality: Simulator): Promise<void> {
  await page.locator('main li button').first().waitFor();
  const { dietitian: serviceId } = sv;
  const [slot] = await municipality.slots({ serviceId, deliveryMode: 'clinic', limit: '1' });
  await municipality.takeSlot(slot?.id ?? 'none');
  await page.locator('main li button').first().click();
  await alert(page);
}

async function loseTheHold(page: Page, municipality: Simulator): Promise<void> {
  await hold(page);
  const [held] = await municipality.log(ci.ingrid);
  await municipality.takeSlot(held?.slotId ?? 'none');
  // Where the app hears of it before the press, there is nothing left to press.
  await Promise.race([submit(page).catch(() => undefined), alert(page)]);
  await alert(page);
}

async function makeOwn(page: Page): Promise<void> {
  await page.getByRole('switch').click();
  await page.locator('main [role=status] .alert').waitFor();
}

/** Lise's own talk is moved into the visit that her father awaits. */
async function collide(municipality: Simulator): Promise<void> {
  const [hers] = bookedOf(await municipality.appointments(ci.lise), advice);
  const [his] = bookedOf(await municipality.appointments(ci.svend), visit);
  const { dietitian: serviceId } = sv;
  const query = { serviceId, deliveryMode: 'video', limit: '100' };
  const slot = (await municipality.slots(query)).find(
    ({ start, end }) =>
      his !== undefined &&
      Date.parse(start) < Date.parse(his.end) &&
      Date.parse(end) > Date.parse(his.start),
  );
  await municipality.moveByStaff(hers?.id ?? 'none', slot?.id ?? 'none');
}

async function answerComing(page: Page): Promise<void> {
  await page.locator('main form input[type=radio]').nth(1).check();
  await page.locator('main form .alert-warning').waitFor();
}

/** A lock that no authenticator opens, in the place of the key. */
async function putLockOn(page: Page): Promise<void> {
  await makeOwn(page);
  await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB could not be read'));
      });
    const database = await done(indexedDB.open('borgerbooking'));
    const device = database.transaction('device', 'readwrite').objectStore('device');
    const own = (await done<unknown>(device.get('own'))) as object; // as just made
    Reflect.deleteProperty(own, 'key');
    const some = new Uint8Array(32);
    const wrapped = { iv: some, bytes: some.buffer };
    await done(device.put({ ...own, lock: { credential: some, salt: some, wrapped } }, 'own'));
    database.close();
  });
}

async function wishNothing(page: Page, municipality: Simulator): Promise<void> {
  const { id } = await bookLate(page, municipality, ci.jens);
  await page.goto(`/aftaler/${id}/tidligere-tid`);
  await page.locator('main form').waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await submit(page);
  await page.locator('main form .form-error-message').first().waitFor();
}

async function offer(page: Page, municipality: Simulator): Promise<void> {
  const { id, start } = await bookLate(page, municipality, ci.jens);
  await wish(page, id);
  await freed(municipality, start);
  await page.goto('/aftaler');
  await page.locator('main .card-emphasis .before-after').waitFor();
}

async function conversation(municipality: Simulator): Promise<string> {
  const [latest] = await municipality.threads(ci.ingrid);
  return `/beskeder/${latest?.summary.id ?? 'none'}`;
}

async function loseTheNetwork(page: Page, municipality: Simulator): Promise<void> {
  await page.clock.install({ time: NOW }); // or the device finds what it kept too old
  await page.reload();
  await makeOwn(page);
  await unreachable(municipality);
  await page.goto('/aftaler');
}

async function bookUnheard(page: Page, municipality: Simulator): Promise<void> {
  await unreachable(municipality);
  await page.locator('header a[href="/book"]').click();
  await page.waitForURL('**/book');
}

async function cancelUnheard(page: Page, municipality: Simulator): Promise<void> {
  await municipality.fault({ kind: 'offline', match: { operation: 'cancelAppointment' } });
  await submit(page);
  await alert(page);
}

async function hesitate(page: Page, municipality: Simulator): Promise<void> {
  await municipality.limits({ idleShared: 3600 });
  await page.clock.install();
  await hold(page);
  await municipality.advance(570);
  await page.clock.fastForward(570_000);
  await page.locator('main .alert-warning').waitFor();
}
