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
/**
 * @typedef {object} Round
 * @property {Figures} first
 * @property {Figures} second
 * @property {Figures} offline
 * @property {number} kept ms until the kept agenda stood there, offline and on an unslowed processor
 */

/**
 * One citizen's three visits with a browser that has never been here.
 *
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} server origin
 * @param {string} executablePath of the browser
 * @returns {Promise<Round>}
 * @throws when what was measured is not what the table says
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
  const complaints = complaintsOf(browser);
  const measure = async () => {
    link.transfers.length = 0;
    await stopWorkers(browser);
    const { startedAt, ...times } = await visit(browser, link.url + firstScreen);
    const until = link.transfers.filter((sent) => sent.startedAt <= startedAt + times.pressable);
    const twice = until.find(
      ({ asked }, at) => until.findLastIndex((sent) => sent.asked === asked) > at,
    );
    if (twice) complaints.push(`asked for twice: ${twice.asked}`);
    const bytes = until
      .filter(({ destination }) => destination === 'script' || destination === 'style')
      .reduce((sum, sent) => sum + sent.bytes, 0);
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
    await stopWorkers(browser);
    const { agenda: kept } = await visit(browser, link.url + firstScreen, 1);
    if (second.bytes > 0) complaints.push('a second visit fetched what the worker should have');
    if (complaints.length > 0) throw new Error(`${subject.name}:\n${complaints.join('\n')}`);
    return { first, second, offline, kept };
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
 * What the pages log or throw from now on. Without a network every request is logged as an error.
 *
 * @param {import('playwright').BrowserContext} browser
 */
function complaintsOf(browser) {
  /** @type {string[]} */
  const complaints = [];
  browser.on('weberror', (error) => complaints.push(String(error.error())));
  browser.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return complaints;
}

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
