import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  bookedOf,
  clock,
  day,
  expect,
  fact,
  findTimes,
  freeTimes,
  heading,
  holdFirstTime,
} from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

test('Poul Erik books a preventive visit at home, on an afternoon that suits him', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.poul);
  await findTimes(page, 'Forebyggende hjemmebesøg', 'Hjemmebesøg');
  await expect(page.getByText('Trin 3 af 4')).toBeVisible();

  await page.getByRole('button', { name: /Find tider, der passer dig/ }).click();
  await page.getByRole('checkbox', { name: 'Mandag' }).check();
  await page.getByRole('checkbox', { name: /Eftermiddag/ }).check();
  await page.getByRole('button', { name: /^Vis \d+ tid/ }).click();
  await page.getByText('Gå til en bestemt dato').click();
  await page.getByRole('textbox', { name: 'Dag', exact: true }).fill('7');
  await page.getByRole('textbox', { name: 'Måned' }).fill('12');
  await page.getByRole('textbox', { name: 'År' }).fill('2026');
  await page.getByRole('button', { name: 'Vis datoen' }).click();
  await expect(freeTimes(page).nth(1)).toHaveAccessibleName(
    /^mandag \d+\. december 2026, Hjemmebesøg/,
  );
  const names = await freeTimes(page).evaluateAll((times) => times.map((time) => time.ariaLabel));
  for (const name of names.slice(1)) {
    expect(name).toMatch(/mandag \d+\. \w+ 202\d, Hjemmebesøg: 1[2-6]\./);
  }

  await holdFirstTime(page);
  await expect(fact(page, 'For')).toHaveText('Poul Erik Lindgaard');
  await expect(fact(page, 'Hvordan')).toHaveText('Hjemmebesøg');
  await expect(page.getByText('Tiden er ikke booket endnu.')).toBeVisible();
  const booked = async () =>
    bookedOf(await municipality.appointments(ci.poul), 'Forebyggende hjemmebesøg');
  expect(await booked()).toEqual([]);
  await page.getByRole('textbox', { name: /vi skal vide/ }).fill('Der er en kode til porten.');
  await page.getByRole('button', { name: 'Book tiden' }).click();

  await expect(heading(page)).toHaveText('Din tid er booket');
  const [visit] = await booked();
  expect(visit).toMatchObject({ deliveryMode: 'home', note: 'Der er en kode til porten.' });
  const when = new RegExp(`${day(visit?.start ?? '')} ${clock(visit?.start ?? '')}`, 'i');
  await expect(fact(page, 'Hvornår')).toHaveText(when);
  expect((await municipality.log(ci.poul)).map(({ action }) => action)).toEqual(['held', 'booked']);

  await page.getByRole('link', { name: 'Se alle aftaler' }).click();
  await expect(page.getByRole('link', { name: /Forebyggende hjemmebesøg/ })).toHaveCount(1);
});

test('Ingrid books at a clinic near her, and prints the receipt', async ({ as, municipality }) => {
  const page = await as(ci.ingrid);
  await findTimes(page, 'Kostvejledning hos diætist', 'Besøg hos os');
  await page.getByRole('button', { name: /Find tider, der passer dig/ }).click();
  await page.getByRole('checkbox', { name: 'Havlunde Sundhedscenter' }).check();
  await expect(page.getByRole('button', { name: /Havnegården/ })).toHaveCount(0);
  await expect(freeTimes(page).first()).toHaveAccessibleName(
    /^Første ledige .* kl\. [\d.]+–[\d.]+ Havlunde Sundhedscenter/,
  );
  await holdFirstTime(page);
  await expect(fact(page, 'Hvor')).toContainText('Havlunde Sundhedscenter');
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  await expect(page.getByText('Bekræftet af Havlunde Kommune')).toBeVisible();
  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Kostvejledning hos diætist');
  expect(talk).toMatchObject({
    deliveryMode: 'clinic',
    location: { name: 'Havlunde Sundhedscenter' },
  });

  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.print = () => {
          resolve('printed');
        };
      }),
  );
  await page.getByRole('button', { name: 'Udskriv kvittering' }).click();
  expect(await printed).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(fact(page, 'Hvornår')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Udskriv kvittering' })).toBeHidden();
});

test('Poul Erik books a talk by video; on the way back and forth his words are kept', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.poul);
  const note = page.getByRole('textbox', { name: /vi skal vide/ });
  await findTimes(page, 'Inkontinenssamtale', 'Skærmbesøg');
  await holdFirstTime(page);
  await note.fill('Min kone vil gerne være med.');

  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(heading(page)).toHaveText(/^Vælg en (ny )?tid/);
  await holdFirstTime(page);
  await expect(note).toHaveValue('Min kone vil gerne være med.');

  await page.getByRole('link', { name: 'Ret Hvordan' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Skærmbesøg (video)' }).click();
  await holdFirstTime(page);
  await expect(note).toHaveValue('Min kone vil gerne være med.');

  await page.goBack();
  await expect(heading(page)).toHaveText(/^Vælg en (ny )?tid/);
  await page.goForward();
  await expect(note).toHaveValue('Min kone vil gerne være med.');
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');

  const [talk, ...more] = bookedOf(await municipality.appointments(ci.poul), 'Inkontinenssamtale');
  expect(talk).toMatchObject({ deliveryMode: 'video', note: 'Min kone vil gerne være med.' });
  expect(more).toEqual([]);
  await expect(fact(page, 'Hvordan')).toContainText('Skærmbesøg (video)');
});

test('Jens books a phone call, after he was told why it is by phone', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens, '/book');
  await page.getByRole('link', { name: 'Sundhedsrådgivning på telefon' }).click();
  await expect(heading(page)).toHaveText(/^Vælg en tid .*, i telefonen$/);
  await expect(page.getByText(/Rådgivningen foregår altid på telefon/)).toBeVisible();
  const soon = await freeTimes(page).last().getAttribute('aria-label');
  await page.getByRole('button', { name: 'Ugen efter' }).click();
  await expect(freeTimes(page).last()).not.toHaveAccessibleName(soon ?? '');
  await holdFirstTime(page);
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  await expect(fact(page, 'Hvordan')).toContainText('Vi ringer til dig');
  const [call] = bookedOf(
    await municipality.appointments(ci.jens),
    'Sundhedsrådgivning på telefon',
  );
  expect(call?.deliveryMode).toBe('phone');
});

test('Kaj is told that his visits are on screen by decision, and why', async ({ as }) => {
  const page = await as(ci.kaj, `/book/moede?ydelse=${sv.screenVisit}`);
  await expect(heading(page)).toHaveText(/^Vælg en tid .*, på video$/);
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Du har fået en tablet' }),
  ).toBeVisible();
});

test('what asks for a referral says so, also to those whom a link led there', async ({ as }) => {
  const page = await as(ci.jens, '/book');
  const talk = page.getByRole('group').filter({ hasText: 'CFS afklarende samtale' });
  await talk.getByText('CFS afklarende samtale').click();
  await expect(talk.getByText(/henvis/)).toBeVisible();
  await page.goto(`/book/moede?ydelse=${sv.fatigueAssessment}`);
  await expect(page.getByText(/henvis/).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /video|Telefon/ })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /Ring til os/ })).toBeVisible();
});

test('a service without any free time says so, with the number to call', async ({ as }) => {
  const page = await as(ci.jens);
  await findTimes(page, 'Hjælp til høreapparat', 'Besøg hos os');
  await expect(page.getByRole('heading', { name: 'Ingen ledige tider' })).toBeVisible();
  await expect(page.getByRole('main').getByText(/00\s12\s34/)).toBeVisible();
});
