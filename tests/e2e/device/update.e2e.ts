import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { test as base } from '../../support/browser/browser.ts';
import { keptText, makeOwnDevice, workerReady } from '../../support/browser/device.ts';
import { expect, findTimes, heading, holdFirstTime, sayWhy } from '../../support/browser/screen.ts';
import { startServer } from '../../support/municipality/server.ts';
import { NOW, simulatorAt } from '../../support/municipality/simulator.ts';
import { withoutServiceWorker } from '../../support/browser/story.ts';

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
      /** Answers these files with a page that is not ours, status 200; gives back what heals them. */
      maintain: async (...names: string[]) => {
        const hidden = await mkdtemp(join(tmpdir(), 'borgerbooking-hidden-'));
        for (const name of names) {
          await cp(join(folder, name), join(hidden, basename(name)));
          for (const kind of ['.br', '.gz']) await rm(join(folder, name + kind), { force: true });
          await writeFile(join(folder, name), maintenance);
        }
        return async () => {
          for (const name of names) await cp(join(hidden, basename(name)), join(folder, name));
          await rm(hidden, { recursive: true });
        };
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
  await sayWhy(page, 'Sygdom');
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
  await expect(heading(page)).toHaveText(/^Vælg en (ny )?tid/);
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
  await page.route(/\/assets\/service-/, (route) => route.abort());
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
  await sayWhy(page, 'Sygdom');
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Vi ved ikke' })).toBeVisible();

  await deployWorker(brokenWorker);
  await takeNewWorker(page);
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

const maintenance = '<!doctype html><title>Vi opdaterer</title><h1>Vi opdaterer</h1>';

// Fails when: what comes while the worker installs is kept without a look at its hash.
test('F16 a maintenance page is served while the worker installs: nothing of it is kept', async ({
  newContext,
  deployment,
  allow,
}) => {
  allow(/Failed to load resource|ServiceWorker|INTERNET_DISCONNECTED/);
  const { url, maintain } = deployment;
  const context = await newContext({ baseURL: url });
  const page = await logIn(context, ci.jens);
  await expect(heading(page)).toHaveText('Mine aftaler');
  const settings = (await readdir(join('dist', 'assets'))).find((name) =>
    /^settings-.*\.js$/.test(name),
  );
  const over = await maintain('app.html', 'en.html', 'logo.svg', `assets/${settings ?? ''}`);
  await expect.poll(() => page.evaluate(() => caches.has('files'))).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) ?? null),
    )
    .toBeNull();
  expect(await keptWrong(page)).toEqual([]);

  await over();
  await page.goto('/aftaler');
  await workerReady(page);
  expect(await keptWrong(page)).toEqual([]);
  await context.setOffline(true);
  await page.goto('/om');
  await expect(heading(page)).toHaveText('Om Borgerbooking');
  await context.setOffline(false);
});

// Fails when: what lies in the cache is trusted.
test('F16 an app whose kept files are all wrong starts, and mends them by itself', async ({
  newContext,
  deployment,
}) => {
  const page = await logIn(await newContext({ baseURL: deployment.url }), ci.jens);
  await workerReady(page);
  await spoil(page);
  expect(await keptWrong(page)).not.toEqual([]);
  await stopWorkers(page);
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Mine aftaler');
  await expect.poll(() => keptWrong(page), { timeout: 30_000 }).toEqual([]);
});

// Fails when: the worker that retires another leaves its cache, or the next one trusts it.
test('F16 a worker that keeps a maintenance page for every address is taken back', async ({
  newContext,
  deployment,
  allow,
}) => {
  allow(/Failed to load resource|fetching the script|Failed to update a ServiceWorker/);
  const { url, deployWorker } = deployment;
  const page = await logIn(await newContext({ baseURL: url }), ci.jens);
  await workerReady(page);
  await spoil(page);
  await deployWorker(trustingWorker);
  await takeNewWorker(page);
  await page.goto('/aftaler');
  await expect(page.getByRole('heading')).toHaveText('Vi opdaterer');

  await deployWorker(await readFile(join('dist', 'retire-worker.js'), 'utf8'));
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Mine aftaler');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await deployWorker(await readFile(join('dist', 'sw.js'), 'utf8'));
  await page.goto('/aftaler');
  await workerReady(page);
  await expect(heading(page)).toHaveText('Mine aftaler');
  expect(await keptWrong(page)).toEqual([]);
});

/** Answers with whatever lies in the cache, as a worker that believes in names does. */
const trustingWorker = `
  self.addEventListener('install', () => setInterval(() => self.skipWaiting(), 200));
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    if (event.request.mode !== 'navigate') return;
    event.respondWith(
      caches.open('files').then((cache) => cache.match('/app.html', { ignoreSearch: true })),
    );
  });
`;

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

/** What lies under the address of a file that it is not: a key ends with the hash of its file. */
function keptWrong(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const wrong: string[] = [];
    const cache = await caches.open('files');
    for (const request of await cache.keys()) {
      const body = await (await cache.match(request))?.arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer());
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      if (new URL(request.url).searchParams.get('sha256') !== hash) wrong.push(request.url);
    }
    return wrong;
  });
}

/** What a worker that does not look would have kept on a bad day. */
function spoil(page: Page): Promise<void> {
  return page.evaluate(async (body) => {
    const cache = await caches.open('files');
    for (const request of await cache.keys()) {
      const headers = { 'Content-Type': 'text/html' };
      await cache.put(request, new Response(body, { headers }));
    }
  }, maintenance);
}

/** Waits until the worker that is now served has taken the page over. */
function takeNewWorker(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const taken = new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
    await registration.update();
    await taken;
  });
}

/** As when the phone has been put away for a while. */
async function stopWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
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
