import { screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { days, hours, instantFromWire, later } from '../../../src/domain/time.ts';
import { keepAgenda } from '../../../src/storage/agenda.ts';
import { makeOwn } from '../../../src/storage/ownDevice.ts';
import { keepWho } from '../../../src/storage/who.ts';
import { button, heading, link, said, test } from '../../support/journey.tsx';
import { aCitizen, anAppointment } from '../../support/municipality/made-up.ts';
import { TEST_NOW } from '../../support/municipality/municipality.ts';
import { answerInItsPlace, outOfTheWay } from '../../support/not-ours.ts';
import { comeBack, goOffline } from './screen-network.ts';

const ingrid = ci.ingrid as CitizenId; // branded here, as the wire would
const told = later(instantFromWire(TEST_NOW), -days(1));
const offline = { kind: 'offline' } as const;
const clocks = [
  ['two days ahead', days(2), /^Sidst opdateret tirsdag 24\. november kl\. 8\.00\./],
  ['a day behind', -days(1) - hours(1), /^Sidst opdateret den 24\. november 2026 kl\. 8\.00\./],
  ['a year behind', -days(365), /^Sidst opdateret den 24\. november 2026 kl\. 8\.00\./],
] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

// Fails when: what is kept is called as fresh as the moment it is read, or a clock that shows an
// earlier time than the agenda was told at is believed.
test.for(clocks)(
  'S3 a clock %s: what was kept yesterday is shown with its date, never as fresh',
  async ([, clockOff, withDate], { visit }) => {
    await keepYesterday();
    await visit('/aftaler', { as: ci.ingrid, faults: [offline], clockOff });
    await screen.findByText(withDate);
    expect(said()).toContain('Kostvejledning');
    expect(said()).not.toMatch(/Sidst opdateret i (dag|morgen)/);
  },
);

// Fails when: deadlines are held against the device's clock.
test('S3 a clock two days ahead: what the municipality still lets her cancel, she can', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid, clockOff: days(2) });
  const { user, host, record } = journey;
  const { id, cancelUntil } = journey.planned(ci.ingrid, sv.adviceLine);
  await user.click(await link(/Sundhedsrådgivning på telefon$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  await user.click(await button('Aflys aftalen'));
  await heading('Din aftale er aflyst');
  expect(record(id).status).toBe('cancelled');
  const until = Date.parse(cancelUntil ?? '');
  expect([host.clock.now() <= until, Date.now() <= until]).toEqual([true, false]);
});

// Fails when: deadlines are held against the device's clock.
test('S3 a clock a year behind: what the municipality no longer lets her cancel is not offered', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid, clockOff: -days(365) });
  const { router } = journey;
  const { id } = journey.planned(ci.ingrid, sv.nursingClinic);
  await router.navigate(`/aftaler/${id}`);
  await screen.findByText(/^Fristen for at aflyse var .* Ring på 00 12 34 40/);
  expect(screen.queryByRole('link', { name: 'Aflys aftale' })).toBeNull();
  await router.navigate(`/aftaler/${id}/aflys`);
  await heading('Vil du aflyse aftalen?');
  await screen.findByText(/^Fristen for at aflyse var .* Ring på 00 12 34 40/);
  expect(screen.queryByRole('button', { name: 'Aflys aftalen' })).toBeNull();
});

// Fails when: the municipality does not look at its own clock.
test('S3 a clock a year behind that stood still: what she sends after the deadline is refused, and stands', async ({
  visit,
}) => {
  const night = { now: '2026-11-25T23:55:00+01:00', idleSeconds: 8 * 3600 };
  const journey = await visit('/aftaler', { as: ci.ingrid, clockOff: -days(365), ...night });
  const { user, host, record, done, planned } = journey;
  const one = planned(ci.ingrid, sv.adviceLine);
  await user.click(await link(/Sundhedsrådgivning på telefon$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  host.clock.advance(Date.parse(one.cancelUntil ?? '') + 1000 - host.clock.now());
  await user.click(await button('Aflys aftalen'));
  await screen.findByText(/^Fristen for at ændre aftalen her er udløbet\. Ring til os/);
  expect(said()).not.toContain('Din aftale er aflyst');
  expect(record(one.id)).toEqual(one);
  expect(done()).toEqual([]);
});

const openings = [
  ['opened without a network', { offline: true, late: 2 }],
  // The first is sent, and what the portal answers leaves open whether it was done.
  ['open all along', { offline: false, late: 1 }],
] as const;

// Fails when: the app settles a deadline itself, by whichever clock.
test.for(openings)(
  'F18 two cancellations wait on her own device, in an app that was %s, and a portal’s and the device’s clocks leap five days: both wait, and are done',
  async ([, opened], { visit }) => {
    await makeOwn(ingrid);
    const journey = await visit('/aftaler', { as: ci.ingrid, idleSeconds: days(60) / 1000 });
    const { user, host, record, done, planned, router } = journey;
    host.sessions.limits.absolute = days(60) / 1000;
    const ids = [sv.adviceLine, sv.continence].map((service) => planned(ci.ingrid, service).id);
    await link(/Inkontinenssamtale$/);
    goOffline(journey);
    for (const id of ids) {
      await router.navigate(`/aftaler/${id}/aflys`);
      await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
      await user.click(await button('Aflys aftalen'));
      await screen.findByText(/^Vi sender det, så snart der er forbindelse\./);
    }
    await router.navigate('/ikke-sendt');
    await heading('Ikke sendt endnu');
    if (opened.offline) {
      const { rememberAntiForgeryToken } = await import('../../../src/api/wire/client.ts');
      rememberAntiForgeryToken('');
    }
    const date = new Date(host.clock.now() + days(5));
    vi.setSystemTime(date);
    const answered = answerInItsPlace(journey, 'a captive portal’s page', { date });
    comeBack(journey);
    await waitFor(() => {
      expect(answered()).toBeGreaterThan(0);
    });
    const late = /^Fristen var .* Ring på 00 .*, hvis det haster\./;
    await waitFor(() => {
      expect(screen.getAllByText(late)).toHaveLength(opened.late);
    });
    expect(said()).not.toMatch(/for sent/i);
    expect(done()).toEqual([]);
    outOfTheWay(journey);
    await waitFor(async () => {
      // Each waits for as long as it was in vain; whoever looks on need not.
      for (const again of screen.queryAllByRole('button', { name: 'Prøv igen nu' }))
        await user.click(again);
      expect(ids.map((id) => record(id).status)).toEqual(['cancelled', 'cancelled']);
    });
  },
);

/** On her own device, as the municipality told it a day ago. */
async function keepYesterday() {
  await makeOwn(ingrid);
  const citizens = [aCitizen({ id: ingrid })];
  await keepWho(
    { self: ingrid, name: 'Ingrid Holm Mortensen', authenticatedAt: told, citizens },
    told,
    14,
  );
  const entries = [anAppointment({ citizenId: ingrid, start: later(told, days(2)) })];
  await keepAgenda(ingrid, { entries, updatedAt: told, complete: true }, 14);
}
