import { screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { days, instantFromWire, later } from '../../../src/domain/time.ts';
import { keepAgenda } from '../../../src/storage/agenda.ts';
import { makeOwn } from '../../../src/storage/ownDevice.ts';
import { keepWho } from '../../../src/storage/who.ts';
import { said, test } from '../../support/journey.tsx';
import { aCitizen, anAppointment } from '../../support/municipality/made-up.ts';
import { TEST_NOW } from '../../support/municipality/municipality.ts';

const ingrid = ci.ingrid as CitizenId; // branded here, as the wire would
const told = later(instantFromWire(TEST_NOW), -days(1));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

// Fails when: anything but a dead connection stands against what the device keeps.
test.for([
  ['the municipality’s own 503', { kind: 'status', status: 503, retryAfter: 0 }, null],
  ['a portal’s page', null, () => HttpResponse.html('<h1>Log on</h1>')],
  ['an empty object', null, () => HttpResponse.json({})],
] as const)(
  'F19 the app starts and is answered by %s: her own agenda stands, with its age',
  async ([, fault, inItsPlace], { visit }) => {
    await makeOwn(ingrid);
    await keepWho(
      {
        self: ingrid,
        name: 'Ingrid Holm Mortensen',
        authenticatedAt: told,
        citizens: [aCitizen({ id: ingrid })],
      },
      told,
      14,
    );
    const entries = [anAppointment({ citizenId: ingrid, start: later(told, days(2)) })];
    await keepAgenda(ingrid, { entries, updatedAt: told, complete: true }, 14);
    await visit('/aftaler', {
      as: ci.ingrid,
      faults: fault ? [fault] : [],
      ...(inItsPlace && {
        before: ({ server }) => {
          server.use(http.all(/\/api\//, inItsPlace));
        },
      }),
    });
    await waitFor(() => {
      expect(said()).toContain('Kostvejledning');
    });
    await screen.findByText(
      /^Sidst opdateret tirsdag 24\. november kl\. 8\.00\.|^Sidst opdateret i går/,
    );
    expect(said()).not.toContain('Noget gik galt');
  },
);
