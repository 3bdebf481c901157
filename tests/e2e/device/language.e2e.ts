import { ci } from '../../../mocks/town/citizenIds.ts';
import { workerReady } from '../../support/browser/device.ts';
import { bookedOf, expect, heading } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

/** Words that no English screen has, of those that stand on nearly every Danish one. */
const danish = /\b(og|ikke|aftale[rn]?|hvornår|hvordan|tilbage|indstillinger|kommunen har)\b/i;

test('Jens reads, books and cancels in English, from the front page to the receipt', async ({
  page,
  municipality,
}) => {
  const inEnglish = async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.title()).not.toMatch(danish);
    expect(await page.locator('body').innerText()).not.toMatch(danish);
  };
  await page.goto('/');
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(heading(page)).toHaveText('Your appointments with the municipality');
  await page.getByRole('link', { name: 'Log in with MitID' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Jens Overgaard' }).click();
  await expect(heading(page)).toHaveText('My appointments');
  await inEnglish();

  await page.getByRole('link', { name: 'Book a time' }).first().click();
  await expect(heading(page)).toHaveText('What do you want to book?');
  await inEnglish();
  await page.getByRole('link', { name: 'Stop smoking: talk' }).click();
  await inEnglish();
  await page.getByRole('main').getByRole('link', { name: 'Phone call' }).click();
  const times = page.getByRole('button', { name: /^Wednesday,? 25 November 2026, Phone call/ });
  await expect(times.first()).toBeVisible();
  await inEnglish();
  await times.first().click();
  await expect(heading(page)).toHaveText('Check your answers');
  await inEnglish();
  await page.getByRole('button', { name: 'Book the time' }).click();
  await expect(heading(page)).toHaveText('Your time is booked');
  await inEnglish();
  expect(bookedOf(await municipality.appointments(ci.jens), 'Rygestop: samtale')).toHaveLength(1);

  await page.getByRole('link', { name: 'See all appointments' }).click();
  await page.getByRole('link', { name: /See the appointment/ }).click();
  await expect(page.getByRole('heading', { name: 'Stop smoking: talk' })).toBeVisible();
  await inEnglish();
  await page.getByRole('link', { name: 'Cancel appointment' }).click();
  await page.getByText('Tell us why').click();
  await page.getByRole('radio', { name: 'The time does not suit' }).check();
  await inEnglish();
  await page.getByRole('button', { name: 'Cancel the appointment' }).click();
  await expect(heading(page)).toHaveText('Your appointment is cancelled');
  await inEnglish();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(heading(page)).toHaveText('You are logged out');
  await inEnglish();
});

test('the language changes at once, in settings, in every tab, and is remembered', async ({
  as,
}) => {
  const page = await as(ci.ingrid, '/indstillinger');
  const other = await page.context().newPage();
  await other.goto('/book');
  await expect(heading(other)).toHaveText('Hvad vil du booke?');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(heading(page)).toHaveText('Settings');
  await expect(page).toHaveTitle('Settings – Borgerbooking');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('status').filter({ hasText: 'now English' })).toBeAttached();
  await expect(heading(other)).toHaveText('What do you want to book?');
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('My appointments');
});

test('a language never used before is there without a network', async ({ as }) => {
  const page = await as(ci.ingrid, '/indstillinger', { worker: true });
  await expect(heading(page)).toHaveText('Indstillinger');
  await workerReady(page);
  await page.context().setOffline(true);
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(heading(page)).toHaveText('Settings');
});
