import type { Page } from 'playwright';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { bookedOf, expect, heading, openFirst } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

const training = 'Genoptræning hos fysioterapeut';

test('Lise sees her father’s appointments; no action is offered, and the reason is given', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise, '/vaelg-person');
  const father = page.getByRole('listitem').filter({ hasText: 'Svend Aage Mortensen' });
  await expect(father).toContainText('Du kan se aftaler, men ikke ændre dem');
  await father.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Hvem du handler for' })).toContainText(
    'Du kan se, men ikke ændre.',
  );

  await openFirst(page, training);
  await expect(page.getByRole('heading', { name: training })).toBeVisible();
  await expect(
    page.getByText(/giver dig lov til at se Svend Aage Mortensens aftaler/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /^(Flyt|Aflys|Skift til)/ })).toHaveCount(0);

  const [one] = bookedOf(await municipality.appointments(ci.svend), training);
  for (const path of [
    'book',
    `aftaler/${one?.id ?? ''}/aflys`,
    `book/moede?ydelse=${sv.hearing}`,
  ]) {
    await page.goto(`/for/${ci.svend}/${path}`);
    await expect(page.getByText(/giver dig lov til at se Svend Aage Mortensens/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('a write forged past the screens is refused, and changes nothing', async ({
  as,
  municipality,
}) => {
  const [one] = bookedOf(await municipality.appointments(ci.svend), training);
  if (!one) throw new Error('Svend Aage trains');
  const [slot] = await municipality.slots({ serviceId: sv.quitSmokingTalk, deliveryMode: 'phone' });
  const page = await as(ci.lise, `/for/${ci.svend}/aftaler`);
  await expect(heading(page)).toBeVisible();

  expect(
    await write(page, `citizens/${ci.svend}/appointments/${one.id}/cancel`, {
      ifMatch: one.version,
      body: { citizenId: ci.svend, reason: 'ill' },
    }),
  ).toMatchObject({ status: 403, type: 'urn:borgerbooking:problem:read-only-mandate' });
  expect(
    await write(page, `citizens/${ci.svend}/holds`, {
      body: { citizenId: ci.svend, slotId: slot?.id, deliveryMode: 'phone' },
    }),
  ).toMatchObject({ status: 403, type: 'urn:borgerbooking:problem:read-only-mandate' });
  expect(await municipality.log()).toEqual([]);
});

test('an expired mandate, and one that has not begun, are told apart from those that hold', async ({
  as,
}) => {
  const thomas = await as(ci.thomas, '/vaelg-person');
  await expect(
    thomas.getByRole('heading', { name: /gælder ikke nu|ikke gælder nu/ }),
  ).toBeVisible();
  await expect(thomas.getByText(/^Udløb \d+\. \w+ 2026/)).toBeVisible();
  await expect(thomas.getByRole('link', { name: 'Poul Erik Lindgaard' })).toHaveCount(0);
  await thomas.goto(`/for/${ci.poul}/aftaler`);
  await expect(heading(thomas)).toHaveText('Du kan ikke se aftaler for denne person');

  const sofie = await as(ci.sofie, '/vaelg-person');
  await expect(sofie.getByText(/^Begynder \d+\. december 2026/)).toBeVisible();
  await sofie.goto(`/for/${ci.karen}/aftaler`);
  await expect(heading(sofie)).toHaveText('Du kan ikke se aftaler for denne person');
});

test('somebody else’s agenda, and one that does not exist, give the same: no access', async ({
  as,
}) => {
  const page = await as(ci.jens);
  const seen: string[] = [];
  for (const id of [ci.ingrid, 'ci-00000000']) {
    await page.goto(`/for/${id}/aftaler`);
    await expect(heading(page)).toHaveText('Du kan ikke se aftaler for denne person');
    seen.push(await page.getByRole('main').innerText());
  }
  expect(seen[0]).toBe(seen[1]);
});

test('somebody else’s appointment under one’s own address does not exist', async ({
  as,
  municipality,
}) => {
  const [theirs] = bookedOf(await municipality.appointments(ci.svend), training);
  const page = await as(ci.jens, `/aftaler/${theirs?.id ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Aftalen findes ikke' })).toBeVisible();
  await expect(page.getByText(training)).toHaveCount(0);
});

/** A POST as somebody with the developer tools would send it: with all that the app's own has. */
async function write(
  page: Page,
  path: string,
  { body, ifMatch }: { body: object; ifMatch?: string },
) {
  return page.evaluate(
    async ({ path, body, ifMatch }) => {
      const { antiForgeryToken, person } = (await (
        await fetch('/api/v1/session')
      ).json()) as Session;
      const answer = await fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Acting-Person': person.citizenId,
          'X-CSRF-Token': antiForgeryToken,
          'Idempotency-Key': crypto.randomUUID(),
          ...(ifMatch && { 'If-Match': ifMatch }),
        },
        body: JSON.stringify(body),
      });
      const { type } = (await answer.json()) as Problem;
      return { status: answer.status, type };
    },
    { path, body, ifMatch },
  );
}

// What the contract says these answers are.
type Session = Wire['Session'];
type Problem = Wire['Problem'];
