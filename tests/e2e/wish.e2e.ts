import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { makeOwnDevice, workerReady } from '../support/browser/device.ts';
import { expect, heading } from '../support/browser/screen.ts';
import { NOW } from '../support/municipality/simulator.ts';
import { test } from '../support/browser/story.ts';

const wish = 'Fodpleje, helst en tirsdag formiddag';

// Fails when: a wish is counted, listed or sent as an intent is, or a time can be chosen offline.
test('W10 what one would book without a network is a wish in a list of its own, and nothing else', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid, '/indstillinger', { worker: true });
  await page.clock.install({ time: NOW });
  await page.reload();
  await workerReady(page);
  await makeOwnDevice(page);
  await page.goto('/aftaler');
  const agenda = page.getByRole('main').getByRole('region').getByRole('link', { name: /kl\. / });
  await expect(agenda.first()).toBeVisible();
  const before = await agenda.allTextContents();
  const stood = await municipality.appointments(ci.ingrid);
  await countBadges(page);

  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Book tid', exact: true }).first().click();
  await expect(
    page.getByRole('heading', { name: 'Du kan ikke booke uden internet' }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: /Hvad vil du gerne booke/ }).fill(wish);
  await page.getByRole('button', { name: 'Skriv ønsket ned' }).click();
  await expect(page.getByText('Dit ønske er skrevet ned. Det er ikke en aftale.')).toBeVisible();

  await page.getByRole('link', { name: 'Se dine ønsker' }).click();
  const list = page.getByRole('region', { name: 'Dine ønsker' });
  await expect(list).toContainText(wish);
  await expect(page.getByRole('heading', { name: 'Alt er sendt' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ikke sendt endnu' })).toHaveCount(0);

  for (const offline of [true, false]) {
    await page.context().setOffline(offline);
    await page.goto('/aftaler');
    await expect(agenda.first()).toBeVisible();
    expect(await agenda.allTextContents()).toEqual(before);
    await expect(page.getByText(wish)).toHaveCount(0);
    await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
    await expect(heading(page)).toHaveText(/^Inkontinenssamtale/);
    expect(await calendarFile(page)).not.toMatch(/Fodpleje|tirsdag/);
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, 'badges') as unknown)).toEqual([]);
  expect(await municipality.appointments(ci.ingrid)).toEqual(stood);
  expect(await municipality.log(ci.ingrid)).toEqual([]);
  await page.goto('/ikke-sendt');
  await expect(list).toContainText(wish);
});

/** Notes down what the app asks the home screen's icon to show. */
async function countBadges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const badges: unknown[] = [];
    const setAppBadge = (count: unknown) => Promise.resolve(void badges.push(count));
    Object.assign(globalThis, { badges });
    Object.defineProperty(Navigator.prototype, 'setAppBadge', { value: setAppBadge });
  });
  await page.reload();
}

async function calendarFile(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Læg i kalender' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  return text;
}
