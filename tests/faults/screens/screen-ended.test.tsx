import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { sure } from '../../journeys/steps.ts';
import { button, heading, link, said, test } from '../../support/journey.tsx';
import { comeBack, goOffline } from './screen-network.ts';

// Fails when: the list leaves out those of whom one may no longer see anything.
test('A3 what was queued for somebody whose mandate has ended: that it stopped, and why, and no more', async ({
  visit,
}) => {
  const journey = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  const { user, host, planned, record, router } = journey;
  const { id } = planned(ci.ingrid, sv.digitalCourse);
  await user.click(await link(/IT og digitalisering$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  goOffline(journey);
  await user.click(await button('Aflys for Ingrid Holm Mortensen'));
  await sure(user, 'Aflys for Ingrid Holm Mortensen');
  await screen.findByText(/Vi sender det, så snart der er forbindelse/);
  host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  comeBack(journey);
  await heading('Du kan ikke se aftaler for denne person');

  await router.navigate('/ikke-sendt');
  await heading('Ikke sendt endnu');
  await screen.findByText('1 ændring blev ikke sendt');
  await screen.findByText(/^Du har ikke længere fuldmagt fra den, det handler om\./);
  expect(said()).not.toMatch(/Ingrid|digitalisering/);
  expect(record(id).status).toBe('booked');

  await user.click(await button('Fjern fra listen'));
  await screen.findByText('Alt er sendt');
});
