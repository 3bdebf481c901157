import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { expect, findTimes, freeTimes, heading, holdFirstTime } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

test('each step to another screen moves focus to its heading and sets its title', async ({
  as,
}) => {
  const page = await as(ci.ingrid);
  await arrivedAt(page, 'Mine aftaler', 'Mine aftaler');
  const steps: [link: string | RegExp, heading: string | RegExp, title: string][] = [
    ['Tidligere', 'Mine aftaler', 'Mine aftaler'],
    ['Kommende', 'Mine aftaler', 'Mine aftaler'],
    [/Inkontinenssamtale/, /^Inkontinenssamtale .* kl\. /, 'Aftale'],
    ['Aflys aftale', 'Vil du aflyse aftalen?', 'Aflys aftale'],
    ['Behold aftalen', /^Inkontinenssamtale/, 'Aftale'],
    ['Flyt aftale', /^Vælg en (ny )?tid/, 'Vælg tid'],
    ['Book tid', 'Hvad vil du booke?', 'Book tid'],
    ['Kostvejledning hos diætist', /^Hvordan vil du møde os/, 'Hvordan vil du møde os?'],
    ['Indstillinger', 'Indstillinger', 'Indstillinger'],
    ['Hjælp og kontakt', 'Hjælp', 'Hjælp'],
    ['Tilgængelighedserklæring', 'Tilgængelighedserklæring', 'Tilgængelighedserklæring'],
    ['Om Borgerbooking', 'Om Borgerbooking', 'Om Borgerbooking'],
    ['Mine aftaler', 'Mine aftaler', 'Mine aftaler'],
  ];
  for (const [link, name, title] of steps) {
    await page.getByRole('link', { name: link }).first().click();
    await arrivedAt(page, name, title);
    await expect(heading(page)).toBeFocused();
  }
  await page.goBack();
  await arrivedAt(page, 'Om Borgerbooking', 'Om Borgerbooking');
  await expect(heading(page)).toBeFocused();
});

test('so do the steps of a booking, and its receipt', async ({ as }) => {
  const page = await as(ci.ingrid);
  await findTimes(page, 'Kostvejledning hos diætist', 'Telefon');
  await arrivedAt(page, /^Vælg en (ny )?tid/, 'Vælg tid');
  await expect(heading(page)).toBeFocused();
  await holdFirstTime(page);
  await arrivedAt(page, 'Tjek dine svar', 'Tjek dine svar');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Book tiden' }).click();
  await arrivedAt(page, 'Din tid er booket', 'Kvittering');
  await expect(heading(page)).toBeFocused();
});

test('who listens hears how many times there are, that the held time runs out, and that it is lost', async ({
  as,
  municipality,
}) => {
  await municipality.limits({ idleShared: 3600 });
  const page = await as(ci.jens);
  await page.clock.install();
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await expect(spoken(page, 'status', /\d+ ledige tider/)).toHaveCount(1);
  await page.getByRole('button', { name: /Find tider, der passer dig/ }).click();
  const all = await spoken(page, 'status', /\d+ ledige tider/).textContent();
  await page.getByRole('checkbox', { name: 'Mandag' }).check();
  await expect(spoken(page, 'status', /\d+ ledige tider/)).not.toHaveText(all ?? '');

  await holdFirstTime(page);
  await municipality.advance(8 * 60 + 30);
  await page.clock.fastForward((8 * 60 + 30) * 1000);
  await expect(spoken(page, 'status', /reserveret til dig i \d minut/)).toHaveCount(1);
  await municipality.advance(120);
  await page.clock.fastForward(120_000);
  await expect(spoken(page, 'alert', /ikke reserveret til dig længere/)).toHaveCount(1);
});

test('who listens hears that a time went to somebody else, and what must be put right', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.jens);
  await findTimes(page, 'Rygestop: samtale', 'Telefon');
  await expect(freeTimes(page).first()).toBeVisible();
  const [free] = await municipality.slots({
    serviceId: 'sv-a3uh',
    deliveryMode: 'phone',
    limit: '1',
  });
  await municipality.takeSlot(free?.id ?? '');
  await freeTimes(page).first().click();
  await expect(spoken(page, 'alert', /taget af en anden/)).toHaveCount(1);

  const other = await as(ci.lise);
  await other.getByRole('link', { name: /^Se aftalen/ }).click();
  await other.getByRole('link', { name: 'Aflys aftale' }).click();
  await other.getByText('Fortæl os hvorfor').click();
  await other.getByRole('textbox').fill('å'.repeat(501));
  await other.getByRole('button', { name: 'Aflys aftalen' }).click();
  await expect(spoken(other, 'alert', /Teksten er for lang/)).toHaveCount(1);
});

/** The screen has its heading and, in the tab, its title. */
async function arrivedAt(page: Page, name: string | RegExp, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(name);
  await expect(page).toHaveTitle(`${title} – Borgerbooking`);
}

/** What a screen reader is told by itself: a live region with these words. */
function spoken(page: Page, role: 'status' | 'alert', words: RegExp) {
  return page.getByRole(role).filter({ hasText: words });
}
