import { screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../src/domain/citizen.ts';
import type { AppointmentId } from '../../src/domain/appointment/appointment.ts';
import { hours, instantFromWire, later } from '../../src/domain/time.ts';
import { keepAgenda, readAgenda } from '../../src/storage/agenda.ts';
import { makeOwn } from '../../src/storage/ownDevice.ts';
import { keepWho } from '../../src/storage/who.ts';
import { button, heading, link, said, test, type Journey } from '../support/journey.tsx';
import { aCitizen, anAppointment } from '../support/municipality/made-up.ts';
import { TEST_NOW } from '../support/municipality/municipality.ts';

const mother = 'Ingrid Holm Mortensen';
const father = 'Svend Aage Mortensen';
const now = instantFromWire(TEST_NOW);
const offline = { kind: 'offline' } as const;
const failsFor = (citizenId: string) =>
  ({ kind: 'offline', match: { path: `/api/v1/citizens/${citizenId}/**` } }) as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Every row, as it is heard and read: "For Ingrid …, i dag, … kl. 9.30, Genoptræning". */
const rows = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link', { name: /^For / })
    .map((row) => row.textContent);

describe('Lise helps both her parents', () => {
  test('and sees her own appointments and theirs in one agenda, each marked with whose it is', async ({
    visit,
  }) => {
    const { user, host } = await visit('/vaelg-person', { as: ci.lise });
    await user.click(await link('Aftaler for alle'));
    await heading('Aftaler for alle');
    await screen.findAllByRole('link', { name: new RegExp(`^For ${father},`) });
    const expected = [ci.lise, ci.ingrid, ci.svend]
      .flatMap((citizen) => host.municipality.staff.appointments(citizen))
      .filter(({ status }) => status === 'booked')
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
      .map(({ citizenId }) =>
        citizenId === ci.lise
          ? 'For dig selv,'
          : `For ${citizenId === ci.ingrid ? mother : father},`,
      );
    expect(rows().map((row) => row.slice(0, row.indexOf(',') + 1))).toEqual(expected);
    expect(said()).toContain(mother);
    expect(document.title).not.toMatch(/Ingrid|Svend/);
  });

  test('opens one of them in that person’s own place', async ({ visit }) => {
    const { planned } = await visit('/alle-aftaler', { as: ci.lise });
    const { id } = planned(ci.svend);
    const [hers] = await screen.findAllByRole('link', { name: new RegExp(`^For ${father},`) });
    expect(hers?.getAttribute('href')).toBe(`/for/${ci.svend}/aftaler/${id}`);
  });

  test('what cannot be fetched is said of the person it is missing for, and comes when asked again', async ({
    visit,
  }) => {
    const { user, host } = await visit('/alle-aftaler', {
      as: ci.lise,
      faults: [failsFor(ci.svend)],
    });
    await screen.findByText(
      `Vi kunne ikke hente aftaler for ${father}. De ligger heller ikke på denne enhed.`,
    );
    expect(rows().some((row) => row.startsWith(`For ${mother},`))).toBe(true);
    expect(rows().some((row) => row.startsWith(`For ${father},`))).toBe(false);
    host.faults.set([]);
    await user.click(await button('Prøv igen'));
    await screen.findAllByRole('link', { name: new RegExp(`^For ${father},`) });
    expect(screen.queryByText(/^Vi kunne ikke hente/)).toBeNull();
  });

  test('without a network her own device remembers each of them by themselves', async ({
    visit,
  }) => {
    await makeOwn(ci.lise as CitizenId); // branded here, as the wire would
    const rights = ['see-appointments'] as const;
    const people = [
      aCitizen({ id: ci.lise as CitizenId, name: 'Lise Holm Mortensen' }),
      aCitizen({ id: ci.ingrid as CitizenId, name: mother, relation: 'mandate', rights }),
      aCitizen({ id: ci.svend as CitizenId, name: father, relation: 'mandate', rights }),
    ];
    await keepWho(
      { self: ci.lise as CitizenId, name: 'Lise', authenticatedAt: now, citizens: people },
      now,
      14,
    );
    for (const [index, { id: citizenId }] of people.entries()) {
      const entries = [anAppointment({ citizenId, id: `ap-${String(index)}` as AppointmentId })];
      const updatedAt = later(now, -hours(index));
      await keepAgenda(citizenId, { entries, updatedAt, complete: true }, 14);
    }
    await visit('/alle-aftaler', { as: ci.lise, faults: [offline] });
    await screen.findByText(/^Vi kunne ikke hente dine egne aftaler\. Dig: Sidst .* kl\. 8\.00\./);
    await screen.findByText(new RegExp(`for ${mother}\\. ${mother}: Sidst .* kl\\. 7\\.00\\.`));
    await screen.findByText(new RegExp(`for ${father}\\. ${father}: Sidst .* kl\\. 6\\.00\\.`));
    expect(rows().map((row) => row.split(',')[0])).toEqual([
      'For dig selv',
      `For ${mother}`,
      `For ${father}`,
    ]);
  });

  // Fails when: one person's refusal wipes the others, or what is remembered stands against it.
  test('her mother ends the fuldmagt: her rows go, kindly, and only she is wiped', async ({
    visit,
  }) => {
    await makeOwn(ci.lise as CitizenId);
    const { host } = await visit('/alle-aftaler', { as: ci.lise });
    for (const citizen of [ci.lise, ci.ingrid, ci.svend]) {
      await waitFor(async () => expect(await kept(citizen)).not.toBeNull());
    }
    host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
    vi.setSystemTime(Date.now() + 60_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText('Du kan ikke længere se aftaler for en af de personer, der stod her.');
    await waitFor(async () => expect(await kept(ci.ingrid)).toBeNull());
    expect(said()).not.toContain('Ingrid');
    expect(rows().some((row) => row.startsWith(`For ${father},`))).toBe(true);
    expect(await kept(ci.svend)).not.toBeNull();
    expect(await kept(ci.lise)).not.toBeNull();
  });
});

describe('Lise comes along', () => {
  test('with her father, which the municipality sees', async ({ visit }) => {
    const { user, planned, record, router } = await visit('/alle-aftaler', { as: ci.lise });
    const { id } = planned(ci.svend);
    await router.navigate(`/for/${ci.svend}/aftaler/${id}`);
    await user.click(await screen.findByRole('radio', { name: /^Ja, jeg er med på video/ }));
    await user.click(await button('Gem mit svar'));
    await screen.findByText('Gemt: Du tager med på video.');
    await screen.findByText('Du tager med (på video)');
    expect(record(id).companions).toEqual([
      { who: { citizenId: ci.lise, name: 'Lise Holm Mortensen' }, how: 'video' },
    ]);
    await user.click(screen.getByRole('radio', { name: 'Nej, jeg tager ikke med' }));
    await user.click(await button('Gem mit svar'));
    await screen.findByText('Gemt: Du tager ikke med.');
    expect(record(id).companions).toEqual([]);
  });

  // Fails when: asking anew, when it fails, takes the form with what she chose off the screen.
  test('says so while the network is gone: her answer waits on the screen, and is given once', async ({
    visit,
  }) => {
    const { user, planned, record, router, host } = await visit('/hjaelp', { as: ci.lise });
    const { id } = planned(ci.svend);
    await router.navigate(`/for/${ci.svend}/aftaler/${id}`);
    const chosen = { name: /^Ja, jeg er med på video/ };
    await user.click(await screen.findByRole('radio', chosen));
    host.faults.set([
      { kind: 'lost-answer', match: { operation: 'accompany' } },
      { kind: 'offline', match: { operation: 'getAppointment' } },
    ]);
    await user.click(await button('Gem mit svar'));
    await screen.findByText('Du kan først sige, at du tager med, når der er forbindelse.');
    expect(screen.getByRole<HTMLInputElement>('radio', chosen).checked).toBe(true);
    await screen.findByText('Dit svar blev ikke gemt');
    host.faults.set([]);
    window.dispatchEvent(new Event('online'));
    await user.click(await button('Gem mit svar'));
    await screen.findByText('Gemt: Du tager med på video.');
    expect(record(id).companions).toHaveLength(1);
  });

  test('he reads on his own appointment who comes along', async ({ visit }) => {
    const { host, planned, router } = await visit('/aftaler', { as: ci.svend });
    const { id, version } = planned(ci.svend);
    const body = { citizenId: ci.svend, how: 'in-person' } as const;
    expect(host.municipality.accompany(ci.lise, id, body, version).ok).toBe(true);
    await router.navigate(`/aftaler/${id}`);
    await screen.findByText('Lise Holm Mortensen tager med');
    expect(screen.queryByText('Tager du med?')).toBeNull();
  });

  test('and is warned, before and after, when it collides with something of her own', async ({
    visit,
  }) => {
    const { user, host, router } = await visit('/hjaelp', { as: ci.lise });
    const theirs = collide(host);
    await router.navigate(`/for/${ci.svend}/aftaler/${theirs}`);
    await user.click(await screen.findByRole('radio', { name: 'Ja, jeg møder op' }));
    const warning = 'Hvis du tager med, støder det sammen med noget andet, du skal';
    await screen.findByRole('heading', { name: warning });
    await screen.findByText(/De ligger oven i hinanden\.$/);
    await user.click(await button('Gem mit svar'));
    await screen.findByText('Gemt: Du tager med.');
    await router.navigate('/alle-aftaler');
    await screen.findByRole('heading', { name: 'To aftaler, du skal med til, støder sammen' });
    expect(screen.getAllByText(/^Støder sammen med /)).toHaveLength(2);
    expect(screen.getAllByText('Du tager med')).toHaveLength(1);
  });
});

test('Nadja, who helps two hundred, chooses whom to see, and nobody else is asked for', async ({
  visit,
}) => {
  const { user, host } = await visit('/alle-aftaler', { as: ci.nadja });
  const asked = () =>
    new Set(
      host.records.requests.flatMap(
        ({ path }) => /citizens\/[^/]+\/appointments/.exec(path)?.[0] ?? [],
      ),
    ).size;
  const boxes = (checked: boolean) => screen.getAllByRole('checkbox', { checked });
  const search = await screen.findByRole('searchbox', { name: 'Find en person' });
  expect(boxes(false)).toHaveLength(19);
  expect(asked()).toBe(1);
  await user.type(search, 'gammelgaard');
  const [found] = boxes(false);
  if (found) await user.click(found);
  await expect.poll(() => location.search).toMatch(/^\?vis=ci-/);
  await user.clear(search);
  for (let more = 3; more <= 8; more++) {
    const [next] = boxes(false);
    if (next) await user.click(next);
    await expect.poll(() => boxes(true).length).toBe(more);
  }
  await expect.poll(asked).toBe(8);
  await user.type(search, 'a');
  await user.clear(search);
  for (const box of boxes(false)) expect(box).toHaveProperty('disabled', true);
  expect(said()).toContain('Du har valgt 8, og det er så mange, der kan vises.');
});

function kept(citizen: string) {
  return readAgenda(citizen as CitizenId, now);
}

/** Lise's own talk is moved into one of her father's appointments. @returns which */
function collide({ municipality: { staff } }: Journey['host']): string {
  const booked = (citizen: string) =>
    staff.appointments(citizen).filter(({ status }) => status === 'booked');
  const [hers] = booked(ci.lise);
  const free = staff.slots({ serviceId: sv.dietitian, deliveryMode: 'video', limit: 100 });
  const slots = free.ok ? free.value.items : [];
  for (const his of booked(ci.svend)) {
    const at = slots.find(
      ({ start, end }) =>
        Date.parse(start) < Date.parse(his.end) && Date.parse(end) > Date.parse(his.start),
    );
    if (hers && at && staff.move(hers.id, at.id).ok) return his.id;
  }
  throw new Error('No time collides');
}
