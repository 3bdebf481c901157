import { screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import type { ServiceId } from '../../../src/domain/appointment/service.ts';
import { instantFromWire } from '../../../src/domain/time.ts';
import { readAgenda } from '../../../src/storage/agenda.ts';
import { keepDraft, readDraft } from '../../../src/storage/drafts/drafts.ts';
import { makeOwn } from '../../../src/storage/ownDevice.ts';
import { keepWho } from '../../../src/storage/who.ts';
import { sure } from '../../journeys/steps.ts';
import { button, heading, link, said, test } from '../../support/journey.tsx';
import { aCitizen } from '../../support/municipality/made-up.ts';
import { TEST_NOW } from '../../support/municipality/municipality.ts';

const lise = ci.lise as CitizenId; // branded here, as the wire would
const ingrid = ci.ingrid as CitizenId;
const dietitian = sv.dietitian as ServiceId;
const now = instantFromWire(TEST_NOW);
const ofHer = /Ingrid|Genoptræning|digitalisering|Sygeplejeklinik/;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await makeOwn(lise);
  const citizens = [aCitizen({ id: lise }), aCitizen({ id: ingrid, relation: 'mandate' })];
  await keepWho(
    { self: lise, name: 'Lise Holm Mortensen', authenticatedAt: now, citizens },
    now,
    14,
  );
});

// Fails when: each 404 asks anew whom one may see (it then never ends), or what is kept stays.
test('A3 the mandate is revoked while she looks on: said, off the screen, and wiped from her device', async ({
  visit,
}) => {
  const { user, host } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  await link(/IT og digitalisering$/);
  await waitFor(async () => expect(await readAgenda(ingrid, now)).not.toBeNull());
  await keepDraft(ingrid, dietitian, 'Hun har ondt.', now);
  await keepDraft(lise, dietitian, 'Min egen.', now);
  host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  await user.click(await link(/IT og digitalisering$/));
  await heading('Du kan ikke se aftaler for denne person');
  expect(said()).not.toMatch(ofHer);
  await waitFor(async () => expect(await readAgenda(ingrid, now)).toBeNull());
  expect(await readDraft(ingrid, dietitian, now)).toBeNull();
  expect(await readDraft(lise, dietitian, now)).toBe('Min egen.');
});

// Fails when: each 404 asks anew whom one may see.
test('A3 the mandate is revoked with a cancellation queued: she is told, nothing is done, the appointment stands', async ({
  visit,
}) => {
  const { user, host, planned, record, done } = await visit(`/for/${ci.ingrid}/aftaler`, {
    as: ci.lise,
  });
  const { id } = planned(ci.ingrid, sv.digitalCourse);
  await user.click(await link(/IT og digitalisering$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  host.faults.add({ kind: 'offline' });
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await user.click(await button('Aflys for Ingrid Holm Mortensen'));
  await sure(user, 'Aflys for Ingrid Holm Mortensen');
  await screen.findByText(/Vi sender det, så snart der er forbindelse/);
  host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  host.faults.set([]);
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
  await heading('Du kan ikke se aftaler for denne person');
  expect(record(id).status).toBe('booked');
  expect(done()).toEqual([]);
});
