import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { toTimes } from '../../journeys/steps.ts';
import { answerInItsPlace, outOfTheWay } from '../../support/not-ours.ts';
import { button, first, freeTimes, heading, link, said, test } from '../../support/journey.tsx';

const done = /Beskeden er sendt|er booket|er aflyst|er gemt/;

// Fails when: a good status is enough, or a status of the contract's is enough, or a body is.
test.for(['nothing, and well', 'a 204', 'an empty object, created'] as const)(
  'F14 a message is answered with %s: it is not sent, kept, and sent once after',
  async (what, { visit }) => {
    const journey = await visit('/beskeder/ny', { as: ci.ingrid });
    const { user, host } = journey;
    const before = host.municipality.staff.threads().length;
    await user.click(await screen.findByRole('radio', { name: 'Træning og Genoptræning' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Mit knæ');
    await user.type(screen.getByRole('textbox', { name: 'Din besked' }), 'Det gør ondt.');
    const answered = answerInItsPlace(journey, what, { method: 'POST' });
    await user.click(await button('Send besked'));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    expect(answered()).toBe(1);
    expect(said()).not.toMatch(done);
    expect(host.municipality.staff.threads()).toHaveLength(before);
    outOfTheWay(journey);
    await user.click(await button('Prøv igen'));
    await screen.findByText('Beskeden er sendt.');
    expect(host.municipality.staff.threads()).toHaveLength(before + 1);
  },
);

// Fails when: a good status is enough.
test.for(['nothing, and well', 'an empty object, created'] as const)(
  'F14 choosing and booking a time are answered with %s: neither is done, and both are once after',
  async (what, { visit }) => {
    const journey = await toTimes(visit);
    const { user, done: log } = journey;
    answerInItsPlace(journey, what, { method: 'POST' });
    await user.click(first(await freeTimes()));
    await screen.findByText(/^Der kom et svar, men det er ikke fra kommunen\./);
    expect(log()).toEqual([]);
    outOfTheWay(journey);
    await user.click(first(await freeTimes()));
    await button('Book tiden');
    answerInItsPlace(journey, what, { method: 'POST' });
    await user.click(await button('Book tiden'));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    expect(said()).not.toMatch(done);
    expect(log()).toEqual(['held']);
    outOfTheWay(journey);
    await user.click(await button('Prøv igen'));
    await heading('Din tid er booket');
    expect(log()).toEqual(['held', 'booked']);
  },
);

// Fails when: whatever is not 2xx ends a session.
test.for(['somebody else’s 401', 'a proxy’s 413'] as const)(
  'F14 a cancellation is answered with %s: nobody is logged out, and it is done once after',
  async (what, { visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    const { user, planned, record } = journey;
    const { id } = planned(ci.ingrid, sv.digitalCourse);
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Aflys aftale'));
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    answerInItsPlace(journey, what);
    await user.click(await button('Aflys aftalen'));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    expect(said()).toContain('Ingrid');
    expect(record(id).status).toBe('booked');
    outOfTheWay(journey);
    await user.click(await button('Prøv igen'));
    await heading('Din aftale er aflyst');
    expect(record(id).status).toBe('cancelled');
  },
);

// Fails when: the clock is learned from whatever comes.
test('F14 a portal’s clock is five days ahead: what can be cancelled still can', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid });
  const { user, host, client } = journey;
  const { id } = journey.planned(ci.ingrid, sv.adviceLine);
  await link(/Sundhedsrådgivning på telefon$/);
  const date = new Date(host.clock.now() + 5 * 24 * 3_600_000);
  const answered = answerInItsPlace(journey, 'a captive portal’s page', { date });
  await client.invalidateQueries({ queryKey: ['citizen', ci.ingrid] });
  await waitFor(() => {
    expect(answered()).toBeGreaterThan(0);
  });
  await user.click(await link(/Sundhedsrådgivning på telefon$/));
  await heading(/^Sundhedsrådgivning på telefon/);
  expect(screen.queryByText(/^Fristen for/)).toBeNull();
  outOfTheWay(journey);
  await journey.router.navigate(`/aftaler/${id}/aflys`);
  await button('Aflys aftalen');
});
