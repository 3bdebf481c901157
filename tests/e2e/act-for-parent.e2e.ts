import { ci } from '../../mocks/town/citizenIds.ts';
import {
  bookedOf,
  expect,
  fact,
  findTimes,
  freeTimes,
  heading,
  holdFirstTime,
  sayWhy,
  sure,
} from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

const band = 'Hvem du handler for';

test('Lise books for her mother, whose name stands on every screen and in the receipt', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise, '/vaelg-person');
  const own = await municipality.appointments(ci.lise);
  const acting = page.getByRole('region', { name: band });
  await expect(heading(page)).toHaveText('Hvem vil du se aftaler for?');
  await expect(page.getByText('Du er logget ind som Lise Holm Mortensen')).toBeVisible();
  await page.getByRole('link', { name: 'Ingrid Holm Mortensen' }).click();

  await expect(heading(page)).toHaveText('Aftaler for Ingrid Holm Mortensen');
  const name = 'Du handler på vegne af Ingrid Holm Mortensen';
  await expect(acting).toContainText(name);
  await findTimes(page, 'Kostvejledning hos diætist', 'Telefon');
  await expect(acting).toContainText(name);
  await expect(freeTimes(page).first()).toBeVisible();
  await holdFirstTime(page);
  await expect(acting).toContainText(name);
  await expect(fact(page, 'For')).toHaveText('Ingrid Holm Mortensen');
  await page.getByRole('button', { name: 'Book for Ingrid Holm Mortensen' }).click();
  await sure(page, 'Book for Ingrid Holm Mortensen');
  await expect(heading(page)).toHaveText('Tiden er booket for Ingrid Holm Mortensen');
  await expect(acting).toContainText(name);
  await expect(fact(page, 'For')).toHaveText('Ingrid Holm Mortensen');
  expect(new URL(page.url()).pathname).toContain(`/for/${ci.ingrid}/`);

  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Kostvejledning hos diætist');
  expect(talk?.deliveryMode).toBe('phone');
  expect(await municipality.log()).toMatchObject([
    { action: 'held', actor: ci.lise, citizenId: ci.ingrid },
    { action: 'booked', actor: ci.lise, citizenId: ci.ingrid, appointmentId: talk?.id },
  ]);
  expect(await municipality.appointments(ci.lise)).toEqual(own);
});

test('Lise cancels for her mother; the button and the receipt say for whom', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise, `/for/${ci.ingrid}/aftaler`);
  const [course] = bookedOf(await municipality.appointments(ci.ingrid), 'IT og digitalisering');
  await page.getByRole('link', { name: /IT og digitalisering/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await expect(heading(page)).toHaveText('Vil du aflyse aftalen for Ingrid Holm Mortensen?');
  await sayWhy(page, 'Kan ikke komme frem');
  await page.getByRole('button', { name: 'Aflys for Ingrid Holm Mortensen' }).click();
  await sure(page, 'Aflys for Ingrid Holm Mortensen');
  await expect(heading(page)).toHaveText('Aftalen er aflyst for Ingrid Holm Mortensen');
  const after = (await municipality.appointments(ci.ingrid)).find(({ id }) => id === course?.id);
  expect(after?.cancellation).toMatchObject({ by: 'representative', reason: 'cannot-get-there' });
});

test('two tabs with two citizens never mix', async ({ as, municipality }) => {
  const own = await as(ci.lise, '/book');
  const mothers = await own.context().newPage();
  await mothers.goto(`/for/${ci.ingrid}/book`);
  await expect(mothers.getByRole('region', { name: band })).toBeVisible();

  const service = 'Sundhedsrådgivning på telefon';
  for (const page of [own, mothers]) {
    await page.getByRole('main').getByRole('link', { name: service }).click();
    await expect(freeTimes(page).first()).toBeVisible();
  }
  await freeTimes(own).first().click();
  await freeTimes(mothers).nth(2).click(); // the first, which stands in its day too, is taken by now
  await expect(fact(own, 'For')).toHaveText('Lise Holm Mortensen');
  await expect(fact(mothers, 'For')).toHaveText('Ingrid Holm Mortensen');
  await expect(own.getByRole('region', { name: band })).toHaveCount(0);

  await mothers.getByRole('button', { name: 'Book for Ingrid Holm Mortensen' }).click();
  await sure(mothers, 'Book for Ingrid Holm Mortensen');
  await expect(heading(mothers)).toHaveText('Tiden er booket for Ingrid Holm Mortensen');
  await own.reload();
  await own.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(own)).toHaveText('Din tid er booket');
  const booked = (await municipality.log()).filter(({ action }) => action === 'booked');
  expect(booked.map(({ citizenId }) => citizenId)).toEqual([ci.ingrid, ci.lise]);
});

test('Birgit, who helps six citizens, finds one by name; a protected name is never shown', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.birgit, '/vaelg-person');
  await expect(page.getByRole('main').getByRole('link', { name: /Ronni/ })).toBeVisible();
  const alma = (await municipality.people()).find(({ citizenId }) => citizenId === ci.alma);
  await page.getByRole('link', { name: /navne- og adressebeskyttelse/ }).click();
  await expect(page.getByRole('region', { name: band })).toContainText(
    'navne- og adressebeskyttelse',
  );
  await expect(heading(page)).toContainText('Aftaler for');
  const text = await page.locator('body').innerText();
  expect(text).not.toContain(alma?.name ?? 'Alma');
  expect(text).not.toContain('Rosenvang');
});

test('a mandate is revoked while one looks: the next step is refused', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise, `/for/${ci.ingrid}/aftaler`);
  await expect(page.getByRole('link', { name: /IT og digitalisering/ })).toBeVisible();
  await municipality.revokeMandate(ci.ingrid, ci.lise);
  await page.goto(`/for/${ci.ingrid}/aftaler`);
  await expect(heading(page)).toHaveText('Du kan ikke se aftaler for denne person');
  await expect(page.getByText('IT og digitalisering')).toHaveCount(0);
});
