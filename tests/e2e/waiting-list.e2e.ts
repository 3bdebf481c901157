import type { Page } from 'playwright';
import { ci } from '../../mocks/citizenIds.ts';
import { sv } from '../../mocks/serviceIds.ts';
import { expect, fact, heading } from '../support/screen.ts';
import type { Simulator } from '../support/simulator.ts';
import { test } from '../support/story.ts';

const dietitian = 'Klinisk diætist';
const unknown = 'Vi ved ikke, om det lykkedes';
const offer = (page: Page) => page.getByRole('heading', { name: 'Der er kommet en tidligere tid' });
const yes = (page: Page) => page.getByRole('button', { name: 'Ja, flyt min aftale' });

// Fails when: followWaiting tells nobody of the offer, or acceptOffer keeps the old time.
test('a wish is made, a time comes free, the open agenda shows it, and one yes moves', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  const before = await bookLate(page, municipality);
  await wish(page, before.id);
  await page.getByRole('link', { name: 'Mine aftaler' }).first().click();
  await page.getByRole('link', { name: /^Venteliste/ }).waitFor();
  await expect(offer(page)).toHaveCount(0);

  const slot = await freed(municipality, before.start);
  await expect(offer(page)).toBeVisible();
  await expect(page.getByText(/Vi holder tiden til .* Der er \d+ timer tilbage/)).toBeVisible();
  await yes(page).click();
  await expect(heading(page)).toHaveText('Din aftale er ændret');
  await expect(fact(page, 'Hvad')).toHaveText(dietitian);

  const [after] = await booked(municipality);
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
  const before = await bookLate(page, municipality);
  await wish(page, before.id);
  const slot = await freed(municipality, before.start);
  await municipality.fault({ kind: 'lost-answer', match: { operation: 'acceptOffer' } });
  await yes(page).click();
  await expect(page.getByRole('alert').filter({ hasText: unknown })).toBeVisible();
  await municipality.heal();

  await expect(heading(page)).toHaveText('Din aftale er ændret');
  expect(await booked(municipality)).toMatchObject([{ id: before.id, slotId: slot.id }]);
  const moves = (await municipality.log(ci.jens)).filter(({ action }) => action === 'rescheduled');
  expect(moves).toHaveLength(1);
});

async function booked(municipality: Simulator) {
  const all = await municipality.appointments(ci.jens);
  return all.filter(({ status }) => status === 'booked');
}

function freeTimes(municipality: Simulator) {
  const query = { serviceId: sv.dietitian, deliveryMode: 'clinic', limit: '100' };
  return municipality.slots(query);
}

/** Books through the contract, as the app does: the story begins with the wish. */
async function bookLate(page: Page, municipality: Simulator) {
  const slot = (await freeTimes(municipality))[40];
  const post = (path: string, data: object) =>
    page.request.post(`/api/v1/citizens/${ci.jens}/${path}`, {
      headers: { 'X-CSRF': '1', 'Idempotency-Key': crypto.randomUUID() },
      data: { citizenId: ci.jens, ...data },
    });
  const held = await post('holds', { slotId: slot?.id, deliveryMode: 'clinic' });
  const { id: holdId } = (await held.json()) as { id: string }; // a hold, as the contract has it
  expect((await post('appointments', { holdId })).status()).toBe(201);
  const [one] = await booked(municipality);
  if (!one) throw new Error('Nothing is booked');
  return one;
}

/** By the form, as it stands: any day, any place. */
async function wish(page: Page, appointmentId: string): Promise<void> {
  await page.goto(`/aftaler/${appointmentId}`);
  await page.getByRole('link', { name: 'Sig til, hvis der kommer en tidligere tid' }).click();
  await page.getByRole('button', { name: 'Sig til om en tidligere tid' }).click();
  await expect(page.getByText(/^Vi siger til om tider på mandag/)).toBeVisible();
}

/** The municipality has a time of its own given back: one on a working day, before the citizen's. */
async function freed(municipality: Simulator, before: string) {
  const soonest = Date.parse('2026-11-30T00:00:00+01:00');
  const slot = (await freeTimes(municipality)).find(
    ({ start }) => Date.parse(start) > soonest && start < before,
  );
  if (!slot) throw new Error('Nothing is free before');
  await municipality.takeSlot(slot.id);
  await municipality.freeSlot(slot.id);
  return slot;
}
