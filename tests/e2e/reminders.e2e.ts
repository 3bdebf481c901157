import { ci } from '../../mocks/town/citizenIds.ts';
import { expect, heading } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

// Fails when: the choice does not reach the municipality, the clock sends nothing, or the short
// address leads nowhere.
test('Karen signs up, is reminded two hours before, and the message’s link opens the appointment by way of the login', async ({
  as,
  municipality,
  newContext,
}) => {
  await municipality.limits({ idleShared: 30 * 24 * 3600, absolute: 30 * 24 * 3600 });
  const page = await as(ci.karen, '/indstillinger');
  await page.getByRole('link', { name: 'Påmindelser' }).click();
  await expect(heading(page)).toHaveText('Påmindelser');
  await expect(page.getByText('Du er ikke tilmeldt NemSMS')).toBeVisible();
  await expect(page.getByRole('link', { name: /borger\.dk/ })).toHaveAttribute(
    'href',
    'https://www.borger.dk/nemsms',
  );
  await municipality.signUp(ci.karen, true);
  await page.reload();
  await expect(page.getByText('Du er tilmeldt NemSMS')).toBeVisible();
  const bubble = page.locator('.text-bubble').first();
  await expect(bubble).toContainText(/Havlunde Kommune: Husk din aftale i morgen, /);

  await page.getByRole('checkbox', { name: 'Dagen før' }).uncheck();
  await page.getByRole('checkbox', { name: 'To timer før' }).check();
  await page.getByRole('button', { name: 'Gem valget' }).click();
  await expect(page.getByText('Dit valg er gemt.')).toBeVisible();

  const [next] = (await municipality.appointments(ci.karen))
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  if (!next) throw new Error('Karen has no appointment');
  const start = Date.parse(next.start);
  await municipality.setClock(new Date(start - 119 * 60_000).toISOString());
  await page.reload();
  await expect(page.getByText('To timer før: sendt')).toBeVisible();
  await expect(page.getByText('Leveret')).toBeVisible();

  // The phone lies in the simulator; whoever taps there is not logged in.
  const phone = await (await newContext()).newPage();
  await phone.goto('/mock');
  await phone.getByLabel('Whose').last().selectOption(ci.karen);
  const message = phone.locator('#phone-messages li').last();
  await expect(message).toContainText('Husk din aftale i dag kl.');
  await message.getByRole('link').click();
  await expect(heading(phone)).toHaveText('Log ind for at fortsætte');
  await phone.getByRole('main').getByRole('link', { name: 'Log ind med MitID' }).click();
  await phone.getByRole('button', { name: /Karen Margrethe Skov/ }).click();
  await expect(phone).toHaveURL(new RegExp(`/aftaler/${next.id}$`));
  await expect(phone.getByRole('main')).toContainText(next.serviceName.da);
});
