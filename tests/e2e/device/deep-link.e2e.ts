import type { Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { bookedOf, expect, heading } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

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
  await expect(heading(page)).toHaveText('Hvordan vil du møde os? Forebyggende hjemmebesøg');
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

// Fails when: the document has no `noscript`, or its late words stand beside it all the same.
test('F11 scripts are off, or none comes through: what is needed is said, with whom to call', async ({
  newContext,
  allow,
}) => {
  allow(/Failed to load resource|ERR_FAILED/);
  const off = await (await newContext({ javaScriptEnabled: false })).newPage();
  await off.goto('/aftaler');
  await expect(off.getByText(/JavaScript/).first()).toBeVisible();
  await expect(off.getByRole('link', { name: /^[\d ]+$/ }).first()).toHaveAttribute(
    'href',
    /^tel:/,
  );
  const late = '.not-started-late';
  expect(await off.locator(late).count()).toBe(1);
  await expect(off.locator(late)).toHaveCSS('display', 'none');

  const blocked = await (await newContext()).newPage();
  await blocked.route('**/*.js', (route) => route.abort());
  await blocked.goto('/aftaler');
  await expect(blocked.locator(late)).toBeHidden();
  await blocked.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish(); // after ten seconds
  });
  await expect(blocked.locator(late)).toBeVisible();
  const call = blocked.locator(late).getByRole('link', { name: /^[\d ]+$/ });
  await expect(call.first()).toHaveAttribute('href', /^tel:/);
});

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}

function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
