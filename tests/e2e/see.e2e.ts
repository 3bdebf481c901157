import { readFile } from 'node:fs/promises';
import type { Locator, Page, Route } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import {
  bookedOf,
  clock,
  day,
  expect,
  fact,
  findTimes,
  freeTimes,
  heading,
} from '../support/browser/screen.ts';
import { NOW } from '../support/municipality/simulator.ts';
import { test } from '../support/browser/story.ts';

test('Ingrid sees what comes next, then the rest by day, and what she is granted', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  const main = page.getByRole('main');
  await expect(heading(page)).toHaveText('Mine aftaler');

  const [next, ...rest] = (await municipality.appointments(ci.ingrid))
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  if (!next) throw new Error('Ingrid has appointments');
  await expect(main.getByText('Næste aftale')).toBeVisible();
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(next.serviceName.da);
  const when = `I dag, ${day(next.start)} ${clock(next.start)}`;
  await expect(main.getByText(new RegExp(`^${when}–`))).toBeVisible();
  await expect(main.getByText('Hjemme hos dig').first()).toBeVisible();
  await expect(
    main.getByText(new RegExp(next.practitioner?.name ?? 'nobody')).first(),
  ).toBeVisible();

  const rows = main.getByRole('region').getByRole('link', { name: / kl\. / });
  await expect(rows).toHaveCount(rest.length);
  const names = await rows.allTextContents();
  expect(names.map((name) => name.replace(/^.*kl\. [\d.]+,\s+/, ''))).toEqual(
    rest.map(({ serviceName }) => serviceName.da),
  );
  const [second] = rest;
  const tomorrow = main.getByRole('region', { name: `I morgen, ${day(second?.start ?? NOW)}` });
  await expect(tomorrow.getByRole('link')).toHaveCount(1);

  await main.getByRole('link', { name: 'Bevilget' }).click();
  const granted = main.getByRole('region', { name: 'Bevilget af kommunen' });
  await expect(
    granted.getByRole('heading', { name: 'Genoptræning hos fysioterapeut' }),
  ).toBeVisible();
  await expect(granted.getByText('To gange om ugen')).toBeVisible();
});

test('past and cancelled appointments stand apart, and say what became of them', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  const rows = page.getByRole('main').getByRole('region').getByRole('link');
  const all = await municipality.appointments(ci.ingrid);
  const count = (status: string) => all.filter((one) => one.status === status).length;

  await page.getByRole('link', { name: 'Tidligere' }).click();
  await expect(rows).toHaveCount(count('fulfilled'));

  await page.getByRole('link', { name: 'Aflyste' }).click();
  await expect(rows).toHaveCount(count('cancelled'));
  await expect(page.getByText('Aflyst', { exact: true })).toHaveCount(count('cancelled'));

  await rows.filter({ hasText: 'Kostvejledning' }).click();
  await expect(page.getByText(/Kommunen aflyste aftalen/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aflys aftale' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Book en ny tid' }).click();
  await expect(heading(page)).toHaveText(/^Hvordan vil du møde os/);
});

test('Jens, who has nothing planned, is told so and can book', async ({ as }) => {
  const page = await as(ci.jens);
  await expect(page.getByRole('heading', { name: 'Ingen kommende aftaler' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Book tid' }).click();
  await expect(heading(page)).toHaveText('Hvad vil du booke?');
});

test('Gudrun finds all of her 300 appointments, some at a time', async ({ as, municipality }) => {
  const page = await as(ci.gudrun, '/aftaler/tidligere');
  const rows = page.getByRole('main').getByRole('region').getByRole('link');
  const more = page.getByRole('button', { name: 'Vis flere' });
  const past = (await municipality.appointments(ci.gudrun)).filter(
    ({ status }) => status === 'fulfilled' || status === 'noshow',
  );
  expect(past.length).toBeGreaterThan(200);

  await expect(more).toBeVisible();
  let shown = await rows.count();
  expect(shown).toBeLessThan(past.length);
  while (shown < past.length) {
    await more.click();
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeGreaterThan(shown);
    shown = await rows.count();
  }
  await expect(more).toHaveCount(0);
  expect(shown).toBe(past.length);
});

test('one appointment tells when, who, where and how to get there', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await page
    .getByRole('link', { name: /Genoptræning hos fysioterapeut/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Genoptræning hos fysioterapeut' })).toBeVisible();

  const [training] = bookedOf(
    await municipality.appointments(ci.ingrid),
    'Genoptræning hos fysioterapeut',
  );
  if (!training?.location) throw new Error('Ingrid trains somewhere');
  const { start, location, practitioner, contact } = training;
  await expect(fact(page, 'Hvornår')).toContainText(
    new RegExp(`${day(start)} ${clock(start)}`, 'i'),
  );
  await expect(fact(page, 'Varighed')).toHaveText('45 minutter');
  await expect(fact(page, 'Hvordan')).toHaveText('Besøg hos os');
  await expect(fact(page, 'Hvem')).toHaveText(
    `${practitioner?.name ?? ''}, ${practitioner?.role.da ?? ''}`,
  );
  await expect(fact(page, 'Hvor')).toContainText(location.name);
  await expect(fact(page, 'Hvor')).toContainText(location.room ?? '');

  const route = page.getByRole('link', { name: /Find vej/ });
  await expect(route).toHaveAttribute('href', new RegExp(encodeURIComponent(location.address)));
  await expect(route).toHaveAttribute('rel', /noreferrer/);
  const call = page.getByRole('main').getByRole('link', { name: /Ring til os på/ });
  await expect(call).toHaveAttribute('href', `tel:+45${contact.phone.replaceAll(' ', '')}`);
  await expect(page.getByRole('heading', { name: 'Forberedelse' })).toBeVisible();
});

test('the calendar file has the time, and gives nothing else away', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Læg i kalender' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('aftale.ics');
  const text = await readFile(await file.path(), 'utf8');

  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Inkontinenssamtale');
  if (!talk) throw new Error('Ingrid has a talk');
  const event = propertiesOf(text);
  expect(event.get('SUMMARY')).toBe('Aftale');
  expect(event.get('CLASS')).toBe('PRIVATE');
  expect(event.get('DTSTART')).toBe(utc(talk.start));
  expect(event.get('DTEND')).toBe(utc(talk.end));
  expect(event.get('DESCRIPTION')).toContain(new URL(page.url()).pathname);
  for (const secret of ['kontinens', talk.practitioner?.name ?? 'nobody', 'Ingrid']) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

test('Kaj joins his screen visit from a quarter of an hour before', async ({
  as,
  municipality,
}) => {
  await municipality.limits({ idleShared: 3600 });
  const page = await as(ci.kaj);
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await expect(page.getByText(/Du kan gå ind kl\. \d+\.\d\d, et kvarter før/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Deltag på video' })).toHaveCount(0);
  await expect(page.getByText('Kommunen har besluttet, hvordan I mødes')).toBeVisible();

  await municipality.advance(12 * 60);
  await page.reload();
  const [visit] = bookedOf(await municipality.appointments(ci.kaj), 'Skærmbesøg fra hjemmeplejen');
  await expect(page.getByRole('link', { name: 'Deltag på video' })).toHaveAttribute(
    'href',
    `/aftaler/${visit?.id ?? ''}/video`,
  );
});

interface LongList {
  list: string;
  who: string;
  path: string;
  /** What leads on from a row. */
  row: string;
  /** The screen's own way back; the browser's alone where it has none. */
  back?: string | RegExp;
}

const appointment = 'main a[href*="/aftaler/ap-"]';
const longLists: LongList[] = [
  { list: 'upcoming', who: ci.gudrun, path: '/aftaler', row: appointment, back: 'Mine aftaler' },
  {
    list: 'past',
    who: ci.gudrun,
    path: '/aftaler/tidligere',
    row: appointment,
    back: 'Mine aftaler',
  },
  {
    list: 'messages',
    who: ci.ingrid,
    path: '/beskeder',
    row: 'main a[href*="/th-"]',
    back: /esked/,
  },
  { list: 'news', who: ci.ingrid, path: '/nyt', row: 'main .row-link', back: 'Nyt' },
  {
    list: 'who did what',
    who: ci.ingrid,
    path: '/fuldmagt/log',
    row: appointment,
    back: 'Hvem gjorde hvad',
  },
  { list: 'people', who: ci.nadja, path: '/vaelg-person', row: 'main a[href^="/for/"]' },
];

// Fails when: a screen's own way back opens a new one, or a list is as short as at first on the way back.
test('F8 twice more in every list, a row, and back: the same place and all pages', async ({
  as,
  municipality,
}) => {
  const planned = await municipality.appointments(ci.ingrid);
  for (const { id } of planned.filter(({ status }) => status === 'booked').slice(0, 5)) {
    await municipality.cancelByStaff(id);
  }
  const pages = new Map<string, Page>();
  for (const { list, who, path, row, back } of longLists) {
    const page =
      pages.get(who) ?? (await as(who, '/om', { viewport: { width: 360, height: 480 } }));
    if (!pages.has(who))
      await page.route(
        /\/api\/v1\/citizens\/.*(message-threads|notices|activities|appointments\?)/,
        fewAtATime,
      );
    pages.set(who, page);
    await page.goto(path);
    const rows = page.locator(row);
    const more = page.getByRole('button', { name: 'Vis flere' });
    for (let times = 0; times < 2; times += 1) {
      await expect(more, list).toBeVisible();
      const before = await rows.count();
      await more.click();
      await expect.poll(() => rows.count(), list).toBeGreaterThan(before);
    }
    await goAndComeBack(page, rows, list, back);
  }
});

// Fails when: the way back is known by its whole address alone, or a time one left is let go of no more.
test('F8 another week of times, one of them, and back: the same day and place, and one time is held', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens, '/aftaler', { viewport: { width: 360, height: 480 } });
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await page.getByRole('button', { name: 'Ugen efter' }).click();
  await expect(page).toHaveURL(/dag=/);
  const address = page.url();
  await goAndComeBack(page, freeTimes(page), 'times', 'Tilbage');
  expect(page.url()).toBe(address);
  await freeTimes(page).first().click();
  await expect(heading(page)).toHaveText('Tjek dine svar');
  await expect
    .poll(async () => (await municipality.log(ci.jens)).map(({ action }) => action))
    .toEqual(['held', 'released', 'held', 'held', 'released']);
});

/** Opens the last row but one that is not at the end, and comes back by either way. */
async function goAndComeBack(page: Page, rows: Locator, list: string, back?: string | RegExp) {
  const row = rows.nth(-2);
  const count = await rows.count();
  const screen = await heading(page).textContent();
  await row.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await expect.poll(() => page.evaluate(() => scrollY), list).toBeGreaterThan(100);
  const place = await page.evaluate(() => scrollY);
  const ways = [
    () => page.goBack(),
    ...(back === undefined
      ? []
      : [() => page.getByRole('main').getByRole('link', { name: back }).first().click()]),
  ];
  for (const goBack of ways) {
    await row.click();
    await expect(heading(page), list).not.toHaveText(screen ?? '');
    await expect(page.locator('main .spinner')).toHaveCount(0);
    await goBack();
    await expect(heading(page), list).toHaveText(screen ?? '');
    await expect(rows, list).toHaveCount(count);
    await expect
      .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place), list)
      .toBeLessThan(4);
  }
}

/** As if there were more of everything than fits a page. */
async function fewAtATime(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  if (route.request().method() !== 'GET') return route.continue();
  url.searchParams.set('limit', url.pathname.includes('appointments') ? '15' : '1');
  return route.continue({ url: url.href });
}

/** The properties of an iCalendar file (RFC 5545 3.1): folded lines are one, parameters are left out. */
function propertiesOf(text: string): Map<string, string> {
  const lines = text.replaceAll('\r\n ', '').trim().split('\r\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.split(';')[0] ?? '', value.join(':')];
    }),
  );
}

function utc(start: string): string {
  return new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
}

// The page itself complains of a screen that opens without its heading (tests/support/browser/headings.ts); all
// other stories press their way through a phone.
test.for([
  { width: 820, height: 1180 },
  { width: 1280, height: 900 },
])(
  'at $width × $height every screen opens at its top, however far down one pressed',
  async (viewport, { as }) => {
    const page = await as(ci.karen, '/aftaler', { viewport });
    const go = async (pressed: Locator, opens: string | RegExp) => {
      await pressed.first().waitFor();
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await pressed.first().click();
      await expect(heading(page)).toHaveText(opens);
    };
    const link = (name: string) => page.getByRole('link', { name });
    const training = page.locator('main a[href*="/aftaler/ap-"]', { hasText: 'Genoptræning' });
    await go(link('Book tid'), 'Hvad vil du booke?');
    await go(link('Kostvejledning hos diætist'), /^Hvordan vil du møde os/);
    await go(link('Skærmbesøg (video)'), /^Vælg en (ny )?tid/);
    await go(freeTimes(page), 'Tjek dine svar');
    await go(page.getByRole('button', { name: 'Book tiden' }), 'Din tid er booket');
    await go(link('Se alle aftaler'), 'Mine aftaler');
    await go(training, /^Genoptræning/);
    await go(link('Flyt aftale'), /^Vælg en (ny )?tid/);
    await go(link('Mine aftaler'), 'Mine aftaler');
    await go(training, /^Genoptræning/);
    await go(link('Skriv om denne aftale'), 'Skriv til kommunen');
    await go(link('Indstillinger'), 'Indstillinger');
  },
);
