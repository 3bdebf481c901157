import { screen, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  fact,
  first,
  freeTimes,
  heading,
  inWords,
  link,
  test,
} from '../support/journey.tsx';
import { freeAt, toTimes } from './steps.ts';

const minutes = 60_000;

describe('Ingrid books a preventive visit', () => {
  test('from the service to a receipt that is true', async ({ visit }) => {
    const { user, planned, done, host } = await visit('/aftaler', { as: ci.ingrid });
    await user.click(screen.getByRole('link', { name: 'Book tid' }));
    await heading('Hvad vil du booke?');
    await user.click(await link('Forebyggende hjemmebesøg'));
    await heading('Hvordan vil du mødes?');
    expect(screen.getByText('Trin 2 af 4')).toBeTruthy();
    await user.click(await screen.findByRole('radio', { name: 'Hjemmebesøg' }));
    await user.click(await button('Find en tid'));
    await heading('Vælg den tid du vil booke');
    const time = first(await freeTimes());
    expect(time.textContent).toMatch(/^torsdag 26\. november 2026, Hjemmebesøg: 9\.00–10\.00/);
    await user.click(time);
    await heading('Tjek dine svar');
    await screen.findByText('Tiden er reserveret til dig i 10 minutter endnu.', { selector: 'p' });
    expect(screen.getByText('Tiden er ikke booket endnu.')).toBeTruthy();
    expect(done()).toEqual(['held']);
    await user.type(screen.getByRole('textbox'), '  Ring på hos naboen.  ');
    await user.click(await button('Book tiden'));
    await heading('Din tid er booket');
    expect(done()).toEqual(['held', 'booked']);

    const booked = planned(ci.ingrid, sv.preventiveVisit);
    expect(booked).toMatchObject({ deliveryMode: 'home', note: 'Ring på hos naboen.' });
    const { day, clock } = inWords(booked.start);
    expect(await fact('For')).toBe('Ingrid Holm Mortensen');
    expect(await fact('Hvad')).toBe(booked.serviceName.da);
    expect(await fact('Hvornår')).toBe(`I morgen, ${day} ${clock} (dansk tid)`);
    expect(await fact('Hvem')).toContain(booked.practitioner?.name);
    expect(host.municipality.log().at(-1)).toMatchObject({
      actor: ci.ingrid,
      citizenId: ci.ingrid,
    });

    await user.click(await link('Se alle aftaler'));
    await link(new RegExp(`${day} ${clock}, ?Forebyggende hjemmebesøg$`));
  });

  test('what she was asked to choose, and did not, is said first and leads to the question', async ({
    visit,
  }) => {
    const { user } = await visit(`/book/moede?ydelse=${sv.preventiveVisit}`, { as: ci.ingrid });
    await user.click(await button('Find en tid'));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    const question = within(summary).getByRole('link', { name: 'Vælg, hvordan du vil mødes' });
    await user.click(question);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Hjemmebesøg' }));
  });

  test('the time she wants is narrowed down, and stands in the address', async ({ visit }) => {
    const { user } = await toTimes(visit);
    await user.click(await screen.findByRole('checkbox', { name: 'Fredag' }));
    await expect.poll(() => location.search).toContain('ugedag=5');
    await expect.poll(async () => (await freeTimes()).map(dayOf)).not.toContain('mandag');
    expect(new Set((await freeTimes()).map(dayOf))).toEqual(new Set(['fredag']));
    await user.click(screen.getByRole('checkbox', { name: 'Søndag' }));
    await user.click(screen.getByRole('checkbox', { name: 'Fredag' }));
    await screen.findByRole('heading', { name: 'Ingen tider passer til dine valg' });
    await user.click(await button('Nulstil filtre'));
    expect((await freeTimes()).length).toBeGreaterThan(5);
  });

  test('a time that somebody takes meanwhile is said, with the nearest that are free (W9)', async ({
    visit,
  }) => {
    const { user, host, done } = await toTimes(visit);
    const times = await freeTimes();
    host.municipality.staff.takeSlot(
      freeAt(host, { serviceId: sv.preventiveVisit, deliveryMode: 'home' }).id,
    );
    await user.click(first(times));
    const alert = await screen.findByText('Tiden blev ikke reserveret');
    expect(alert).toBeTruthy();
    const nearest = await screen.findByRole('heading', { name: 'De nærmeste ledige tider' });
    expect(done()).toEqual([]);
    const alternatives = screen.getAllByRole('button', { name: /\d\.\d\d–\d/ });
    expect(nearest.compareDocumentPosition(first(alternatives))).toBe(4);
    await user.click(first(alternatives));
    await heading('Tjek dine svar');
    expect(done()).toEqual(['held']);
  });

  test('a double tap books once (W3)', async ({ visit }) => {
    const { user, done } = await toTimes(visit);
    await user.click(first(await freeTimes()));
    await user.dblClick(await button('Book tiden'));
    await heading('Din tid er booket');
    expect(done()).toEqual(['held', 'booked']);
  });
});

describe('when the time is no longer held (W15)', () => {
  test('it is said at once, and what she typed goes with the next one', async ({ visit }) => {
    const { user, pass, planned } = await toTimes(visit);
    await user.click(first(await freeTimes()));
    await user.type(await screen.findByRole('textbox'), 'Hunden er sød.');
    pass(9 * minutes + 30_000);
    await screen.findByText(/^Der er kun \d+ sekunder tilbage\.$/, { selector: 'p' });
    pass(minutes);
    await screen.findByText('Tiden er ikke reserveret til dig længere');
    expect(screen.queryByRole('button', { name: 'Book tiden' })).toBeNull();
    await user.click(await link('Vælg en tid igen'));
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'Hunden er sød.');
    await user.click(await button('Book tiden'));
    await heading('Din tid er booket');
    expect(planned(ci.ingrid, sv.preventiveVisit).note).toBe('Hunden er sød.');
  });

  test('the municipality’s word counts when the device believes it still is', async ({ visit }) => {
    const { user, host, done } = await toTimes(visit);
    await user.click(first(await freeTimes()));
    await user.type(await screen.findByRole('textbox'), 'Hunden er sød.');
    host.clock.advance(11 * minutes);
    await user.click(await button('Book tiden'));
    await screen.findByText('Tiden er ikke reserveret til dig længere');
    expect(done()).toEqual(['held']);
    await user.click(await link('Vælg en tid igen'));
    await user.click(first(await freeTimes()));
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'Hunden er sød.');
  });
});

function dayOf(time: HTMLElement): string {
  return time.textContent.split(' ')[0] ?? '';
}
