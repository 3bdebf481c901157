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
  link,
  test,
  type Journey,
} from '../support/journey.tsx';
import { toTimes } from './steps.ts';

describe('the municipality asks for patience (W17)', () => {
  test.for([
    [429, 'listAppointments'],
    [503, 'listAppointments'],
    [503, 'getSession'],
  ] as const)('with %d to %s: the app asks again', async ([status, operation], { visit }) => {
    const patience = {
      kind: 'status',
      status,
      retryAfter: 1,
      times: 1,
      match: { operation },
    } as const;
    const journey = await visit('/aftaler', { as: ci.ingrid, faults: [patience] });
    await link(/Inkontinenssamtale$/);
    expect(answers(journey, operation)).toEqual([status, 200]);
  });

  test('but not for ever: then it says so', async ({ visit }) => {
    const down = {
      kind: 'status',
      status: 503,
      retryAfter: 0,
      match: { operation: 'listServices' },
    } as const;
    const journey = await visit('/book', { as: ci.ingrid, faults: [down] });
    await screen.findByText('Systemet har en pause lige nu. Prøv igen om lidt.');
    expect(answers(journey, 'listServices')).toEqual([503, 503, 503]);
    journey.host.faults.set([]);
    await journey.user.click(await button('Prøv igen'));
    await link('Forebyggende hjemmebesøg');
  });
});

describe('the answer is lost after it was done (W1)', () => {
  test('a booking: "ukendt", then it is confirmed, once', async ({ visit }) => {
    const journey = await toTimes(visit);
    const { user, host, done } = journey;
    await user.click(first(await freeTimes()));
    await button('Book tiden');
    host.faults.add({ kind: 'lost-answer', match: { operation: 'bookAppointment' }, times: 1 });
    await user.click(await button('Book tiden'));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    expect(screen.queryByText('Tiden er ikke reserveret til dig længere')).toBeNull();
    await user.click(await button('Prøv igen'));
    await heading('Din tid er booket');
    expect(done()).toEqual(['held', 'booked']);
    expect(answers(journey, 'bookAppointment')).toEqual([null, 201]);
  });

  test('a cancellation: the second try is no conflict with the first (W7)', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    const { user, host, done, record, planned } = journey;
    const { id } = planned(ci.ingrid, sv.digitalCourse);
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Aflys aftale'));
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    host.faults.add({ kind: 'lost-answer', match: { operation: 'cancelAppointment' }, times: 1 });
    await user.click(await button('Aflys aftalen'));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    await user.click(await button('Prøv igen'));
    await heading('Din aftale er aflyst');
    expect(done()).toEqual(['cancelled']);
    expect(record(id).cancellation?.reason).toBe('ill');
    expect(answers(journey, 'cancelAppointment')).toEqual([null, 200]);
  });

  test('a held time: taken again, one is held', async ({ visit }) => {
    const { user, host, done } = await toTimes(visit);
    const times = await freeTimes();
    host.faults.add({ kind: 'lost-answer', match: { operation: 'holdSlot' }, times: 1 });
    await user.click(first(times));
    await screen.findByText('Tiden blev ikke reserveret');
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    expect(done()).toEqual(['held']);
  });

  test('a held time: whoever then takes another gets that one', async ({ visit }) => {
    const { user, host } = await toTimes(visit);
    const times = await freeTimes();
    host.faults.add({ kind: 'offline', match: { operation: 'holdSlot' }, times: 1 });
    await user.click(first(times));
    await screen.findByText('Tiden blev ikke reserveret');
    const other = (await freeTimes()).at(3);
    if (!other) throw new Error('Too few times');
    const clock = /(\d+\.\d\d)–/.exec(other.getAttribute('aria-label') ?? '')?.[1] ?? 'none';
    await user.click(other);
    await heading('Tjek dine svar');
    expect(await fact('Hvornår')).toContain(`kl. ${clock}`);
  });
});

/** How the municipality answered that operation: null when the connection died first. */
function answers({ host }: Journey, operation: string) {
  return host.records.requests
    .filter((request) => request.operation === operation)
    .map(({ status }) => status);
}
