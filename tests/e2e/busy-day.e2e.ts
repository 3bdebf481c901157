import { expect } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

// Fails when: the runner does no deeds, or goes on after it was stopped.
test('a municipality lives by itself, seen on the simulator’s page, until it is stopped', async ({
  page,
  municipality,
}) => {
  await municipality.reset(undefined, 20);
  await page.goto('/mock');
  const panel = page.getByRole('region', { name: 'Busy day' });
  await panel.getByRole('spinbutton', { name: 'Deeds a minute' }).fill('600');
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByRole('listitem').nth(9)).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeDisabled();
  const written = (await municipality.log()).length;
  expect(written).toBeGreaterThan(0);
  await page.reload();
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeDisabled();
  expect(await municipality.log()).toHaveLength(written);
});
