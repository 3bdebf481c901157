// @ts-check
/* global navigator */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { slowLink } from './slow-link.mjs';
import { visit } from './visit.mjs';

const firstScreen = '/aftaler';

/** @typedef {{ bytes: number, fcp: number, lcp: number, pressable: number }} Figures */
/** @typedef {{ first: Figures, second: Figures, offline: Figures }} Round */

/**
 * One citizen's three visits with a browser that has never been here.
 *
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} server origin
 * @param {string} executablePath of the browser
 * @returns {Promise<Round>}
 */
export async function round(subject, server, executablePath) {
  const link = await slowLink(server);
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: quiet,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'da-DK',
  });
  const measure = async () => {
    link.transfers.length = 0;
    await stopWorkers(browser);
    const { startedAt, ...times } = await visit(browser, link.url + firstScreen);
    const bytes = link.transfers
      .filter(({ destination }) => destination === 'script' || destination === 'style')
      .filter((transfer) => transfer.startedAt <= startedAt + times.pressable)
      .reduce((sum, transfer) => sum + transfer.bytes, 0);
    return { ...times, bytes };
  };
  try {
    await subject.beforeFirst(browser, link.url);
    const first = await measure();
    await workerReady(browser, link.url + firstScreen);
    const second = await measure();
    await subject.beforeOffline(browser, link.url);
    link.cut();
    const offline = await measure();
    return { first, second, offline };
  } finally {
    await browser.close();
    link.cut();
    await rm(profile, { recursive: true, force: true });
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {import('playwright').BrowserContext} browser
 * @param {string} url
 */
async function workerReady(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.close();
}

/**
 * A phone has long stopped the worker when the citizen comes back: its start is part of the visit.
 *
 * @param {import('playwright').BrowserContext} browser
 */
async function stopWorkers(browser) {
  const page = await browser.newPage();
  const devtools = await browser.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
