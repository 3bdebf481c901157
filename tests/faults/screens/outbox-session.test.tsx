import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { sure } from '../../journeys/steps.ts';
import { button, link, said, test } from '../../support/journey.tsx';
import { comeBack, goOffline } from './screen-network.ts';

// Fails when: requests do not say who acts, or the screen stays when they are refused for it.
test('A4 F15 W13 her mother logs in beside what Lise has waiting: nothing is sent in another name, and nothing of Lise is shown', async ({
  visit,
}) => {
  const path = `/for/${ci.ingrid}/aftaler`;
  const journey = await visit(path, { as: ci.lise, idleSeconds: 240 });
  const { user, host, pass, planned, record, done, loginAs } = journey;
  const one = planned(ci.ingrid, sv.digitalCourse);
  await user.click(await link(/IT og digitalisering$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  goOffline(journey);
  await user.click(await button(/^Aflys for /));
  await sure(user, /^Aflys for /);
  await screen.findByText(/^Vi sender det, så snart der er forbindelse\./);

  host.faults.set([]);
  await loginAs(ci.ingrid); // in another tab of the same browser
  const before = host.records.requests.length;
  pass(130_000); // it is time to warn Lise, so this tab asks how long her session has left
  await waitFor(() => {
    const since = host.records.requests.slice(before);
    expect(since.map(({ operation }) => operation)).toContain('getSession');
  });
  await screen.findByRole('heading', { name: 'En anden er logget ind i denne browser' });
  comeBack(journey);
  await new Promise((resolve) => setTimeout(resolve, 50)); // for as long as sending would take
  expect(said()).not.toMatch(/Lise|Ingrid|digitalisering/);
  expect(record(one.id)).toEqual(one);
  expect(done()).toEqual([]);
});
