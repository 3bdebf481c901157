import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { button, said, test } from '../support/journey.tsx';
import { sure } from './steps.ts';

const path = '/indstillinger/kalender';

// Fails when: the address stands on the screen, or anywhere else, before it is asked for.
test('Ingrid makes an address, sees it when she asks, chooses what is said, and stops it again', async ({
  visit,
}) => {
  const { user, host } = await visit(path, { as: ci.ingrid });
  const feed = () => host.municipality.calendarFeed(ci.ingrid, ci.ingrid);
  await user.click(await button('Lav en adresse'));
  await screen.findByText(/^Adressen er klar/);
  const address = () => new URL(feed().path ?? 'none', location.origin).href;
  expect(document.documentElement.outerHTML).not.toContain(feed().path);
  await user.click(await button('Vis adressen'));
  const field = await screen.findByRole('textbox', { name: /^Din hemmelige adresse/ });
  expect(field).toHaveProperty('value', address());
  await user.click(await button('Kopiér adressen'));
  await screen.findByText('Adressen er kopieret.');
  expect(await navigator.clipboard.readText()).toBe(address());
  const stored = JSON.stringify([localStorage, sessionStorage]);
  expect([location.href, document.title, stored].join()).not.toContain('/kalender/');

  await user.click(await screen.findByRole('radio', { name: 'Hvad aftalen handler om' }));
  expect(said()).toContain('kan så læse, hvad aftalerne handler om');
  await user.click(await button('Gem valget'));
  await screen.findByText(/^Valget er gemt/);
  expect(feed().titles).toBe('service');

  const before = feed().path;
  await user.click(await button('Lav en ny adresse'));
  await screen.findByText(/^Du har fået en ny adresse/);
  expect(feed().path).not.toBe(before);
  // The new one is asked for anew.
  expect(screen.queryByRole('textbox')).toBeNull();

  expect(said()).toContain('Adressen holder op med at virke med det samme');
  await user.click(await button('Stop abonnementet'));
  await screen.findByText(/^Abonnementet er stoppet/);
  expect(feed().path).toBeNull();
  await button('Lav en adresse');
});

// Fails when: another's is made without asking for whom it is.
test('her daughter makes her own for her, after having been asked for whom', async ({ visit }) => {
  const { user, host } = await visit(`/for/${ci.ingrid}${path}`, { as: ci.lise });
  await user.click(await button('Lav en adresse for Ingrid Holm Mortensen'));
  await sure(user, 'Lav en adresse for Ingrid Holm Mortensen');
  await screen.findByText(/^Adressen er klar/);
  expect(host.municipality.calendarFeed(ci.lise, ci.ingrid).path).not.toBeNull();
  expect(host.municipality.calendarFeed(ci.ingrid, ci.ingrid).path).toBeNull();
});

test('without an answer nobody says that there is no subscription', async ({ visit }) => {
  await visit(path, {
    as: ci.ingrid,
    faults: [{ kind: 'offline', match: { operation: 'getCalendarFeed' } }],
  });
  await screen.findByText('Vi kunne ikke hente siden');
  expect(screen.queryByRole('button', { name: 'Lav en adresse' })).toBeNull();
});

// Fails when: a cancelled appointment offers no file, or one that puts it in.
test('of a cancelled appointment there is a file that takes it out of the calendar', async ({
  visit,
}) => {
  const { user, host, router } = await visit('/indstillinger', { as: ci.ingrid });
  const files: Blob[] = [];
  const create = vi.fn((file: Blob) => {
    files.push(file);
    return 'blob:made-up';
  });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: create, revokeObjectURL: vi.fn() }));
  const cancelled = host.municipality.staff
    .appointments(ci.ingrid)
    .find(({ status }) => status === 'cancelled');
  await router.navigate(`/aftaler/${cancelled?.id}`);
  await user.click(await button('Fjern fra kalender'));
  await waitFor(() => {
    expect(files).toHaveLength(1);
  });
  const text = await files[0]?.text();
  expect(text).toContain('METHOD:CANCEL\r\n');
  expect(text).toContain('SUMMARY:AFLYST: Aftale\r\n');
  expect(text).toContain(`SEQUENCE:${cancelled?.sequence}\r\n`);
});
