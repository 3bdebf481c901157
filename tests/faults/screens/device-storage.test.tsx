import { screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { days, instantFromWire, later } from '../../../src/domain/time.ts';
import { forgetCitizen, keepAgenda, readAgenda } from '../../../src/storage/agenda.ts';
import { makeOwn } from '../../../src/storage/ownDevice.ts';
import { keepRecord } from '../../../src/storage/records.ts';
import { keepWho } from '../../../src/storage/who.ts';
import { button, heading, link, said, test } from '../../support/journey.tsx';
import { aCitizen, anAppointment } from '../../support/municipality/made-up.ts';
import { TEST_NOW } from '../../support/municipality/municipality.ts';

const ingrid = ci.ingrid as CitizenId; // branded here, as the wire would
const gudrun = ci.gudrun as CitizenId;
const now = instantFromWire(TEST_NOW);
const offline = { kind: 'offline' } as const;
/** What is written to the device comes after the screen, and the machine may have much to do. */

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await makeOwn(ingrid);
  const citizens = [aCitizen({ id: ingrid }), aCitizen({ id: gudrun, relation: 'mandate' })];
  await keepWho(
    { self: ingrid, name: 'Ingrid Holm Mortensen', authenticatedAt: now, citizens },
    now,
    14,
  );
  for (const citizenId of [ingrid, gudrun]) {
    const entries = [anAppointment({ citizenId, start: later(now, days(3)) })];
    await keepAgenda(citizenId, { entries, updatedAt: now, complete: true }, 14);
  }
});

describe('what lies on the device', () => {
  // Fails when: what cannot be opened, or is another citizen's, is not dropped.
  test.for([
    ['flipped', () => change('records', herAgenda, flipped)],
    ['cut off', () => change('records', herAgenda, cut)],
    ['another citizen’s', () => copy(`agenda/${gudrun}`, herAgenda)],
    ['no record at all', () => change('records', herAgenda, () => 'nonsense')],
  ] as const)(
    'S2 her agenda is %s: dropped, the app starts, and it is fetched again',
    async ([, spoil], { visit }) => {
      await spoil();
      const { host, user } = await visit('/aftaler', { as: ci.ingrid, faults: [offline] });
      await screen.findByRole('heading', { name: 'Aftalerne skal hentes først' });
      expect(said()).not.toMatch(/Kostvejledning|Ingen kommende aftaler/);
      await waitFor(async () => expect(await lying(herAgenda)).toBe(false));
      host.faults.set([]);
      await user.click(await button('Prøv igen'));
      await link(/Inkontinenssamtale$/);
      await waitFor(async () => {
        const again = await readAgenda(ingrid, now);
        expect(again?.entries.map(({ serviceName }) => serviceName.da)).toContain(
          'Inkontinenssamtale',
        );
      });
    },
  );

  // Fails when: a record that does not open is thrown on, instead of nothing kept.
  test('S2 who uses the device cannot be read: the app asks the municipality', async ({
    visit,
  }) => {
    await change('records', 'who', flipped);
    const { host, user } = await visit('/aftaler', { as: ci.ingrid, faults: [offline] });
    await heading('Vi kan ikke få forbindelse');
    expect(said()).not.toMatch(/Ingrid|Kostvejledning/);
    host.faults.set([]);
    await user.click(await button('Prøv igen'));
    await heading('Mine aftaler'); // in another frame
    await link(/Inkontinenssamtale$/);
    await waitFor(async () => expect(await lying('who')).toBe(true));
  });

  // Fails when: a write that throws is nobody's, as with a key that is none.
  test('S2 the key is gone or no key: the app starts, and shows what the municipality says', async ({
    visit,
  }) => {
    await change('device', 'own', (own) => ({ ...(own as object), key: 'nonsense' }));
    await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    await screen.findByText(/^Dine aftaler kunne ikke gemmes på denne enhed/);
  });

  // Fails when: a record that does not open is thrown on, or is nothing kept and no more.
  test('S2 what waits to be sent cannot be read: the app starts, says so, and nothing is shown as done', async ({
    visit,
  }) => {
    const journey = await visit('/hjaelp', { as: ci.ingrid });
    const { router, user, record, done, planned } = journey;
    const one = planned(ci.ingrid, sv.digitalCourse);
    const lifetime = { updatedAt: now, expiresAt: later(now, days(14)) };
    await keepRecord('outbox', { version: 1, entries: [aCancellation(one)] }, lifetime);
    await change('records', 'outbox', flipped);
    await router.revalidate(); // as when the app starts
    await router.navigate('/aftaler');
    await link(/IT og digitalisering$/);
    await router.navigate('/ikke-sendt');
    await heading('Ikke sendt endnu');
    await screen.findByText('Noget på enheden kunne ikke læses');
    expect(said()).not.toMatch(/^Bekræftet|aflyst|Alt er sendt/m);
    await user.click(await button('Fjern fra listen'));
    await screen.findByText('Alt er sendt');
    expect(record(one.id)).toEqual(one);
    expect(done()).toEqual([]);

    await router.navigate(`/aftaler/${one.id}/aflys`); // she asks again
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    await user.click(await button('Aflys aftalen'));
    await heading('Din aftale er aflyst');
    expect(done()).toEqual(['cancelled']);
  });

  // Fails when: nothing kept is taken for nothing planned.
  test('S8 her agenda was thrown away: it must be fetched, and nobody says there is none', async ({
    visit,
  }) => {
    await forgetCitizen(ingrid);
    const { host, user } = await visit('/aftaler', { as: ci.ingrid, faults: [offline] });
    await screen.findByRole('heading', { name: 'Aftalerne skal hentes først' });
    expect(said()).not.toContain('Ingen kommende aftaler');
    host.faults.set([]);
    await user.click(await button('Prøv igen'));
    await link(/Inkontinenssamtale$/);
  });

  // Fails when: a write that failed counts as kept.
  test('S1 there is no room for what was just fetched: said on the screen', async ({ visit }) => {
    await forgetCitizen(ingrid);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('No room'), { name: 'QuotaExceededError' });
    });
    await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    await screen.findByText(/^Der er ikke plads på din enhed, så dine aftaler blev ikke gemt/);
    expect(await lying(herAgenda)).toBe(false);
  });
});

function aCancellation({ id, version, ...of }: Wire['Appointment']) {
  const { serviceId, serviceName, deliveryMode: mode } = of;
  const about = { serviceId, serviceName, start: Date.parse(of.start), mode };
  const words = { reason: 'ill', comment: '', until: null, phone: '00 12 34 20' };
  return {
    key: 'an-intent-of-hers',
    actor: ingrid,
    citizen: ingrid,
    intent: { kind: 'cancel', about, appointment: id, etag: version, ...words },
    queuedAt: now,
    tries: 0,
    maybeDone: false,
    state: { is: 'waiting', notBefore: now },
  };
}

const herAgenda = `agenda/${ingrid}`;

interface Sealed {
  iv: Uint8Array;
  bytes: ArrayBuffer;
}

function flipped(record: unknown): unknown {
  const { iv, bytes } = record as Sealed; // the shape that lies there
  const changed = new Uint8Array(bytes.slice(0));
  changed[20] = (changed[20] ?? 0) ^ 1;
  return { iv, bytes: changed.buffer };
}

function cut(record: unknown): unknown {
  const { iv, bytes } = record as Sealed; // the shape that lies there
  return { iv, bytes: bytes.slice(1) };
}

async function change(store: string, name: string, how: (value: unknown) => unknown) {
  const database = await openDB('borgerbooking');
  await database.put(store, how(await database.get(store, name)), name);
  database.close();
}

async function copy(from: string, to: string) {
  const database = await openDB('borgerbooking');
  await database.put('records', await database.get('records', from), to);
  database.close();
}

async function lying(name: string): Promise<boolean> {
  const database = await openDB('borgerbooking');
  const kept: unknown = await database.get('records', name);
  database.close();
  return kept !== undefined;
}
