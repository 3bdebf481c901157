import type { Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { databases, makeOwnDevice, workerReady } from '../../support/browser/device.ts';
import { expect, heading } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

test('"Log af" ends the session at the municipality, and the back button shows nothing', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await expect(page.getByRole('heading', { name: 'Inkontinenssamtale' })).toBeVisible();
  const { cookies } = await page.context().storageState();
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er logget af');
  expect(await municipality.sessions()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);

  await page.goBack();
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  await expect(page.getByText('Inkontinenssamtale')).toHaveCount(0);

  await page.context().addCookies(cookies);
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
});

// Fails when: the logout leaves the session to the browser, and the login goes on with it.
test('A4 the next to log in on the same tablet sees nothing of the first', async ({ page }) => {
  await page.goto('/aftaler');
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await page.getByRole('button', { name: 'Ingrid Holm Mortensen' }).click();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await page.getByRole('button', { name: 'Log af' }).click();
  await page.getByRole('link', { name: 'Log ind igen' }).click();
  await page.getByRole('button', { name: 'Jens Overgaard' }).click();

  await expect(page.getByRole('heading', { name: 'Ingen kommende aftaler' })).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text).toContain('Jens Overgaard');
  expect(text).not.toMatch(/Ingrid|Inkontinens|Genoptræning/);
});

// Fails when: tabs do not tell each other that somebody has left, or a tab waits for its next page.
test.for(['is loaded', 'does not come'])(
  'A7 logged out in one tab, the other shows nothing within two seconds, also when its next page %s',
  async (next, { as, allow }) => {
    allow(/favicon/); // of the page that only listens
    allow(/ERR_INVALID_ARGUMENT/); // a file on its way from a cache that is being wiped
    const held = next === 'does not come';
    const first = await as(ci.ingrid, '/indstillinger', { worker: !held });
    if (!held) await workerReady(first);
    await makeOwnDevice(first);
    const second = await first.context().newPage();
    await second.goto('/aftaler');
    await expect(second.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
    if (held) await second.route('**/logget-af*', () => undefined); // neither answered nor refused
    const empty = await cleared(second);
    const begun = Date.now();
    await first.getByRole('button', { name: 'Log af' }).click();
    expect(await empty.after(begun)).toBeLessThan(2_000);
    await expect(heading(first)).toHaveText('Du er logget af');
    if (!held) await expect(heading(second)).toHaveText('Du er logget af');
    expect(await databases(first)).toEqual([]);
  },
);

test('when the session has run out, the next step asks for a login and shows nothing', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await municipality.advance(5 * 60);
  // By its address: the open screen may have heard of it already, and have no link any more.
  await page.goto('/aftaler/tidligere');
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  await expect(page.getByText('Genoptræning')).toHaveCount(0);
});

// Fails when: any answer counts as the municipality's word, or a reload forgets that it is owed one.
test('F13 a maintenance page answers the logout: said so, remembered over a reload, and done before anything is shown', async ({
  as,
  municipality,
  allow,
}) => {
  allow(/preloaded using link preload/); // who is logged in is not even looked at before that is done
  const page = await as(ci.ingrid);
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await page.context().route('**/api/v1/session', async (route) => {
    if (route.request().method() !== 'DELETE') await route.fallback();
    else await route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Pause</h1>' });
  });
  await page.getByRole('button', { name: 'Log af' }).click();
  await expect(heading(page)).toHaveText('Du er ikke logget helt af endnu');
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Du er ikke logget helt af endnu');
  await expect(page.getByText(/Inkontinens|Ingrid/)).toHaveCount(0);
  expect(await municipality.sessions()).toHaveLength(1);

  await page.context().unroute('**/api/v1/session');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  expect(await municipality.sessions()).toEqual([]);
});

// Fails when: a page that is loaded anew forgets whose it was.
test('F15 another person logs in in the next tab: the first says so by itself, also when it is loaded anew', async ({
  as,
  municipality,
}) => {
  const first = await as(ci.ingrid);
  await expect(first.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  const second = await first.context().newPage();
  await second.goto('/aftaler');
  await expect(second.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await first.context().request.post('/mock/api/login', { data: { citizenId: ci.jens } });
  // The event line of hers has ended, and cannot be had anew: it hears of it by itself.
  await expect(heading(second)).toHaveText('En anden er logget ind i denne browser');
  await expect(second.getByText(/Inkontinens|Ingrid/)).toHaveCount(0);
  await first.goto('/aftaler');
  await expect(first.getByText('Jens Overgaard').first()).toBeVisible();
  expect(await municipality.sessions()).toMatchObject([{ citizenId: ci.jens }]);

  await first.context().request.post('/mock/api/login', { data: { citizenId: ci.ingrid } });
  await first.reload();
  await expect(heading(first)).toHaveText('En anden er logget ind i denne browser');
  await expect(first.getByText(/Jens|Inkontinens|Ingrid/)).toHaveCount(0);
  await first.getByRole('button', { name: 'Fortsæt til aftalerne' }).click();
  await expect(first.getByText('Ingrid Holm Mortensen').first()).toBeVisible();
});

/**
 * Resolves when a tab has nothing of Ingrid on its screen. Another tab hears of it from the page
 * itself: the browser's tools answer nothing of a page that waits for its next.
 */
async function cleared(page: Page): Promise<{ after: (begun: number) => Promise<number> }> {
  const watcher = await page.context().newPage();
  await watcher.goto('/robots.txt');
  const heard = watcher.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const channel = new BroadcastChannel('what the test looks at');
        channel.onmessage = () => {
          resolve(Date.now());
        };
      }),
  );
  await page.evaluate(() => {
    const channel = new BroadcastChannel('what the test looks at');
    const look = () => {
      if (!/Inkontinens|Ingrid/.test(document.body.innerText)) channel.postMessage('nothing');
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    addEventListener('pagehide', () => {
      channel.postMessage('gone');
    });
  });
  return { after: async (begun) => (await heard) - begun };
}
