import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { test as base } from '../support/browser.ts';
import { keptText, makeOwnDevice, workerReady } from '../support/device.ts';
import { expect, findTimes, heading, holdFirstTime } from '../support/screen.ts';
import { startServer } from '../support/server.ts';
import { NOW, simulatorAt } from '../support/simulator.ts';
import { withoutServiceWorker } from '../support/story.ts';

// The first test waits for a build besides.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** The present build, and a later one of which no file has the same name. */
const test = base
  .extend('later', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'borgerbooking-later-'));
    onCleanup(() => rm(folder, { recursive: true }));
    const names = {
      entryFileNames: 'assets/later-[hash].js',
      chunkFileNames: 'assets/later-[hash].js',
    };
    await build({
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: names } },
    });
    return folder;
  })
  .extend('deployment', async ({ later }, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'borgerbooking-'));
    await cp('dist', folder, { recursive: true });
    const server = await startServer('--dist', folder);
    onCleanup(async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    });
    const municipality = simulatorAt(server.url);
    await municipality.reset(NOW);
    return {
      url: server.url,
      municipality,
      /** Puts the later build in the place of the present one. */
      deploy: async () => {
        for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
        await cp(later, folder, { recursive: true });
      },
      /** Puts this in the place of sw.js, as a deployment does. */
      deployWorker: async (source: string) => {
        await Promise.all(
          ['br', 'gz'].map((kind) => rm(join(folder, `sw.js.${kind}`), { force: true })),
        );
        await writeFile(join(folder, 'sw.js'), source);
      },
    };
  });

const later = 'script[src*="/assets/later-"]';
const promptOn = (page: Page) => page.getByRole('region', { name: 'Ny version' });

// Fails when: a new worker does not wait for a yes, or the yes loads the page at once.
test('S5 a new version is offered only, and the half-filled form survives the yes to it', async ({
  newContext,
  deployment,
}) => {
  const { municipality, url, deploy } = deployment;
  const page = await logIn(await newContext({ baseURL: url }), ci.lise);
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  const comment = page.getByRole('textbox', { name: /skrive mere/ });
  await page.getByRole('radio', { name: 'Sygdom' }).check();
  await comment.fill('Jeg er på ferie.');
  await workerReady(page);
  await expect(promptOn(page)).toHaveCount(0);
  const loads = countLoads(page);

  await deploy();
  await comeBackTo(page);
  await expect(promptOn(page)).toContainText('Der er en ny version af Borgerbooking.');
  await expect(page.getByRole('status').filter({ hasText: 'ny version' })).toBeAttached();
  await promptOn(page).getByRole('button', { name: 'Opdatér nu' }).click();
  await expect(promptOn(page)).toContainText('når du er færdig');
  await expect(comment).toHaveValue('Jeg er på ferie.');
  await expect(page.getByRole('radio', { name: 'Sygdom' })).toBeChecked();
  await expect(page.locator(later)).toHaveCount(0);
  expect(loads()).toBe(0);

  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  await expect(page.locator(later)).not.toHaveCount(0, { timeout: 40_000 });
  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  await expect.poll(loads).toBe(1);
  const cancelled = (await municipality.appointments(ci.lise)).flatMap(
    ({ cancellation }) => cancellation ?? [],
  );
  expect(cancelled).toMatchObject([{ by: 'citizen', comment: 'Jeg er på ferie.' }]);
});

// Fails when: a new worker does not wait for a yes.
test('S5 who says "later" goes on with the version that stands, and gets the new one by a yes', async ({
  newContext,
  deployment,
}) => {
  const page = await logIn(await newContext({ baseURL: deployment.url }), ci.lise);
  await workerReady(page);
  const loads = countLoads(page);
  await deployment.deploy();
  await comeBackTo(page);
  await promptOn(page).getByRole('button', { name: 'Senere' }).click();
  await expect(promptOn(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator(later)).toHaveCount(0);
  await promptOn(page).getByRole('button', { name: 'Opdatér nu' }).click();
  await expect(page.locator(later)).not.toHaveCount(0);
  await expect(promptOn(page)).toHaveCount(0);
  await expect.poll(loads).toBe(2);
});

// Fails when: nobody listens for parts that cannot be loaded.
test('S6 an old tab asks for a part that is gone: one load, in the new version, with the draft', async ({
  newContext,
  deployment,
  allow,
}) => {
  allow(/Failed to load resource.*404|Failed to fetch dynamically imported module/);
  const { municipality, url, deploy } = deployment;
  const page = await ownPhone(await newContext({ baseURL: url }), ci.jens);
  await holdOn(page);
  await page.getByRole('textbox', { name: /vi skal vide/ }).fill('Ring gerne to gange.');
  await expect.poll(() => keptText(page)).toContain(`draft/${ci.jens}`);
  // The tab stands on this screen alone, and its worker has lost what it kept for the others.
  await page.reload();
  await expect(page.getByRole('textbox', { name: /vi skal vide/ })).toHaveValue(
    'Ring gerne to gange.',
  );
  await deploy();
  await forgetShell(page);
  const loads = countLoads(page);
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await expect(heading(page)).toHaveText('Vælg den tid du vil booke');
  await expect(page.locator(later)).not.toHaveCount(0);
  expect(loads()).toBe(1);

  await holdFirstTime(page);
  await expect(page.getByRole('textbox', { name: /vi skal vide/ })).toHaveValue(
    'Ring gerne to gange.',
  );
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await expect(heading(page)).toHaveText('Din tid er booket');
  expect(await municipality.appointments(ci.jens)).toMatchObject([
    { note: 'Ring gerne to gange.' },
  ]);
});

// Fails when: the page is loaded anew whatever it was on the way to.
test('S6 a part that stays gone: one load, then it is said', async ({
  newContext,
  deployment,
  allow,
}) => {
  allow(/Failed to load resource|Failed to fetch dynamically imported module|ERR_FAILED/);
  const context = await newContext({ baseURL: deployment.url });
  await context.addInitScript(withoutServiceWorker);
  const page = await logIn(context, ci.jens);
  await page.route(/\/assets\/book-/, (route) => route.abort());
  const loads = countLoads(page);
  await page.getByRole('link', { name: 'Book tid', exact: true }).first().click();
  await expect(heading(page)).toHaveText('Noget gik galt');
  await expect(page.getByRole('button', { name: 'Hent siden igen' })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(loads()).toBe(1);
});

// Fails when: the worker that retires it does nothing.
test('S7 a broken worker was shipped: the one that retires it recovers the page, the outbox is intact', async ({
  newContext,
  deployment,
  allow,
}) => {
  allow(/Failed to load resource|fetching the script|Failed to update a ServiceWorker|503/);
  const { municipality, url, deployWorker } = deployment;
  const page = await ownPhone(await newContext({ baseURL: url }), ci.lise);
  await municipality.fault({ kind: 'offline', match: { operation: 'cancelAppointment' } });
  await page.goto('/aftaler');
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await page.getByRole('radio', { name: 'Sygdom' }).check();
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Vi ved ikke' })).toBeVisible();

  await deployWorker(brokenWorker);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const taken = new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
    await registration.update();
    await taken;
  });
  expect((await page.goto('/aftaler'))?.status()).toBe(503);
  await deployWorker(await readFile(join('dist', 'retire-worker.js'), 'utf8'));
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Mine aftaler');
  expect(await municipality.log(ci.lise)).toEqual([]);

  await page.getByRole('link', { name: 'Se hvad der venter' }).click();
  await expect(page.getByText('Aflys aftale:')).toBeVisible();
  await municipality.heal();
  // By itself: it asks again after a pause.
  await expect(page.getByText('Bekræftet', { exact: true })).toBeVisible({ timeout: 60_000 });
  const actions = (await municipality.log(ci.lise)).map(({ action }) => action);
  expect(actions).toEqual(['cancelled']);
});

// It asks again and again: Chromium waits for a quiet moment of the worker before, and may miss one.
const brokenWorker = `
  self.addEventListener('install', () => setInterval(() => self.skipWaiting(), 200));
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    event.respondWith(new Response('Broken', { status: 503 }));
  });
`;

async function logIn(context: BrowserContext, citizenId: string): Promise<Page> {
  await context.request.post('/mock/api/login', { data: { citizenId } });
  const page = await context.newPage();
  await page.goto('/aftaler');
  return page;
}

/** The device's clock runs with the municipality's, whatever day the tests are run. */
async function ownPhone(context: BrowserContext, citizenId: string): Promise<Page> {
  const page = await logIn(context, citizenId);
  await page.clock.install({ time: NOW });
  await page.goto('/indstillinger');
  await workerReady(page);
  await makeOwnDevice(page);
  return page;
}

async function holdOn(page: Page): Promise<void> {
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await holdFirstTime(page);
}

/** The app looks for a newer version whenever it comes to the front. */
async function comeBackTo(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** What a browser that is short of room may do, or one that was away for weeks has done. */
async function forgetShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}
