import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { ownPhone } from '../../support/browser/device.ts';
import { expect, findTimes, heading, holdFirstTime } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';
import { lackedBy, oldestBrowsers } from '../../support/oldest-browsers.ts';

/** All that any of the oldest browsers lacks, as far as the built app has a word of that name. */
function lackedSomewhere(): string[] {
  const scripts = readdirSync('dist/assets')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join('dist/assets', name), 'utf8'));
  const words = new Set(scripts.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
  const lacked = new Set(oldestBrowsers.flatMap(lackedBy));
  return [...lacked].filter((name) =>
    words.has(
      name
        .split('.')
        .at(-1)
        ?.replace(/_static$/, '') ?? '',
    ),
  );
}

/** What a webview, a strict setting or an odd phone may be without besides. */
const seldomMissing = [
  ['Navigator.locks', 'BroadcastChannel', 'Crypto.randomUUID', 'Window.structuredClone'],
  [
    'Window.indexedDB',
    'IDBFactory',
    'Navigator.storage',
    'Window.caches',
    'Navigator.serviceWorker',
  ],
  ['Window.Notification', 'Window.PushManager', 'Navigator.share', 'Navigator.clipboard'],
  ['Intl.DisplayNames_static', 'Intl.RelativeTimeFormat_static', 'Intl.Segmenter_static'],
  ['Window.IntersectionObserver', 'Window.PublicKeyCredential', 'Navigator.wakeLock'],
].flat();

// Fails when: the client joins two signals by `AbortSignal.any`, or `map` goes through what a Map gives.
test('F17 without all that an oldest browser lacks one sees, books and cancels, and has one’s own device without a network', async ({
  newContext,
  municipality,
}) => {
  const lacked = lackedSomewhere();
  expect(lacked).toEqual(expect.arrayContaining(['AbortSignal.any_static', 'Iterator.map']));
  const page = await logIn(await newContext(), lacked, '/indstillinger');
  await ownPhone(page);
  await mainJob(page);
  expect((await municipality.log(ci.jens)).map(({ action }) => action)).toEqual(allDone);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(/Sidst opdateret/)).toBeVisible();
  await expect(heading(page)).toHaveText('Mine aftaler');
});

// Fails when: src/storage/fallbacks.ts is empty, or anything waits for a database that is not there.
test('F17 in a view that keeps nothing and has neither locks nor channels one sees, books, cancels and logs out', async ({
  newContext,
  municipality,
}) => {
  const page = await logIn(await newContext(), seldomMissing, '/aftaler');
  await mainJob(page);
  expect((await municipality.log(ci.jens)).map(({ action }) => action)).toEqual(allDone);
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er logget af');
  expect(await municipality.sessions()).toEqual([]);
});

const allDone = ['held', 'booked', 'cancelled'];

/** Logged in, where none of these can be had. */
async function logIn(context: BrowserContext, lacked: string[], path: string): Promise<Page> {
  await context.addInitScript((names: string[]) => {
    const global = globalThis as unknown as Record<string, { prototype?: object } | undefined>;
    for (const [name = '', member] of names.map((one) => one.split('.'))) {
      const owner = name === 'Window' ? { prototype: global } : global[name];
      const own = member?.replace(/_static$/, '');
      const holder = own === undefined ? global : own === member ? owner?.prototype : owner;
      if (holder) Reflect.deleteProperty(holder, own ?? name);
    }
  }, lacked);
  await context.request.post('/mock/api/login', { data: { citizenId: ci.jens } });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function mainJob(page: Page): Promise<void> {
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await holdFirstTime(page);
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  await page.getByRole('link', { name: 'Se alle aftaler' }).click();
  await expect(heading(page)).toHaveText('Mine aftaler');
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  await page.getByRole('link', { name: 'Se alle aftaler' }).click();
  await expect(heading(page)).toHaveText('Mine aftaler');
}
