// @ts-check

/** @typedef {import('playwright').BrowserContext} Browser */

/**
 * Logs in as the person the municipality shows first, so that the session's cookie is there and
 * nothing of the app is.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function logIn({ request }, url) {
  const people = await request.get(`${url}/mock/api/people`);
  const [{ citizenId }] = await people.json();
  const login = await request.post(`${url}/mock/api/login`, { data: { citizenId } });
  if (!login.ok()) throw new Error(`Logging in: ${login.status()} ${await login.text()}`);
}

/**
 * Says "Dette er min egen enhed", and waits until the agenda is kept.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function keepOnDevice(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/indstillinger`);
  await page.getByRole('switch', { name: 'Dette er min egen enhed' }).click();
  await page.getByRole('status').getByText('Slået til').waitFor();
  await page.close();
}
