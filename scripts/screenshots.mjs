/**
 * Takes the pictures that the manifest and the README show, of the real app on a fixed day:
 * `node scripts/screenshots.mjs`.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser.mjs';
import { serve } from './serve.mjs';

const day = '2026-11-25T08:00:00+01:00';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const pictures = [
  { file: 'public/screenshots/telefon-aftaler.png', path: '/aftaler', size: [360, 740], scale: 3 },
  { file: 'public/screenshots/skaerm-aftaler.png', path: '/aftaler', size: [1280, 800], scale: 2 },
  { file: 'docs/images/telefon-aftaler.png', path: '/aftaler', size: [360, 740], scale: 2 },
  { file: 'docs/images/telefon-tid.png', path: bookPath(), size: [360, 740], scale: 2 },
  {
    file: 'docs/images/telefon-fuldmagt.png',
    path: '/vaelg-person',
    size: [360, 740],
    scale: 2,
    as: 'Lise',
  },
];

const server = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: flags });
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await server.close();
}

async function take({ file, path, size: [width, height], scale, as = 'Ingrid' }) {
  await post('/mock/api/reset', { seed: 1, now: day });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
  });
  // Not what a picture of the app should show first. A string: this file is Node's, not a page's.
  await context.addInitScript(
    `localStorage.setItem('borgerbooking.preferences', '{"installDeclined":true}')`,
  );
  const page = await context.newPage();
  await page.goto(`${server.url}/auth/login?next=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: new RegExp(`^${as}`) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await mkdir(new URL(`../${file}`, import.meta.url).pathname.replace(/[^/]+$/, ''), {
    recursive: true,
  });
  await page.screenshot({ path: file });
  console.log(file);
  await context.close();
}

function bookPath() {
  return '/book/tid?ydelse=sv-7k2m&moede=home';
}

async function post(path, body) {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}
