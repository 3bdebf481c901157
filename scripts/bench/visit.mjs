// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { watchForBookTid } from './watch.mjs';

/** How many times slower than this machine's the phone's processor is. */
const phone = 4;
const patience = 60_000;

/**
 * @typedef {object} Visit
 * @property {number} startedAt ms since the epoch
 * @property {number} fcp ms since then, as the next two
 * @property {number} lcp
 * @property {number} pressable when "Book tid" could be pressed
 * @property {number} agenda when the next appointment stood there; NaN where there is none
 */

/**
 * Opens an address in a new page as on a slow phone, until "Book tid" can be pressed and nothing
 * larger is painted any more; then presses it, to see that the app really answers.
 *
 * @param {import('playwright').BrowserContext} browser
 * @param {string} url
 * @param {number} [slowdown] of the processor
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, slowdown = phone) {
  const page = await browser.newPage();
  const devtools = await browser.newCDPSession(page);
  // Slows the page's own thread. A worker's cannot be slowed: what it does is a little too fast here.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchForBookTid);
  await page.goto(url, { waitUntil: 'commit', timeout: patience });
  const seen = await settled(page);
  await page.getByRole('link', { name: 'Book tid', exact: true }).first().click();
  await page.waitForURL(/\/book\b/, { timeout: patience });
  await page.close();
  return seen;
}

/**
 * The largest paint is final when none larger has come for a while.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<Visit>}
 */
async function settled(page) {
  const isPressable = () => performance.getEntriesByName('pressable').length > 0;
  await page.waitForFunction(isPressable, null, { timeout: patience });
  let last = Number.NaN;
  for (;;) {
    const seen = await page.evaluate(() => {
      const at = (/** @type {string} */ name) =>
        performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
      return {
        startedAt: performance.timeOrigin,
        fcp: at('first-contentful-paint'),
        lcp: at('largest'),
        pressable: at('pressable'),
        agenda: at('agenda'),
      };
    });
    if (seen.lcp === last) return seen;
    last = seen.lcp;
    await wait(1500);
  }
}
