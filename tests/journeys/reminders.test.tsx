import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { button, heading, link, said, test } from '../support/journey.tsx';
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
  expect(said()).toMatch(/\d+ af 160 tegn\./);
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
  await screen.findByText('Påmindelserne skal hentes først');
  expect(said()).not.toContain('Vi har ikke sendt dig nogen påmindelser endnu');
});

test('where a browser tells nothing, it says so, and what there is instead', async ({ visit }) => {
  await visit(path, { as: ci.ingrid });
  await screen.findByText(/^Denne browser kan ikke give besked\. Brug påmindelser på sms/);
});
