import { screen } from '@testing-library/react';
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
    await heading(/^Hvordan vil du møde os/);
    expect(screen.getByText('Trin 2 af 4')).toBeTruthy();
    expect(
      screen.getAllByText(/^Første ledige tid: i morgen, torsdag 26\. november kl\. /),
    ).toBeTruthy();
    await user.click(await link('Hjemmebesøg'));
    await heading(/^Vælg en (ny )?tid/);
    const time = first(await freeTimes());
    expect(time.textContent).toMatch(
      /^Første ledigeI morgen, torsdag 26\. november kl\. 9\.00–10\.00Hjemme hos dig – \w+ /,
    );
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
    await screen.findByText(/^Du får en sms dagen før kl\. 10\.00\. Den kommer på det mobilnummer/);
    expect(await fact('Passer tiden ikke?')).toMatch(/Er det for sent\? Ring til os på 00\s12/);
    expect(host.municipality.log().at(-1)).toMatchObject({
      actor: ci.ingrid,
      citizenId: ci.ingrid,
    });

    await user.click(await link('Se alle aftaler'));
    await link(new RegExp(`${day} ${clock}, ?Forebyggende hjemmebesøg$`));
  });

  test('the days ahead are a week at a time; a date without times leads to the next that has some', async ({
    visit,
  }) => {
    const { user } = await toTimes(visit);
    await freeTimes();
    const chosen = () => screen.getByRole('radio', { checked: true }).getAttribute('aria-label');
    expect(chosen()).toMatch(/^torsdag 26\. november, \d+ ledige tider$/);
    expect(
      screen.getByRole('radio', { name: 'søndag 29. november, ingen ledige tider' }),
    ).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('radio', { name: /^fredag 27\. november, / }));
    await expect.poll(async () => dayOf((await freeTimes()).at(-1))).toBe('fredag');
    await expect.poll(() => location.search).toContain('dag=2026-11-27');
    await user.click(await button('Ugen efter'));
    await expect.poll(chosen).toMatch(/^mandag 30\. november, /);

    await user.click(await screen.findByText('Gå til en bestemt dato'));
    await user.click(await button('Vis datoen'));
    await screen.findByText('Skriv dag, måned og år');
    await user.type(screen.getByRole('textbox', { name: 'Dag' }), '6');
    await user.type(screen.getByRole('textbox', { name: 'Måned' }), '12');
    await user.type(screen.getByRole('textbox', { name: 'År' }), '2026');
    await user.click(await button('Vis datoen'));
    await screen.findByText(
      'Der er ingen ledige tider søndag 6. december. Her er tiderne mandag 7. december.',
    );
    expect(chosen()).toMatch(/^mandag 7\. december, /);
  });

  test('the time she wants is narrowed down, and stands in the address', async ({ visit }) => {
    const { user } = await toTimes(visit);
    await user.click(await button('Find tider, der passer dig'));
    await user.click(await screen.findByRole('checkbox', { name: 'Fredag' }));
    await expect.poll(() => location.search).toContain('ugedag=5');
    await expect.poll(async () => (await freeTimes()).map(dayOf)).not.toContain('mandag');
    expect(new Set((await freeTimes()).map(dayOf))).toEqual(new Set(['fredag']));
    await user.click(screen.getByRole('checkbox', { name: 'Søndag' }));
    await user.click(screen.getByRole('checkbox', { name: 'Fredag' }));
    await screen.findByRole('heading', { name: 'Ingen tider passer til dine valg' });
    await user.click(first(await screen.findAllByRole('button', { name: 'Nulstil' })));
    await expect.poll(async () => dayOf(first(await freeTimes()))).toBe('torsdag');
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

function dayOf(time: HTMLElement | undefined): string {
  const said = time?.getAttribute('aria-label') ?? time?.textContent ?? '';
  const [day = ''] = /(man|tirs|ons|tors|fre|lør|søn)dag(?= \d+\. )/i.exec(said) ?? [];
  return day.toLowerCase();
}
