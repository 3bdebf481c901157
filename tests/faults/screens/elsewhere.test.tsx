import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import {
  fact,
  first,
  freeTimes,
  heading,
  inWords,
  test,
  type Journey,
} from '../../support/journey.tsx';

afterEach(() => {
  vi.unstubAllEnvs();
});

const said = () => screen.queryAllByRole('region', { name: 'Tidszone' });

/** Every screen with times of an appointment, of free ones, of messages, of what waits. */
const screens = (id: string) => [
  '/aftaler/tidligere',
  '/aftaler',
  `/aftaler/${id}`,
  `/aftaler/${id}/kvittering?er=booket`,
  `/aftaler/${id}/aflys`,
  `/book/tid?ydelse=${sv.dietitian}&moede=clinic`,
  '/beskeder',
  '/nyt',
  '/venteliste',
  '/indstillinger/paamindelser',
  '/fuldmagt/log',
  '/hjaelp',
];

async function isSaidAt(router: Journey['router'], address: string) {
  const before = await screen.findByRole('heading', { level: 1 });
  await router.navigate(address);
  await waitFor(() => {
    expect(before.isConnected, address).toBe(false);
    screen.getByRole('heading', { level: 1 });
    expect(document.querySelector('main .spinner'), address).toBeNull();
  });
  const { pathname, search } = router.state.location;
  expect(pathname + search).toBe(address); // and not where it leads on to
  expect(
    said().map(({ textContent }) => textContent),
    address,
  ).toEqual(['Alle tider her er dansk tid.']);
}

// Fails when: a screen is left out, or the device's zone is looked at once only.
test('F12 a device that goes abroad and home again: each screen says once that times are Danish', async ({
  visit,
}) => {
  vi.stubEnv('TZ', 'Europe/Copenhagen');
  const { router, pass, planned, user } = await visit('/aftaler', { as: ci.ingrid });
  await heading('Mine aftaler');
  expect(said()).toEqual([]);

  vi.stubEnv('TZ', 'America/Vancouver'); // as after a flight with the app open
  pass(10_000);
  await expect.poll(() => said().length, { timeout: 10_000 }).toBe(1);
  const { id, start } = planned(ci.ingrid, sv.digitalCourse);
  for (const address of screens(id)) await isSaidAt(router, address);

  // What may be printed or read out alone says it itself, and all times are Denmark's.
  await router.navigate(`/aftaler/${id}`);
  const { day, clock } = inWords(start);
  expect((await fact('Hvornår')).toLowerCase()).toBe(`${day} ${clock} (dansk tid)`);
  await router.navigate(`/book/tid?ydelse=${sv.dietitian}&moede=clinic`);
  await user.click(first(await freeTimes()));
  await heading('Tjek dine svar');
  within(screen.getByRole('main')).getByText(/\(dansk tid\)$/, { selector: 'strong' });

  vi.stubEnv('TZ', 'Europe/Copenhagen');
  pass(10_000);
  await expect.poll(() => said().length, { timeout: 10_000 }).toBe(0);
});

// Fails when: a screen of those whom one helps is left out.
test('F12 a device that is abroad from the start: it is said of those whom one helps too', async ({
  visit,
}) => {
  vi.stubEnv('TZ', 'America/Vancouver');
  const { router } = await visit('/aftaler', { as: ci.lise });
  await heading('Mine aftaler');
  await expect.poll(() => said().length, { timeout: 10_000 }).toBe(1);
  for (const address of ['/alle-aftaler', '/vaelg-person', `/for/${ci.ingrid}/aftaler`]) {
    await isSaidAt(router, address);
  }
});
