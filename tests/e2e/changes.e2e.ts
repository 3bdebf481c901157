import type { Page } from 'playwright';
import { expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { test } from '../support/browser/story.ts';
import { translate } from '../support/translate.ts';
import type { simulatorAt } from '../support/municipality/simulator.ts';

type Municipality = ReturnType<typeof simulatorAt>;

const marks = (page: Page, what: string) => page.getByRole('main').getByText(what, { exact: true });

test('what staff change shows at once in the open agenda, also after the connection was cut, and to a relative who may only see', async ({
  municipality,
  as,
}) => {
  const svend = await as(ci.svend);
  const lise = await as(ci.lise, `/for/${ci.svend}/aftaler`);
  await listening(municipality, 2);
  const [one, other] = (await municipality.appointments(ci.svend)).filter(
    ({ status }) => status === 'booked',
  );
  await municipality.moveByStaff(one?.id ?? '', await freeTime(municipality, one));
  for (const page of [svend, lise]) {
    await marks(page, 'Flyttet af kommunen').waitFor();
    await page.getByText(/^Før: /).waitFor();
    await page.getByRole('link', { name: /Beskeder 1 ikke set/ }).waitFor();
  }

  expect((await municipality.cutStreams()).cut).toBe(2);
  await municipality.cancelByStaff((other ?? one)?.id ?? '');
  for (const page of [svend, lise]) await marks(page, 'Aflyst af kommunen').waitFor();

  await svend.getByRole('link', { name: /^Beskeder/ }).click();
  await svend
    .getByRole('region', { name: 'Nyt fra kommunen' })
    .getByText('Ny', { exact: true })
    .first()
    .waitFor();
  await svend.getByRole('link', { name: 'Se alt, hvad kommunen har ændret' }).click();
  await svend.getByRole('heading', { level: 1, name: 'Nyt fra kommunen' }).waitFor();
  await svend
    .getByRole('navigation')
    .getByRole('link', { name: 'Beskeder', exact: true })
    .waitFor();
  await svend.getByRole('link', { name: 'Mine aftaler' }).click();
  await marks(svend, 'Aflyst af kommunen').waitFor({ state: 'hidden' });
  // What he has seen, she has not.
  expect(await marks(lise, 'Aflyst af kommunen').count()).toBe(1);
});

test('two tabs of one browser share one connection', async ({ municipality, as }) => {
  const first = await as(ci.ingrid);
  const second = await first.context().newPage();
  await second.goto('/aftaler');
  await second.getByRole('heading', { level: 1 }).waitFor();
  await listening(municipality, 1);
  const [one] = (await municipality.appointments(ci.ingrid)).filter(
    ({ status }) => status === 'booked',
  );
  await municipality.cancelByStaff(one?.id ?? '');
  for (const page of [first, second]) await marks(page, 'Aflyst af kommunen').first().waitFor();
  expect((await municipality.cutStreams()).cut).toBe(1);
});

// Fails when: nothing keeps what the browser's translation replaced (src/ui/translated.ts).
test('F27 a page that the browser translates follows the app into another language, its smallest texts too', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await listening(municipality, 1);
  await page.evaluate(`(${translate.toString()})()`);
  await page.locator('footer font', { hasText: 'Telefon' }).first().waitFor();
  await page.evaluate(() => {
    const key = 'borgerbooking.preferences';
    localStorage.setItem(key, JSON.stringify({ language: 'en' }));
    dispatchEvent(new StorageEvent('storage', { key }));
  });
  await page.locator('footer font', { hasText: 'Phone' }).first().waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/Telefon|Mine aftaler/);
});

/** Waits until so many browsers listen. */
function listening(municipality: Municipality, browsers: number) {
  const opened = async () =>
    (await municipality.requests()).filter(({ operation }) => operation === 'streamEvents').length;
  return expect.poll(opened, { timeout: 20_000 }).toBe(browsers);
}

async function freeTime(
  municipality: Municipality,
  one: Awaited<ReturnType<Municipality['appointments']>>[number] | undefined,
) {
  const { serviceId = '', deliveryMode = '', start = '' } = one ?? {};
  const free = await municipality.slots({ serviceId, deliveryMode });
  return free.find((slot) => slot.start !== start)?.id ?? '';
}
