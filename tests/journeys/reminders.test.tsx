import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, fact, heading, link, said, test } from '../support/journey.tsx';
import { sure } from './steps.ts';

const path = '/indstillinger/paamindelser';

// Fails when: what is sent is another choice than the one on the screen.
test('Ingrid chooses when she is reminded, and lets her daughter have her own', async ({
  visit,
}) => {
  const { user, host } = await visit(path, { as: ci.ingrid });
  await screen.findByText('Du er tilmeldt NemSMS');
  await user.click(await screen.findByRole('checkbox', { name: 'To timer før' }));
  await user.click(await screen.findByRole('checkbox', { name: /^Ja, de må selv vælge/ }));
  await user.click(await button('Gem valget'));
  await screen.findByText('Dit valg er gemt.');
  expect(host.municipality.reminderSettings(ci.ingrid, ci.ingrid)).toMatchObject({
    dayBefore: true,
    twoHoursBefore: true,
    representativesMayHaveOwn: true,
  });
  expect(said()).toMatch(/Havlunde Kommune: Husk din aftale/);
});

test('her daughter cannot choose until she is allowed to, and is then asked for whom it is', async ({
  visit,
}) => {
  const { user, host, router } = await visit(`/for/${ci.ingrid}${path}`, { as: ci.lise });
  await screen.findByText('Du får ingen påmindelser her');
  expect(screen.queryByRole('checkbox')).toBeNull();

  const { version } = host.municipality.reminderSettings(ci.ingrid, ci.ingrid);
  const allowed = { dayBefore: true, twoHoursBefore: false, representativesMayHaveOwn: true };
  host.municipality.updateReminderSettings(
    ci.ingrid,
    { citizenId: ci.ingrid, ...allowed },
    version,
  );
  await router.navigate('/indstillinger');
  await router.navigate(`/for/${ci.ingrid}${path}`);
  await user.click(await screen.findByRole('checkbox', { name: 'Dagen før' }));
  expect(screen.queryByRole('checkbox', { name: /^Ja, de må selv/ })).toBeNull();
  await user.click(await button('Gem for Ingrid Holm Mortensen'));
  await sure(user, 'Gem for Ingrid Holm Mortensen');
  await screen.findByText('Dit valg er gemt.');
  expect(host.municipality.reminderSettings(ci.lise, ci.ingrid).dayBefore).toBe(true);
});

const checked = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;

// Fails when: what was chosen goes with the tap that sends it, and what was fetched before stands there.
test('what Ingrid has saved stays, also while it cannot be asked for anew', async ({ visit }) => {
  const journey = await visit(path, { as: ci.ingrid });
  const { user, host } = journey;
  const settings = () => host.municipality.reminderSettings(ci.ingrid, ci.ingrid);
  await user.click(await screen.findByRole('checkbox', { name: 'To timer før' }));
  host.faults.set([{ kind: 'offline', match: { operation: 'getReminderSettings' } }]);
  await user.click(await button('Gem valget'));
  await screen.findByText('Dit valg er gemt.');
  await expect.poll(() => journey.client.isFetching()).toBe(0);
  expect(settings().twoHoursBefore).toBe(true);
  expect(checked('To timer før')).toBe(true);

  // Another thought before the answer is there is not what was saved.
  await user.click(screen.getByRole('checkbox', { name: 'Dagen før' }));
  expect(screen.queryByText('Dit valg er gemt.')).toBeNull();
  host.faults.set([]);
  await journey.client.refetchQueries({ type: 'active' });
  expect(checked('To timer før')).toBe(true);
  expect(checked('Dagen før')).toBe(false);
  await user.click(await button('Gem valget'));
  await screen.findByText('Dit valg er gemt.');
  expect(settings()).toMatchObject({ dayBefore: false, twoHoursBefore: true });
});

test('what is chosen elsewhere is shown, where she has chosen nothing since', async ({ visit }) => {
  const journey = await visit(path, { as: ci.ingrid });
  const { user, host } = journey;
  await user.click(await screen.findByRole('checkbox', { name: 'To timer før' }));
  await user.click(await button('Gem valget'));
  await screen.findByText('Dit valg er gemt.');
  await expect.poll(() => journey.client.isFetching()).toBe(0);
  const { version } = host.municipality.reminderSettings(ci.ingrid, ci.ingrid);
  const elsewhere = { citizenId: ci.ingrid, dayBefore: false, twoHoursBefore: false };
  host.municipality.updateReminderSettings(ci.ingrid, elsewhere, version);
  await journey.client.refetchQueries({ type: 'active' });
  await expect.poll(() => checked('To timer før')).toBe(false);
  expect(checked('Dagen før')).toBe(false);
});

// Fails when: the ticks go before the question is answered, or with a refusal.
test('Lise thinks better of it, and is refused: her ticks stay', async ({ visit }) => {
  const journey = await visit('/hjaelp', { as: ci.lise });
  const { user, host, router } = journey;
  const { version } = host.municipality.reminderSettings(ci.ingrid, ci.ingrid);
  const allowed = { dayBefore: true, twoHoursBefore: false, representativesMayHaveOwn: true };
  host.municipality.updateReminderSettings(
    ci.ingrid,
    { citizenId: ci.ingrid, ...allowed },
    version,
  );
  await router.navigate(`/for/${ci.ingrid}${path}`);
  await user.click(await screen.findByRole('checkbox', { name: 'Dagen før' }));
  await user.click(await button('Gem for Ingrid Holm Mortensen'));
  await user.click(await screen.findByRole('button', { name: /^Nej/ }));
  expect(checked('Dagen før')).toBe(true);

  const now = host.municipality.reminderSettings(ci.lise, ci.ingrid);
  const elsewhere = { citizenId: ci.ingrid, dayBefore: false, twoHoursBefore: true };
  host.municipality.updateReminderSettings(ci.lise, elsewhere, now.version);
  await user.click(await button('Gem for Ingrid Holm Mortensen'));
  await sure(user, 'Gem for Ingrid Holm Mortensen');
  await screen.findByText(/^Valget er ændret et andet sted/);
  await expect.poll(() => checked('To timer før')).toBe(true);
  expect(checked('Dagen før')).toBe(true);
});

test('a register that does not answer, and no answer at all, are said as what they are', async ({
  visit,
}) => {
  const { host, router } = await visit('/indstillinger', { as: ci.ingrid });
  host.municipality.staff.smsConditions({ registerAnswers: false });
  await router.navigate(path);
  await heading('Påmindelser');
  await screen.findByText('Vi kan ikke se, om du er tilmeldt NemSMS');
  expect((await link('Tilmeld dig NemSMS på borger.dk')).getAttribute('href')).toContain(
    'borger.dk',
  );
});

test('without an answer nobody says that nothing was sent', async ({ visit }) => {
  await visit(path, {
    as: ci.ingrid,
    faults: [{ kind: 'offline', match: { operation: 'listReminders' } }],
  });
  await screen.findByText('Vi kunne ikke hente påmindelserne');
  expect(said()).not.toContain('Vi har ikke sendt dig nogen påmindelser endnu');
});

test('where a browser tells nothing, it says so, and what there is instead', async ({ visit }) => {
  await visit(path, { as: ci.ingrid });
  await screen.findByText(/^Denne browser kan ikke give besked\. Brug påmindelser på sms/);
});

// Fails when: a receipt promises a text message that does not come, or forgets one that does.
test('a receipt says whether a reminder comes', async ({ visit }) => {
  const { host, router, planned } = await visit('/aftaler', { as: ci.ingrid });
  const { municipality } = host;
  const receipt = `/aftaler/${planned(ci.ingrid, sv.digitalCourse).id}/kvittering?er=booket`;
  const choose = (dayBefore: boolean, twoHoursBefore: boolean) => {
    const { version } = municipality.reminderSettings(ci.ingrid, ci.ingrid);
    const wish = { citizenId: ci.ingrid, dayBefore, twoHoursBefore };
    municipality.updateReminderSettings(ci.ingrid, wish, version);
  };
  const told = async () => {
    await router.navigate('/aftaler');
    await router.navigate(receipt);
    return fact('Påmindelse');
  };
  await expect.poll(told).toMatch(/^Du får en sms dagen før kl\. 10\.00\. Den kommer på/);
  choose(true, true);
  await expect
    .poll(told)
    .toMatch(/^Du får en sms dagen før kl\. 10\.00 og to timer før, kl\. 7\.30\./);
  choose(false, false);
  await expect.poll(told).toBe('Du har ikke slået påmindelser til. Slå påmindelser til');
  municipality.staff.signUp(ci.ingrid, false);
  await expect
    .poll(told)
    .toBe('Du får ingen sms, for du er ikke tilmeldt NemSMS. Se, hvordan du tilmelder dig');
});
