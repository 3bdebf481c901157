import { screen } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, first, freeTimes, heading, link, test } from '../support/journey.tsx';
import { bookElsewhere, toTimes } from './steps.ts';

describe('what cannot be booked says why, and what to do', () => {
  test('in the list', async ({ visit }) => {
    await visit('/book', { as: ci.jens });
    await screen.findByRole('heading', { name: 'Kræver mere, før du kan booke' });
    expect(screen.queryByRole('link', { name: 'Forebyggende hjemmebesøg' })).toBeNull();
    expect(screen.getByText(/Vi tilbyder besøget i det år, du fylder 75 og 80/)).toBeTruthy();
  });

  test('and when a link led there', async ({ visit }) => {
    await visit(`/book/moede?ydelse=${sv.stressClinic}`, { as: ci.jens });
    await screen.findByText(/Du skal have en henvisning/);
    expect(screen.queryByRole('link', { name: 'Telefon' })).toBeNull();
  });

  test('when there is no free time at all', async ({ visit }) => {
    await visit(`/book/tid?ydelse=${sv.hearing}&moede=clinic`, { as: ci.jens });
    await screen.findByRole('heading', { name: 'Ingen ledige tider' });
    const call = await link(/^Ring til os på 00\s\d\d\s\d\d\s\d\d/);
    expect(call.getAttribute('href')).toMatch(/^tel:/);
  });

  test('when the municipality has decided how one meets', async ({ visit }) => {
    await visit(`/book/moede?ydelse=${sv.screenVisit}`, { as: ci.kaj });
    await heading(/^Vælg en tid .*, på video$/);
    await screen.findByText(/Kommunen har vurderet/);
    expect(screen.getByText('Trin 2 af 3')).toBeTruthy();
    expect((await link('Tilbage')).getAttribute('href')).toBe('/book');
  });

  test('when the citizen has got another appointment at that time meanwhile', async ({ visit }) => {
    const { user, host, done } = await toTimes(visit);
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    const { id } = bookElsewhere(host, ci.lise, ci.ingrid, {
      serviceId: sv.adviceLine,
      deliveryMode: 'phone',
      from: '2026-11-26T09:00:00+01:00',
    });
    await user.click(await button('Book tiden'));
    await screen.findByText('Der er allerede en anden aftale på det tidspunkt.');
    const conflict = await link(/^Du har allerede en anden aftale: /);
    expect(conflict.getAttribute('href')).toBe(`/aftaler/${id}`);
    expect(done()).toEqual(['held', 'held', 'booked']);
  });
});
