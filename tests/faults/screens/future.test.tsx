import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { municipality } from '../../../src/config/municipality.ts';
import { serveTheFuture } from '../../support/municipality/future.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  said,
  test,
  type Journey,
} from '../../support/journey.tsx';

const { phone } = municipality.contact.booking;

/** Every screen of somebody who has something of everything, and what its list is of. */
function screensOf({ host, planned }: Journey): readonly (readonly [string, RegExp | null])[] {
  const training = planned(ci.karen, sv.rehabilitation).id;
  const [thread] = host.municipality.staff
    .threads()
    .filter((one) => one.citizenId === ci.karen)
    .map(({ summary }) => summary);
  const appointment = /^Én aftale kunne ikke vises$/;
  return [
    ['/aftaler', appointment],
    ['/aftaler/tidligere', appointment],
    ['/aftaler/aflyste', appointment],
    ['/aftaler/bevilget', /^Ét tilbud kunne ikke vises$/],
    [`/aftaler/${training}`, null],
    [`/aftaler/${training}/aflys`, null],
    [`/aftaler/${training}/kvittering?er=booket`, null],
    [`/aftaler/${training}/tidligere-tid`, null],
    ['/venteliste', /^Én venteliste kunne ikke vises$/],
    ['/book', /^Ét tilbud kunne ikke vises$/],
    [`/book/moede?ydelse=${sv.rehabilitation}&flyt=${training}`, null],
    [
      `/book/tid?ydelse=${sv.rehabilitation}&moede=clinic&flyt=${training}`,
      /^\d tider kunne ikke vises$/,
    ],
    ['/beskeder', /^Én samtale kunne ikke vises$/],
    ...(thread ? [[`/beskeder/${thread.id}`, /^Én besked kunne ikke vises$/] as const] : []),
    ['/beskeder/ny', /^Én afdeling kunne ikke vises$/],
    ['/nyt', /^Én nyhed kunne ikke vises$/],
    ['/fuldmagt', /^Én fuldmagt kunne ikke vises$/],
    ['/fuldmagt/log', /kunne ikke vises$/],
    ['/indstillinger/paamindelser', /^Én påmindelse kunne ikke vises$/],
    ['/indstillinger/kalender', null],
    ['/vaelg-person', /^Én person kunne ikke vises$/],
    ['/alle-aftaler', null],
  ];
}

// Fails when: a row that cannot be read takes its list with it, a word that is not known is said as it
// is or says nothing, or a field that is not known is more than passed over.
test.for([
  ['fields that it does not know', { fields: true }],
  ['words that it does not know', { words: true }],
  ['a row of each list in a shape that it cannot read', { rows: true }],
] as const)(
  'F22 a later municipality answers with %s: every screen stands',
  async ([, later], { visit }) => {
    let served = new Set<string>();
    const before = (municipality: Pick<Journey, 'server' | 'page'>) => {
      served = serveTheFuture(municipality, later);
    };
    const journey = await visit('/hjaelp', { as: ci.karen, before });
    await heading('Hjælp');
    for (const [address, unread] of screensOf(journey)) {
      await journey.router.navigate(address);
      await waitFor(() => {
        expect(screen.queryByRole('heading', { level: 1, name: 'Hjælp' }), address).toBeNull();
        expect(document.querySelector('main .spinner'), address).toBeNull();
        expect(journey.client.isFetching(), address).toBe(0);
      });
      if ('rows' in later && unread) {
        const main = within(screen.getByRole('main'));
        await main.findAllByText(unread);
        const ways = await main.findAllByRole('link', { name: /^Ring til os på / });
        expect(first(ways).getAttribute('href')).toMatch(/^tel:/);
      }
      expect(said(), address).not.toMatch(/hologram|undefined|\bunknown\b|\[object|{{/);
      expect(said(), address).not.toMatch(
        /Noget gik galt|ikke hente|ikke fra kommunen|Ingen kommende/,
      );
    }
    expect(served.size).toBeGreaterThan(15);
  },
);

// Fails when: whatever is not cancelled may be moved or cancelled.
test('F22 an appointment with an unknown status or way to meet can be seen and called about', async ({
  visit,
}) => {
  const journey = await visit('/hjaelp', { as: ci.karen });
  await heading('Hjælp');
  const { id } = journey.planned(ci.karen, sv.rehabilitation);
  serveTheFuture(journey, { words: true, only: /^GET .*appointments/ });
  await journey.client.invalidateQueries();
  await journey.router.navigate('/aftaler');
  await screen.findAllByText(`På en ny måde: ring til os på ${phone}`);
  await screen.findAllByText(`Ny status: ring til os på ${phone}`);
  await journey.router.navigate(`/aftaler/${id}`);
  await screen.findByText('Der er noget nyt ved aftalen');
  const main = within(screen.getByRole('main'));
  expect(main.queryByRole('link', { name: /^(Flyt|Aflys|Skift til|Få besked)/ })).toBeNull();
  await main.findByRole('link', { name: /^Ring til os på / });
  for (const step of [`/aftaler/${id}/aflys`, `/aftaler/${id}/tidligere-tid`]) {
    await journey.router.navigate(step);
    await screen.findAllByText(/Ring til os på .*så fortæller vi, hvad der gælder/);
    expect(screen.queryByRole('button', { name: /Aflys aftalen|Få besked/ })).toBeNull();
  }
  await journey.router.navigate(`/aftaler/${id}/kvittering?er=booket`);
  await heading('Kvittering');
  expect(said()).not.toContain('er booket');
});

// Fails when: an answer that cannot be read counts as done, or as a refusal.
test('F22 a confirmation in a shape that it cannot read is unknown, and done once', async ({
  visit,
}) => {
  const path = `/book/tid?ydelse=${sv.preventiveVisit}&moede=home`;
  const journey = await visit(path, { as: ci.ingrid });
  await heading(/^Vælg en tid/);
  await journey.user.click(first(await freeTimes()));
  await heading('Tjek dine svar');
  serveTheFuture(journey, { things: true, only: /^POST .*appointments$/ });
  await journey.user.click(await button('Book tiden'));
  await screen.findByText('Vi ved ikke, om det lykkedes');
  expect(said()).not.toMatch(/er booket|ikke fra kommunen/);
  journey.server.resetHandlers();
  await journey.user.click(await button('Prøv igen'));
  await heading('Din tid er booket');
  expect(journey.done()).toEqual(['held', 'booked']);
});
