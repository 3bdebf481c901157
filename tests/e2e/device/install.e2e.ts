import { chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { expect, heading } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

test('Chromium finds nothing that keeps the app from being installed', async ({ server }) => {
  // Not in one of Playwright's own contexts: they count as private windows, which install nothing.
  const browser = await chromium.launchPersistentContext('', {
    executablePath: inject('wholeBrowserPath'),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(server.url);
    const devtools = await browser.newCDPSession(page);
    const manifest = await devtools.send('Page.getAppManifest');
    expect(manifest.url).toBe(`${server.url}/manifest.webmanifest`);
    expect(manifest.errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('the manifest names the app, its start, its shortcuts, and pictures that are there', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.locator('link[rel=manifest]');
  await expect(link).toHaveAttribute('href', '/manifest.webmanifest');
  const answer = await page.request.get('/manifest.webmanifest');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as Manifest;
  expect(manifest).toMatchObject({
    id: '/',
    short_name: 'Borgerbooking',
    start_url: '/aftaler',
    scope: '/',
    display: 'standalone',
    lang: 'da',
  });
  expect(manifest.shortcuts.map(({ name, url }) => [name, url])).toEqual([
    ['Mine aftaler', '/aftaler'],
    ['Book tid', '/book'],
  ]);
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  const pictures = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap(({ icons }) => icons),
    { src: touch ?? '', sizes: '180x180' },
  ];
  for (const { src, sizes } of pictures) expect(await sizeOf(page, src), src).toBe(sizes);
});

test('each shortcut opens the screen that it names', async ({ as }) => {
  const page = await as(ci.ingrid, '/aftaler');
  await expect(heading(page)).toHaveText('Mine aftaler');
  await page.goto('/book');
  await expect(heading(page)).toHaveText('Hvad vil du booke?');
});

test('the first login invites to install; "Ikke nu" is remembered, and settings still has it', async ({
  as,
}) => {
  const page = await as(ci.ingrid);
  const invitation = page.getByRole('heading', { name: /^Læg Borgerbooking på/ });
  await expect(invitation).toBeVisible();
  await page.getByRole('button', { name: 'Vis mig hvordan' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/Klik på|Tryk på/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ikke nu' }).click();
  await expect(invitation).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: /igen under Indstillinger/ }),
  ).toBeAttached();

  await page.reload();
  await expect(heading(page)).toHaveText('Mine aftaler');
  await expect(page.getByText('Næste aftale')).toBeVisible();
  await expect(invitation).toHaveCount(0);
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await expect(page.getByRole('heading', { name: 'Genvej til Borgerbooking' })).toBeVisible();
});

test('where the browser has a prompt of its own, the button opens it', async ({ as }) => {
  const page = await as(ci.ingrid);
  await expect(page.getByRole('button', { name: 'Vis mig hvordan' })).toBeVisible();
  // What Chromium fires when it thinks the moment has come, which it never does without a screen.
  const asked = page.evaluate(
    () =>
      new Promise((resolve) => {
        const prompt = () => {
          resolve('asked');
          return Promise.resolve({ outcome: 'accepted' });
        };
        const offer = Object.assign(new Event('beforeinstallprompt'), { prompt });
        dispatchEvent(offer);
      }),
  );
  await page.getByRole('button', { name: 'Installér' }).click();
  expect(await asked).toBe('asked');
  await expect(page.getByRole('heading', { name: /^Læg Borgerbooking på/ })).toHaveCount(0);
});

interface Manifest {
  icons: (Picture & { purpose?: string })[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
}

interface Picture {
  src: string;
  sizes: string;
}

/** As a browser sees it: `192x192`; `0x0` for what is no picture. */
async function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => undefined);
    return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
  }, src);
}
