import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { bookedOf, expect, fact, heading, sayWhy } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

test('Lise cancels with a reason and a word, and the time is free again', async ({
  as,
  municipality,
}) => {
  const advice = 'Kostvejledning hos diætist';
  const [talk] = bookedOf(await municipality.appointments(ci.lise), advice);
  if (!talk) throw new Error('Lise has a talk');
  const isFree = async () =>
    (
      await municipality.slots({ serviceId: talk.serviceId, deliveryMode: 'video', limit: '100' })
    ).some(({ id }) => id === talk.slotId);
  expect(await isFree()).toBe(false);

  const page = await as(ci.lise, `/aftaler/${talk.id}`);
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await expect(heading(page)).toHaveText('Vil du aflyse aftalen?');
  const cancel = page.getByRole('button', { name: 'Aflys aftalen' });
  await expect(cancel).toBeInViewport({ ratio: 1 });
  await sayWhy(page, 'Tiden passer ikke');
  const more = page.getByRole('textbox', { name: /skrive mere/ });
  await more.fill('Jeg er på ferie. '.repeat(40));
  await cancel.click();
  const summary = page.getByRole('alert').filter({ hasText: 'Der er noget, du skal rette' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Teksten er for lang/ }).click();
  await expect(more).toBeFocused();
  expect(await municipality.log()).toEqual([]);

  await more.fill('Jeg er på ferie.');
  await cancel.click();
  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  await expect(fact(page, 'Hvad')).toHaveText(advice);
  const after = (await municipality.appointments(ci.lise)).find(({ id }) => id === talk.id);
  expect(after).toMatchObject({
    status: 'cancelled',
    cancellation: { by: 'citizen', reason: 'time-does-not-suit', comment: 'Jeg er på ferie.' },
  });
  expect(await isFree()).toBe(true);

  await page.getByRole('link', { name: 'Se alle aftaler' }).click();
  await expect(heading(page)).toHaveText('Mine aftaler');
  await expect(page.getByRole('link', { name: new RegExp(advice) })).toHaveCount(0);
  await page.getByRole('link', { name: 'Aflyste' }).click();
  await expect(page.getByRole('link', { name: new RegExp(advice) })).toHaveCount(1);
});

test('who changes their mind keeps the appointment', async ({ as, municipality }) => {
  const page = await as(ci.lise);
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await page.getByRole('link', { name: 'Behold aftalen' }).click();
  await expect(heading(page)).toHaveText(/^Kostvejledning hos diætist .* kl\. /);
  expect(await municipality.log()).toEqual([]);
});

test('too late: Mette is told the deadline and whom to call', async ({ as, municipality }) => {
  const [talk] = bookedOf(await municipality.appointments(ci.mette), 'Stressklinik: samtale');
  const page = await as(ci.mette, `/aftaler/${talk?.id ?? ''}`);
  const phone = (talk?.contact.phone ?? 'none').replaceAll(' ', '\\s');
  await expect(
    page.getByText(new RegExp(`Fristen for at aflyse var .+ kl\\. .+Ring på ${phone}`)),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aflys aftale' })).toHaveCount(0);

  await page.goto(`/aftaler/${talk?.id ?? ''}/aflys`);
  await expect(page.getByText(/Fristen for at aflyse var/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Aflys aftalen' })).toHaveCount(0);
});

test('a service that cannot be cancelled here says so', async ({ as, municipality }) => {
  const [dentist] = bookedOf(await municipality.appointments(ci.ronni), 'Socialtandpleje');
  const page = await as(ci.ronni, `/aftaler/${dentist?.id ?? ''}`);
  await expect(page.getByText(/kan ikke aflyses her\. Ring på 00\s12\s34/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aflys aftale' })).toHaveCount(0);
});

test('the deadline passes while one hesitates: the appointment stands', async ({
  as,
  municipality,
}) => {
  const advice = 'Kostvejledning hos diætist';
  const [talk] = bookedOf(await municipality.appointments(ci.lise), advice);
  if (!talk?.cancelUntil) throw new Error('Lise has a deadline');
  await municipality.setClock(new Date(Date.parse(talk.cancelUntil) - 60_000).toISOString());
  const page = await as(ci.lise, `/aftaler/${talk.id}/aflys`);
  await sayWhy(page, 'Sygdom');
  await withoutTheTime(page);
  await municipality.advance(60);
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();

  const alert = page.getByRole('alert').filter({ hasText: 'Fristen' });
  await expect(alert).toContainText('Ring til os');
  await expect(page.getByText(/Fristen for at aflyse var/)).toBeVisible();
  expect(bookedOf(await municipality.appointments(ci.lise), advice)).toHaveLength(1);
});

/** Only the answer to the cancellation says how late it is: the app believes that a minute is left. */
async function withoutTheTime(page: Page): Promise<void> {
  await page.route(/\/api\/v1\/(?!events|.*\/cancel$)/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers.date;
    await route.fulfill({ response, headers });
  });
}
