import { ci } from '../../mocks/town/citizenIds.ts';
import {
  bookedOf,
  expect,
  fact,
  findTimes,
  heading,
  holdFirstTime,
  openFirst,
  sayWhy,
} from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

const unknown = 'Vi ved ikke, om det lykkedes';
const lost = (operation: 'bookAppointment' | 'rescheduleAppointment' | 'cancelAppointment') =>
  ({ kind: 'lost-answer', match: { operation } }) as const;

// Fails when: Idempotency.once runs every request anew.
test('W2 the browser resends what it got no answer to: one booking, one line in the log', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await holdFirstTime(page);
  await municipality.fault({ ...lost('bookAppointment'), times: 1 });
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  const sent = (await municipality.requests()).filter(
    ({ operation }) => operation === 'bookAppointment',
  );
  expect(sent.map(({ status, replayed }) => [status, replayed])).toEqual([
    [null, false],
    [201, true],
  ]);
  const booked = (await municipality.log(ci.jens)).filter(({ action }) => action === 'booked');
  expect(booked).toHaveLength(1);
});

// Fails when: what nobody answered counts as refused.
test('W1 the answer to a booking is lost: "unknown" is said, then it is booked, once', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await holdFirstTime(page);
  await page.getByRole('textbox', { name: /vi skal vide/ }).fill('Ring på fastnet.');
  await municipality.fault(lost('bookAppointment'));
  await page.getByRole('button', { name: 'Book tiden' }).click();

  await expect(page.getByRole('alert').filter({ hasText: unknown })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Din tid er booket' })).toHaveCount(0);
  await municipality.heal();

  await expect(heading(page)).toHaveText('Din tid er booket');
  await expect(fact(page, 'Hvad')).toHaveText('Rygestop: samtale');
  const booked = (await municipality.log(ci.jens)).filter(({ action }) => action === 'booked');
  expect(booked).toHaveLength(1);
  expect(await municipality.appointments(ci.jens)).toMatchObject([{ note: 'Ring på fastnet.' }]);
});

// Fails when: what nobody answered counts as refused.
test('W1 the answer to a move is lost: "unknown" is said, then it is moved, once', async ({
  as,
  municipality,
}) => {
  const training = 'Genoptræning hos fysioterapeut';
  const page = await as(ci.karen);
  const [before] = bookedOf(await municipality.appointments(ci.karen), training);
  await openFirst(page, training);
  await page.getByRole('link', { name: 'Flyt aftale' }).click();
  await holdFirstTime(page);
  await municipality.fault(lost('rescheduleAppointment'));
  await page.getByRole('button', { name: 'Bekræft ændringen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: unknown })).toBeVisible();
  await municipality.heal();

  await expect(heading(page)).toHaveText('Din aftale er ændret');
  const [after] = bookedOf(await municipality.appointments(ci.karen), training);
  expect(after).toMatchObject({ id: before?.id, movesLeft: (before?.movesLeft ?? 0) - 1 });
});

// Fails when: Idempotency.once runs every request anew, or what nobody answered counts as refused.
test('W1 W7 the answer to a cancellation is lost: "unknown" is said, then it is cancelled, not refused', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise);
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await sayWhy(page, 'Sygdom');
  await municipality.fault(lost('cancelAppointment'));
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: unknown })).toBeVisible();
  await municipality.heal();

  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  const actions = (await municipality.log(ci.lise)).map(({ action }) => action);
  expect(actions).toEqual(['cancelled']);
});

// Fails when: a question has no end.
test('W18 no answer at all: after 10 seconds at most "unknown" and a way to retry, and it is booked once', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await holdFirstTime(page);
  const silence = { kind: 'latency', milliseconds: 60_000, stage: 'after' } as const;
  await municipality.fault({ ...silence, match: { operation: 'bookAppointment' } });
  await page.getByRole('button', { name: 'Book tiden' }).click();
  const asked = Date.now();
  const alert = page.getByRole('alert').filter({ hasText: unknown });
  await expect(alert).toBeVisible();
  expect(Date.now() - asked).toBeLessThan(15_000);
  await expect(page.getByText('Booker …')).toHaveCount(0);
  await municipality.heal();
  await alert.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  const actions = (await municipality.log(ci.jens)).map(({ action }) => action);
  expect(actions).toEqual(['held', 'booked']);
});

// Fails when: a question has no end.
test('W18 the agenda gets no answer: after 10 seconds at most that is said, with a way to retry', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens, '/hjaelp');
  const silence = { kind: 'latency', milliseconds: 60_000 } as const;
  await municipality.fault({ ...silence, match: { operation: 'listAppointments' } });
  await page.getByRole('link', { name: 'Mine aftaler' }).click();
  const asked = Date.now();
  const again = page.getByRole('main').getByRole('button', { name: 'Prøv igen' });
  await expect(again).toBeVisible();
  expect(Date.now() - asked).toBeLessThan(15_000);
  await expect(page.getByText('Henter aftaler …')).toHaveCount(0);
  await municipality.heal();
  await again.click();
  await expect(again).toHaveCount(0);
  await expect(page.getByText('Ingen kommende aftaler')).toBeVisible();
});
