import { ci } from '../../mocks/town/citizenIds.ts';
import { bookedOf, expect, fact, heading } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

const advice = 'Kostvejledning hos diætist';

test('Lise keeps her time with the dietitian, but comes in person instead of on video', async ({
  as,
  municipality,
}) => {
  const page = await as(ci.lise);
  const [video] = bookedOf(await municipality.appointments(ci.lise), advice);
  expect(video?.deliveryMode).toBe('video');
  await page
    .getByRole('link', { name: new RegExp(advice) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Skift til besøg hos os' }).click();
  await page.getByRole('button', { name: 'Behold den tid, du har' }).click();

  await expect(heading(page)).toHaveText('Tjek dine svar');
  await expect(fact(page, 'Hvordan')).toHaveText('Besøg hos os');
  await expect(fact(page, 'Før')).toContainText('Skærmbesøg (video)');
  await page.getByRole('button', { name: 'Bekræft ændringen' }).click();
  await expect(heading(page)).toHaveText('Din aftale er ændret');
  await expect(fact(page, 'Hvordan')).toContainText('Besøg hos os');

  const [clinic, ...more] = bookedOf(await municipality.appointments(ci.lise), advice);
  expect(clinic).toMatchObject({
    id: video?.id,
    start: video?.start,
    deliveryMode: 'clinic',
    movesLeft: video?.movesLeft,
  });
  expect(clinic?.location).not.toBeNull();
  expect(more).toEqual([]);
});

test('a way that the policy does not allow is not offered', async ({ as, municipality }) => {
  const page = await as(ci.verner);
  const visit = 'Forebyggende hjemmebesøg';
  const [one] = bookedOf(await municipality.appointments(ci.verner), visit);
  expect(one?.delivery.changeableTo).toEqual(['clinic']);
  await page
    .getByRole('link', { name: new RegExp(visit) })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /^Skift til/ })).toHaveText([
    'Skift til besøg hos os',
  ]);
});
