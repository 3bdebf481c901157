import type { Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { expect, freeTimes, heading, holdFirstTime } from '../../support/browser/screen.ts';
import { NOW, type Simulator } from '../../support/municipality/simulator.ts';
import { test } from '../../support/browser/story.ts';

const hers = /Ingrid|Mortensen|Inkontinens|hjemmebesøg|papegøje/i;

// Fails when: what the municipality has told stays when the session ends, or nothing warns before.
test('A8 who does nothing is warned with a countdown, and then nothing of hers is left in the document', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.ingrid);
  await page.clock.install({ time: NOW });
  await page.goto(`/book/tid?ydelse=${sv.preventiveVisit}&moede=home`);
  await expect(freeTimes(page).first()).toBeVisible();
  await holdFirstTime(page);
  await page.getByRole('textbox').fill('Min papegøje bider.');

  await pass(page, municipality, 160);
  const warning = page.getByRole('dialog', { name: 'Du er ved at blive logget af' });
  await expect(warning).toBeVisible();
  const countdown = warning.getByText(/^Om .* sekunder$/).first();
  const before = await countdown.textContent();
  await expect(countdown).not.toHaveText(before ?? '');

  await pass(page, municipality, 85);
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  expect(await municipality.sessions()).toEqual([]);
  // All of the document: also what is hidden, and what stands in fields and attributes.
  expect(await page.content()).not.toMatch(hers);
  expect(await page.title()).not.toMatch(hers);
  await page.goBack();
  await expect(heading(page)).toHaveText('Log ind for at fortsætte');
  expect(await page.content()).not.toMatch(hers);
});

/** On the device and at the municipality alike. */
async function pass(page: Page, municipality: Simulator, seconds: number): Promise<void> {
  await municipality.advance(seconds);
  await page.clock.fastForward(seconds * 1000);
}
