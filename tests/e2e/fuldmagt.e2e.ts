import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { keptText, ownPhone } from '../support/browser/device.ts';
import {
  bookedOf,
  expect,
  findTimes,
  heading,
  holdFirstTime,
  sayWhy,
  sure,
} from '../support/browser/screen.ts';
import type { Simulator } from '../support/municipality/simulator.ts';
import { test } from '../support/browser/story.ts';

const mette = 'Mette Kjærulff';
const karen = 'Karen Margrethe Skov';
const talk = 'Kostvejledning hos diætist';

// Fails when: rights are read from the login alone, the log tells nothing of others, or what is kept
// of somebody is not wiped with the mandate.
test('Karen gives her daughter a mandate, sees what it is used for, narrows it and ends it; on her daughter’s phone nothing of her is left', async ({
  as,
  municipality,
}) => {
  const daughter = await ownPhone(await as(ci.mette, '/indstillinger', { worker: true }));
  const mother = await as(ci.karen, '/fuldmagt');

  await give(mother, municipality);
  await daughter.goto('/vaelg-person');
  await daughter.getByRole('link', { name: karen }).click();
  await expect(heading(daughter)).toHaveText(`Aftaler for ${karen}`);
  await findTimes(daughter, talk, 'Telefon');
  await holdFirstTime(daughter);
  await daughter.getByRole('button', { name: `Book for ${karen}` }).click();
  await sure(daughter, `Book for ${karen}`);
  await expect(heading(daughter)).toHaveText(`Tiden er booket for ${karen}`);
  const booked = async () => bookedOf(await municipality.appointments(ci.karen), talk);
  expect(await booked()).toHaveLength(1);

  await mother.goto('/fuldmagt/log');
  await expect(mother.getByRole('main')).toContainText(`${mette} bookede en aftale`);
  const letters = (await municipality.post(ci.karen)).map(({ text }) => text);
  expect(letters).toContainEqual(expect.stringContaining(`${mette} har booket en aftale for dig`));

  // The daughter has the form open while her mother narrows what she may do.
  await daughter.getByRole('link', { name: 'Se alle aftaler' }).click();
  await daughter.getByRole('link', { name: new RegExp(talk) }).click();
  await daughter.getByRole('link', { name: 'Aflys aftale' }).click();
  await sayWhy(daughter, 'Sygdom');
  await narrow(mother);
  await daughter.getByRole('button', { name: `Aflys for ${karen}` }).click();
  await sure(daughter, `Aflys for ${karen}`);
  await expect(daughter.getByText('Din fuldmagt giver kun lov til at se aftalerne.')).toBeVisible();
  expect(await booked()).toHaveLength(1);

  // On a train, what was kept is still there; and it is gone once the mandate is.
  await daughter.goto(`/for/${ci.karen}/aftaler`);
  await expect.poll(() => keptText(daughter)).toContain(`agenda/${ci.karen}`);
  await daughter.context().setOffline(true);
  await daughter.reload();
  await expect(heading(daughter)).toHaveText(`Aftaler for ${karen}`);
  await expect(daughter.getByText(/^Sidst opdateret/)).toBeVisible();
  await end(mother);
  await daughter.context().setOffline(false);
  await daughter.reload();
  await expect(heading(daughter)).toHaveText('Du kan ikke se aftaler for denne person');
  await expect(daughter.getByText(karen)).toHaveCount(0);
  await expect.poll(() => keptText(daughter)).not.toContain(ci.karen);

  const receipts = (await municipality.post(ci.mette)).map(({ subject }) => subject);
  expect(receipts).toEqual([
    'Kvittering: en fuldmagt er givet',
    'Kvittering: en fuldmagt er ændret',
    'Kvittering: en fuldmagt er ophørt',
  ]);
});

async function give(page: Page, municipality: Simulator): Promise<void> {
  const { name, cpr } = await municipality.nameAndCpr(ci.mette);
  await page.getByRole('link', { name: 'Giv en fuldmagt' }).click();
  await page.getByLabel('Navn').fill(name);
  await page.getByLabel('CPR-nummer').fill(cpr);
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.getByRole('button', { name: `Giv ${mette} fuldmagt` }).click();
  await expect(heading(page)).toHaveText(`Du har givet ${mette} fuldmagt`);
}

async function narrow(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('link', { name: 'Forlæng eller ændr' }).click();
  await page.getByRole('checkbox', { name: 'Booke, flytte og aflyse aftaler' }).uncheck();
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.getByRole('button', { name: `Gem ændringen for ${mette}` }).click();
  await expect(heading(page)).toHaveText(`Fuldmagten til ${mette} er ændret`);
}

async function end(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('link', { name: 'Afslut fuldmagten' }).click();
  await page.getByRole('button', { name: `Afslut fuldmagten til ${mette}` }).click();
  await expect(heading(page)).toHaveText(`Fuldmagten til ${mette} er afsluttet`);
}

async function open(page: Page): Promise<void> {
  await page.goto('/fuldmagt');
  await page.getByRole('main').getByRole('link', { name: mette }).click();
}
