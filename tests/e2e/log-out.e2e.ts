import { ci } from '../../mocks/citizenIds.ts';
import { expect, heading } from '../support/screen.ts';
import { test } from '../support/story.ts';

test('"Log af" ends the session at the municipality, and the back button shows nothing', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await expect(page.getByRole('heading', { name: 'Inkontinenssamtale' })).toBeVisible();
  const { cookies } = await page.context().storageState();
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er logget af');
  expect(await municipality.sessions()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  await page.goBack();
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  await expect(page.getByText('Inkontinenssamtale')).toHaveCount(0);

  await page.context().addCookies(cookies);
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
});

test('the next to log in on the same tablet sees nothing of the first', async ({ page }) => {
  await page.goto('/aftaler');
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await page.getByRole('button', { name: 'Ingrid Holm Mortensen' }).click();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await page.getByRole('button', { name: 'Log af' }).click();
  await page.getByRole('link', { name: 'Log ind igen' }).click();
  await page.getByRole('button', { name: 'Jens Overgaard' }).click();

  await expect(page.getByRole('heading', { name: 'Ingen kommende aftaler' })).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text).toContain('Jens Overgaard');
  expect(text).not.toMatch(/Ingrid|Inkontinens|Genoptræning/);
});

test('when the session has run out, the next step asks for a login and shows nothing', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await municipality.advance(5 * 60);
  await page.getByRole('link', { name: 'Tidligere' }).click();
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  await expect(page.getByText('Genoptræning')).toHaveCount(0);
});
