import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { readCalendar } from '../support/municipality/calendar-client.ts';
import { bookedOf, expect, heading } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

// Fails when: the address on the screen is not the one that answers, a session is asked for, what staff
// do does not come through, or an ended address still answers.
test('Lise’s calendar follows what the municipality does, until she stops it', async ({
  as,
  municipality,
  newContext,
}) => {
  const page = await as(ci.lise, '/indstillinger');
  await page.getByRole('link', { name: 'Aftaler i din egen kalender' }).click();
  await expect(heading(page)).toHaveText('Aftaler i din egen kalender');
  await page.getByRole('button', { name: 'Lav en adresse' }).click();
  await page.getByRole('button', { name: 'Vis adressen' }).click();
  const address = await page.getByRole('textbox', { name: /hemmelige adresse/ }).inputValue();

  const stranger = (await newContext()).request;
  const [advice] = bookedOf(await municipality.appointments(ci.lise), 'Kostvejledning hos diætist');
  if (!advice) throw new Error('Lise has no such appointment');
  const entry = async () => {
    const answer = await stranger.get(address);
    expect(answer.status()).toBe(200);
    return readCalendar(await answer.text()).find(({ uid }) => uid.startsWith(advice.id));
  };
  const before = await entry();
  expect(before?.status).toBe('CONFIRMED');

  const query = { serviceId: sv.dietitian, deliveryMode: advice.deliveryMode, limit: '100' };
  const slot = (await municipality.slots(query)).at(-1);
  await municipality.moveByStaff(advice.id, slot?.id ?? 'none');
  const moved = await entry();
  expect(moved?.uid).toBe(before?.uid);
  expect(moved?.start).toBe(new Date(slot?.start ?? 0).toISOString());
  expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 0);

  await municipality.cancelByStaff(advice.id);
  const cancelled = await entry();
  expect(cancelled?.status).toBe('CANCELLED');
  expect(cancelled?.sequence).toBeGreaterThan(moved?.sequence ?? 0);

  await page.getByRole('button', { name: 'Stop abonnementet' }).click();
  await expect(page.getByText('Abonnementet er stoppet.', { exact: false })).toBeVisible();
  expect((await stranger.get(address)).status()).toBe(404);
});
