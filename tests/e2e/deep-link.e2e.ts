import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { bookedOf, expect, heading } from '../support/screen.ts';
import { test } from '../support/story.ts';

test('the link in a letter leads through the login to the appointment it is about', async ({
  page,
  municipality,
}) => {
  const [talk] = bookedOf(await municipality.appointments(ci.ingrid), 'Inkontinenssamtale');
  const path = `/aftaler/${talk?.id ?? ''}`;
  await page.goto(path);
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  await expect(page.getByText('Inkontinenssamtale')).toHaveCount(0);
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await expect(page.getByText('TEST – ikke MitID').first()).toBeVisible();
  expect(page.url()).not.toContain(talk?.id ?? 'nothing');
  await choose(page, 'Ingrid Holm Mortensen');

  await expect(page.getByRole('heading', { name: 'Inkontinenssamtale' })).toBeVisible();
  expect(pathOf(page)).toBe(path);
  expect(await municipality.sessions()).toMatchObject([{ citizenId: ci.ingrid }]);
});

test('so does one that points into a booking, or at somebody one helps', async ({ page }) => {
  await page.goto(`/book/moede?ydelse=${sv.preventiveVisit}`);
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await choose(page, 'Poul Erik Lindgaard');
  await expect(page.getByRole('group', { name: 'Forebyggende hjemmebesøg' })).toBeVisible();
  expect(pathOf(page)).toBe(`/book/moede?ydelse=${sv.preventiveVisit}`);
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er logget af');

  await page.goto(`/for/${ci.ingrid}/aftaler`);
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await choose(page, 'Lise Holm Mortensen');
  await expect(heading(page)).toHaveText('Aftaler for Ingrid Holm Mortensen');
  expect(pathOf(page)).toBe(`/for/${ci.ingrid}/aftaler`);
});

test('from the front page one comes to one’s own appointments, or first chooses a person', async ({
  page,
}) => {
  await page.goto('/');
  await expect(heading(page)).toHaveText('Dine aftaler med kommunen');
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await choose(page, 'Ingrid Holm Mortensen');
  await expect(heading(page)).toHaveText('Mine aftaler');
  await page.getByRole('button', { name: 'Log af' }).click();
  await page.getByRole('link', { name: 'Log ind igen' }).click();
  await choose(page, 'Lise Holm Mortensen');
  await expect(heading(page)).toHaveText('Hvem vil du se aftaler for?');
});

test('nobody can make the login lead out of the app', async ({ page, server }) => {
  const elsewhere = [
    'https://example.org/',
    '//example.org/',
    '/\\example.org/',
    '/\t/example.org/',
    '/x/..//example.org/',
    'javascript:alert(1)',
    '/mock',
    '/api/v1/session',
  ];
  for (const next of elsewhere) {
    await page.goto(`/auth/login?next=${encodeURIComponent(next)}`);
    await choose(page, 'Jens Overgaard');
    await expect(heading(page)).toHaveText('Mine aftaler');
    expect(page.url(), next).toBe(`${server.url}/aftaler`);
  }
});

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}

function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
