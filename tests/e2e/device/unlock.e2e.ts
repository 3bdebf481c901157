import type { Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { giveAuthenticator } from '../../support/browser/authenticator.ts';
import { axeFindings } from '../../support/browser/axe.ts';
import { databases, keptText, ownPhone } from '../../support/browser/device.ts';
import { expect, heading, sayWhy } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

// Fails when: the key is not taken off the disk, a locked record is read, or nobody asks to unlock.
test('locked, a device shows nothing of the citizen without a network until it is unlocked', async ({
  as,
}) => {
  const { page, authenticator } = await lockedPhone(
    await as(ci.ingrid, '/indstillinger', { worker: true }),
  );
  expect(await cryptoKeys(page)).toBe(0);
  expect(await keptText(page)).not.toMatch(/Inkontinens|Ingrid/);

  await page.context().setOffline(true);
  await page.goto('/aftaler');
  await expect(heading(page)).toHaveText('Lås op for at se dine aftaler');
  expect(await page.content()).not.toMatch(/Inkontinens|Ingrid/);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await expect(page.getByText(/^Sidst opdateret/)).toBeVisible();
  expect(await cryptoKeys(page)).toBe(0);

  await page.reload();
  await authenticator.refuse();
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByText(/^Det lykkedes ikke at låse op/)).toBeVisible();
  await expect(heading(page)).toHaveText('Lås op for at se dine aftaler');
  expect(await page.content()).not.toMatch(/Inkontinens|Ingrid/);
});

// Fails when: a write overwrites what lies locked, or unlocking does not read and send it.
test('locked and online, the agenda comes from the municipality; unlocked, what waited is sent once', async ({
  as,
  municipality,
}) => {
  const { page } = await lockedPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await municipality.fault({ kind: 'offline', match: { operation: 'cancelAppointment' } });
  await cancelInVain(page);
  await page.goto('/aftaler'); // a new page has no key
  await expect(page.getByRole('region', { name: 'Lås' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
  await municipality.heal();
  await page.goto('/ikke-sendt');
  await expect(page.getByRole('heading', { name: /er låst/ })).toBeVisible();
  await expect(page.getByText('Alt er sendt')).toHaveCount(0);
  expect(await municipality.log(ci.ingrid)).toEqual([]);

  await page.getByRole('region', { name: 'Lås' }).getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByRole('region', { name: 'Lås' })).toHaveCount(0);
  await expect
    .poll(async () => (await municipality.log(ci.ingrid)).map(({ action }) => action))
    .toEqual(['cancelled']);
});

// Fails when: removing leaves the locked records, or does not say that unsent changes are lost.
test('whose authenticator has forgotten can remove what lies locked, and is told what is lost', async ({
  as,
}) => {
  const { page, authenticator } = await lockedPhone(
    await as(ci.ingrid, '/indstillinger', { worker: true }),
  );
  await page.context().setOffline(true);
  await page.goto('/aftaler');
  await authenticator.forget();
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByText(/^Det lykkedes ikke at låse op/)).toBeVisible();
  await page.getByRole('button', { name: 'Slet det, der er gemt på enheden' }).click();
  await expect(page.getByText(/ikke er sendt endnu, går de tabt/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Slet det', exact: true }).click();
  await expect(heading(page)).toHaveText('Vi kan ikke få forbindelse');
  expect(await databases(page)).toEqual([]);

  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
});

test('taken off again, nobody is asked any more', async ({ as }) => {
  const { page } = await lockedPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await lockSwitch(page).click();
  await expect(page.getByText(/^Slået fra\. Dine aftaler kan ses/)).toBeVisible();
  expect(await cryptoKeys(page)).toBe(1);
  await page.context().setOffline(true);
  await page.goto('/aftaler');
  await expect(page.getByRole('link', { name: /Inkontinenssamtale/ })).toBeVisible();
});

// Fails when: a credential without a secret is taken for one.
test('a device that can see who is there but has no secret to give is said to be unable', async ({
  as,
}) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await giveAuthenticator(page, { hasPrf: false });
  await page.reload();
  await lockSwitch(page).click();
  await expect(page.getByText(/kan desværre ikke låse aftalerne/)).toBeVisible();
  await expect(lockSwitch(page)).not.toBeChecked();
  expect(await cryptoKeys(page)).toBe(1);
});

test('without an authenticator no lock is offered', async ({ as }) => {
  const page = await ownPhone(await as(ci.ingrid, '/indstillinger', { worker: true }));
  await expect(page.getByRole('heading', { name: 'Genvej til Borgerbooking' })).toBeVisible();
  await expect(lockSwitch(page)).toHaveCount(0);
});

const lockSwitch = (page: Page) => page.getByRole('switch', { name: /^Lås med/ });

/** A phone of one's own that has been locked, and is open. */
async function lockedPhone(given: Page) {
  const authenticator = await giveAuthenticator(given);
  const page = await ownPhone(given);
  await lockSwitch(page).click();
  await expect(page.getByText(/^Slået til\. Næste gang/)).toBeVisible();
  return { page, authenticator };
}

/** Leaves a cancellation that nobody answered in the outbox. */
async function cancelInVain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mine aftaler' }).click();
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  await sayWhy(page, 'Sygdom');
  await page.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
}

/** How many keys lie in the database, usable by whoever opens it. */
function cryptoKeys(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB could not be read'));
      });
    const database = await done(indexedDB.open('borgerbooking'));
    const found: unknown[] = [];
    for (const store of database.objectStoreNames) {
      const kept: unknown[] = await done(database.transaction(store).objectStore(store).getAll());
      found.push(...kept);
    }
    database.close();
    const count = (value: unknown): number => {
      if (value instanceof CryptoKey) return 1;
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0;
      return Object.values(value).reduce<number>((sum, part) => sum + count(part), 0);
    };
    return count(found);
  });
}
