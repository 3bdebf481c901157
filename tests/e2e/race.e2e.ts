import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { expect, findTimes, freeTimes, heading, holdFirstTime } from '../support/browser/screen.ts';
import { NOW } from '../support/municipality/simulator.ts';
import { test } from '../support/browser/story.ts';

const service = 'Rygestop: samtale';
const lost = 'Tiden blev ikke reserveret';

// Fails when: a note lives as long as its screen.
test('W9 two citizens choose the same time at the same moment: one gets it, the other hears at once', async ({
  as,
  municipality,
}) => {
  const pages = await Promise.all([as(ci.jens), as(ci.poul)]);
  for (const page of pages) {
    await findTimes(page, service, 'Telefon');
    await holdFirstTime(page);
    await noteOn(page).fill('Det er første gang, jeg prøver.');
    await page.getByRole('link', { name: 'Tilbage' }).click();
    await expect(freeTimes(page).nth(3)).toBeVisible();
  }
  const wanted = await freeTimes(pages[0]).last().getAttribute('aria-label');
  const tap = (page: Page) =>
    page.getByRole('button', { name: wanted ?? 'none', exact: true }).click();
  await Promise.all(pages.map(tap));

  const outcomes = await Promise.all(pages.map(outcomeOf));
  expect(outcomes.toSorted()).toEqual(['held', 'lost']);
  const winner = pages[outcomes.indexOf('held')];
  const loser = pages[outcomes.indexOf('lost')];
  if (!winner || !loser) throw new Error('One of each');

  await expect(loser.getByRole('alert').filter({ hasText: lost })).toContainText(
    'lige blevet taget af en anden',
  );
  await expect(loser.getByRole('heading', { name: 'De nærmeste ledige tider' })).toBeVisible();
  await freeTimes(loser).first().click();
  await expect(heading(loser)).toHaveText('Tjek dine svar');
  await expect(noteOn(loser)).toHaveValue('Det er første gang, jeg prøver.');

  for (const page of pages) {
    await page.getByRole('button', { name: 'Book tiden' }).click();
    await expect(heading(page)).toHaveText('Din tid er booket');
  }
  const booked = (await municipality.log()).filter(({ action }) => action === 'booked');
  expect(booked).toHaveLength(2);
  expect(new Set(booked.map(({ slotId }) => slotId)).size).toBe(2);
});

// Fails when: only the municipality's answer tells that the time is lost.
test('W15 who hesitates for too long is told at once that the time is lost, and loses no words', async ({
  as,
  municipality,
}) => {
  await municipality.limits({ idleShared: 3600 });
  const page = await as(ci.jens);
  await page.clock.install();
  await findTimes(page, service, 'Telefon');
  await holdFirstTime(page);
  await noteOn(page).fill('Ring gerne to gange.');
  await expect(page.getByText('Tiden er reserveret til dig i 10 minutter endnu.')).toBeVisible();
  await letPass(9 * 60 + 30);
  await expect(page.getByText(/Der er kun \d+ sekunder tilbage/)).toBeVisible();
  await letPass(45);

  const alert = page.getByRole('alert').filter({ hasText: 'ikke reserveret til dig længere' });
  await expect(alert).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book tiden' })).toHaveCount(0);
  await alert.getByRole('link', { name: 'Vælg en tid igen' }).click();
  await holdFirstTime(page);
  await expect(noteOn(page)).toHaveValue('Ring gerne to gange.');
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  expect((await municipality.log()).map(({ action }) => action)).toEqual([
    'held',
    'held',
    'booked',
  ]);

  async function letPass(seconds: number) {
    await municipality.advance(seconds);
    await page.clock.fastForward(seconds * 1000);
  }
});

// Fails when: only the municipality's answer tells that the time is lost.
test('W15 the time lapses while the app lies in the background: told on coming back, and no words are lost', async ({
  as,
  municipality,
}) => {
  await municipality.limits({ idleShared: 3600 });
  const page = await as(ci.jens);
  await page.clock.install({ time: NOW });
  await page.reload();
  await findTimes(page, service, 'Telefon');
  await holdFirstTime(page);
  await noteOn(page).fill('Ring gerne to gange.');
  // A phone in a pocket: time passes, and no timer runs. It passes for both: the jump fires what was
  // due once, and an answer then must not tell of a municipality that stood still.
  await municipality.advance(10 * 60);
  await page.clock.pauseAt(Date.parse(NOW) + 10 * 60_000);
  await municipality.advance(5 * 60);
  await page.clock.setSystemTime(Date.parse(NOW) + 15 * 60_000);
  await page.clock.resume();
  await expectToldAndKept(page);
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  expect(await municipality.appointments(ci.jens)).toMatchObject([
    { note: 'Ring gerne to gange.' },
  ]);
});

// Fails when: only the municipality's answer tells that the time is lost.
test('W15 the time lapses without a network: told at once, and fresh times when it is back', async ({
  as,
  municipality,
  allow,
}) => {
  allow(/ERR_INTERNET_DISCONNECTED/); // what a screen fetches besides, in a tab without a worker
  await municipality.limits({ idleShared: 3600 });
  const page = await as(ci.jens);
  await page.clock.install({ time: NOW });
  await page.reload();
  await findTimes(page, service, 'Telefon');
  await holdFirstTime(page);
  await noteOn(page).fill('Ring gerne to gange.');
  await page.context().setOffline(true);
  await municipality.advance(11 * 60);
  await page.clock.fastForward(11 * 60_000);
  const lost = page.getByRole('alert').filter({ hasText: 'ikke reserveret til dig længere' });
  await expect(lost).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book tiden' })).toHaveCount(0);
  await page.context().setOffline(false);
  await expectToldAndKept(page);
  expect((await municipality.log(ci.jens)).map(({ action }) => action)).toEqual(['held', 'held']);
  expect(await municipality.appointments(ci.jens)).toEqual([]);
});

// Fails when: a note lives as long as its screen.
test('W15 the municipality takes the held time away: the booking is refused, with words kept', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  await findTimes(page, service, 'Telefon');
  await holdFirstTime(page);
  await noteOn(page).fill('Ring gerne to gange.');
  const [held] = await municipality.log(ci.jens);
  await municipality.takeSlot(held?.slotId ?? '');
  await page.getByRole('button', { name: 'Book tiden' }).click();

  const alert = page.getByRole('alert').filter({ hasText: 'ikke reserveret til dig længere' });
  await alert.getByRole('link', { name: 'Vælg en tid igen' }).click();
  await holdFirstTime(page);
  await expect(noteOn(page)).toHaveValue('Ring gerne to gange.');
  expect(await municipality.appointments(ci.jens)).toEqual([]);
});

async function expectToldAndKept(page: Page): Promise<void> {
  const lost = page.getByRole('alert').filter({ hasText: 'ikke reserveret til dig længere' });
  await expect(lost).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book tiden' })).toHaveCount(0);
  await lost.getByRole('link', { name: 'Vælg en tid igen' }).click();
  await holdFirstTime(page);
  await expect(noteOn(page)).toHaveValue('Ring gerne to gange.');
}

const noteOn = (page: Page) => page.getByRole('textbox', { name: /vi skal vide/ });

async function outcomeOf(page: Page): Promise<'held' | 'lost'> {
  const check = page.getByRole('heading', { name: 'Tjek dine svar' });
  const refused = page.getByRole('alert').filter({ hasText: lost });
  await expect(check.or(refused)).toBeVisible();
  return (await check.isVisible()) ? 'held' : 'lost';
}
