import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { expect, fact, heading, openFirst } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';
import { booked, bookLate, freed, freeTimes, wish } from '../support/browser/waiting-list.ts';

const dietitian = 'Kostvejledning hos diætist';
const unknown = 'Vi ved ikke, om det lykkedes';
const offer = (page: Page) => page.getByRole('heading', { name: 'Der er kommet en tidligere tid' });
const yes = (page: Page) => page.getByRole('button', { name: 'Ja, flyt min aftale' });

// Fails when: followWaiting tells nobody of the offer, or acceptOffer keeps the old time.
test('a wish is made, a time comes free, the open agenda shows it, and one yes moves', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  const before = await bookLate(page, municipality, ci.jens);
  await page.reload();
  await openFirst(page, dietitian);
  await page.getByRole('link', { name: 'Få besked om en tidligere tid' }).click();
  await page.getByRole('checkbox', { name: 'Fredag' }).uncheck();
  await page.getByRole('button', { name: 'Få besked om en tidligere tid' }).click();
  await expect(page.getByRole('button', { name: 'Stop med at vente' })).toBeVisible();
  await expect(page.getByText('tider på mandag, tirsdag, onsdag og torsdag')).toBeVisible();
  await page.getByRole('link', { name: 'Mine aftaler' }).first().click();
  await page.getByRole('link', { name: /^Venteliste/ }).waitFor();
  await expect(offer(page)).toHaveCount(0);

  const slot = await freed(municipality, before.start);
  await expect(offer(page)).toBeVisible();
  await expect(page.getByText(/Vi holder tiden til .* Der er \d+ timer tilbage/)).toBeVisible();
  await yes(page).click();
  await expect(heading(page)).toHaveText('Din aftale er ændret');
  await expect(fact(page, 'Hvad')).toHaveText(dietitian);

  const [after] = await booked(municipality, ci.jens);
  expect(after).toMatchObject({ id: before.id, slotId: slot.id, start: slot.start });
  expect((await freeTimes(municipality)).map(({ id }) => id)).toContain(before.slotId);
  await page.getByRole('link', { name: 'Mine aftaler' }).first().click();
  await expect(page.getByRole('main').locator('a[href*="/aftaler/ap-"]')).toHaveCount(1);
  await expect(offer(page)).toHaveCount(0);
});

// Fails when: what nobody answered counts as refused, or acceptOffer needs no Idempotency-Key.
test('W1 the answer to a yes is lost: "unknown" is said, then it is moved, once', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  const before = await bookLate(page, municipality, ci.jens);
  await wish(page, before.id);
  const slot = await freed(municipality, before.start);
  await municipality.fault({ kind: 'lost-answer', match: { operation: 'acceptOffer' } });
  await yes(page).click();
  await expect(page.getByRole('alert').filter({ hasText: unknown })).toBeVisible();
  await municipality.heal();

  await expect(heading(page)).toHaveText('Din aftale er ændret');
  expect(await booked(municipality, ci.jens)).toMatchObject([{ id: before.id, slotId: slot.id }]);
  const moves = (await municipality.log(ci.jens)).filter(({ action }) => action === 'rescheduled');
  expect(moves).toHaveLength(1);
});
