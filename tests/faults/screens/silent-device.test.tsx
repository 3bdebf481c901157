import { screen } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { makeOwn } from '../../../src/storage/ownDevice.ts';
import { button, heading, link, test, type Journey } from '../../support/journey.tsx';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await makeOwn(ci.ingrid as CitizenId); // branded here, as the wire would
});

/** Takes the answer away from what the app asks of the device. */
const silenced = {
  'opening the database': () => vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(never()),
  'reading the database': () => vi.spyOn(IDBObjectStore.prototype, 'get').mockReturnValue(never()),
};

// Fails when: anything waits for the device without a limit.
test.for(Object.keys(silenced) as (keyof typeof silenced)[])(
  'F21 on her own device %s is never answered: she sees her agenda and cancels',
  async (what, { visit }) => {
    silenced[what]();
    const journey = await visit('/aftaler', { as: ci.ingrid });
    await screen.findByText(/^Din enhed svarer ikke, når vi vil gemme\./, { selector: 'p' });
    await cancel(journey);
  },
);

// Fails when: a turn is waited for without a limit.
test('F21 the browser’s locks are never given: what she cancels is written down and sent all the same', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid });
  const request = () => new Promise(() => undefined);
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  await cancel(journey);
});

async function cancel({ user, planned, record }: Journey): Promise<void> {
  const { id } = planned(ci.ingrid, sv.adviceLine);
  await user.click(await link(/Sundhedsrådgivning på telefon$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  await user.click(await button('Aflys aftalen'));
  await heading('Din aftale er aflyst');
  expect(record(id).status).toBe('cancelled');
}

/** A question to the database that is never answered. */
function never(): IDBOpenDBRequest {
  const listens = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
  return Object.assign(Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest, listens);
}
