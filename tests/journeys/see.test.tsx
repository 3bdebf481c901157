import { screen, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, fact, first, heading, inWords, link, said, test } from '../support/journey.tsx';

const minutes = 60_000;

describe('Ingrid sees her agenda', () => {
  test('the next appointment stands first, in plain words', async ({ visit }) => {
    const { planned } = await visit('/aftaler', { as: ci.ingrid });
    const next = planned(ci.ingrid);
    const { day, clock } = inWords(next.start);
    await screen.findByRole('heading', { level: 2, name: next.serviceName.da });
    expect(screen.getByText('Næste aftale')).toBeTruthy();
    const when = screen.getByText(`I dag, ${day}`, { selector: 'strong' });
    expect(when.textContent).toMatch(new RegExp(`^I dag, ${day} ${clock}–`));
    await link(new RegExp(`^Se aftalen i dag, ${day} ${clock}, ${next.serviceName.da}`));
    expect(document.title).toBe('Mine aftaler – Borgerbooking');
  });

  test('all the rest stand below, by day and in order', async ({ visit }) => {
    const { host } = await visit('/aftaler', { as: ci.ingrid });
    await screen.findByRole('heading', { name: 'Derefter' });
    const upcoming = host.municipality.staff
      .appointments(ci.ingrid)
      .filter(({ status }) => status === 'booked');
    const expected = upcoming.slice(1).map(({ start, serviceName }) => {
      const { day, clock } = inWords(start);
      return expect.stringMatching(
        new RegExp(`${day} ${clock}, ${serviceName.da}$`, 'i'),
      ) as string;
    });
    const rows = screen.getAllByRole('link', { name: / kl\. \d+\.\d\d, ?[^,]*$/ });
    expect(rows.map((row) => row.textContent)).toEqual(expected);
  });

  test('what was granted is one press away, with the way to book it', async ({ visit }) => {
    const { user } = await visit('/aftaler', { as: ci.karen });
    await user.click(await link('Bevilget'));
    const granted = await screen.findByRole('region', { name: 'Bevilget af kommunen' });
    expect(within(granted).getByText('Du kan vælge et privat sted')).toBeTruthy();
    const book = within(granted).getByRole('link', { name: /^Book tid Genoptræning/ });
    expect(book.getAttribute('href')).toBe(`/book/moede?ydelse=${sv.rehabilitation}`);
  });

  test('what is over, and what was cancelled, stand apart', async ({ visit }) => {
    const { user } = await visit('/aftaler', { as: ci.ingrid });
    await user.click(await link('Tidligere'));
    await screen.findByRole('heading', { level: 2, name: 'Tidligere' });
    expect(said()).not.toContain('Naturkur');
    await user.click(await link('Aflyste'));
    await screen.findByRole('link', { name: /Naturkur/ });
    expect(screen.getAllByText('Aflyst').length).toBeGreaterThan(1);
  });
});

test('an appointment says when, how long, how, where and who, and until when it can be changed', async ({
  visit,
}) => {
  const { user, planned } = await visit('/aftaler', { as: ci.ingrid });
  const course = planned(ci.ingrid, sv.digitalCourse);
  await user.click(await link(/IT og digitalisering$/));
  await heading(/IT og digitalisering .* kl\. /);
  const { day, clock } = inWords(course.start);
  expect((await fact('Hvornår')).toLowerCase()).toBe(`${day} ${clock} (dansk tid)`);
  expect(await fact('Varighed')).toBe('90 minutter');
  expect(await fact('Hvordan')).toBe('Besøg hos os');
  expect(await fact('Hvor')).toContain(course.location?.address);
  expect(await fact('Hvem')).toContain(course.practitioner?.name);
  expect(screen.getByText('Jeg tager min egen tablet med.')).toBeTruthy();
  const until = inWords(course.cancelUntil ?? '');
  expect(
    screen.getByText(`Du kan flytte eller aflyse indtil ${until.day} ${until.clock}.`),
  ).toBeTruthy();
  expect(screen.getByText('Aftalen kan flyttes 1 gang mere.')).toBeTruthy();
  // Neither who nor what about is in the browser's history.
  expect(document.title).toBe('Aftale – Borgerbooking');
});

describe('Kaj’s visits, two a day, are two rows', () => {
  const folds = () => screen.findAllByText(/^Vis alle \d+ tider/, { selector: 'summary' });

  test('each unfolds into its visits, which are links', async ({ visit }) => {
    const { user, planned } = await visit('/aftaler', { as: ci.kaj });
    const [evening, morning] = await folds();
    expect(screen.getAllByText('Hver dag')).toHaveLength(2);
    if (!evening || !morning) throw new Error('Two rows');
    await user.click(evening);
    const rows = within(evening.parentElement ?? evening).getAllByRole('link');
    expect(evening.textContent).toContain(`Vis alle ${rows.length} tider`);
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      rows.map(() => expect.stringMatching(/^\S+ .* kl\. 20\.15, Skærmbesøg/i) as string),
    );
    expect(rows[0]?.getAttribute('href')).not.toBe(`/aftaler/${planned(ci.kaj).id}`);
  });

  // Fails when: what is unfolded is forgotten with the screen.
  test('Back leads to the row as it was, and to the visit', async ({ visit }) => {
    const { user, router } = await visit('/aftaler', { as: ci.kaj });
    const [evening] = await folds();
    if (!evening) throw new Error('No row');
    await user.click(evening);
    const third = within(evening.parentElement ?? evening).getAllByRole('link')[2];
    const address = third?.getAttribute('href');
    await user.click(third ?? evening);
    await heading(/Skærmbesøg/);
    await router.navigate(-1);
    const [again, other] = await folds();
    expect(again?.parentElement).toHaveProperty('open', true);
    expect(other?.parentElement).toHaveProperty('open', false);
    expect(document.activeElement?.getAttribute('href')).toBe(address);
  });
});

test('the way into a video visit opens a quarter of an hour before, by itself', async ({
  visit,
}) => {
  const { user, pass, planned, host } = await visit('/aftaler', { as: ci.kaj });
  const visitOnScreen = planned(ci.kaj);
  await user.click(await link(/^Se aftalen/));
  await screen.findByText(/^Du kan gå ind kl\. .*, et kvarter før\.$/);
  expect(screen.queryByRole('link', { name: 'Deltag på video' })).toBeNull();
  pass(Date.parse(visitOnScreen.video?.opensAt ?? '') - host.clock.now());
  const join = await link('Deltag på video');
  expect(join.getAttribute('href')).toBe(`/aftaler/${visitOnScreen.id}/video`);
  pass(45 * minutes);
  await screen.findByText(/begyndt eller overstået|Telefontid/);
  await expect.poll(() => screen.queryByRole('link', { name: 'Deltag på video' })).toBeNull();
});

test('Jens has nothing planned: it says so, and how to book', async ({ visit }) => {
  await visit('/aftaler', { as: ci.jens });
  await screen.findByRole('heading', { name: 'Ingen kommende aftaler' });
  expect((await link('Book tid')).getAttribute('href')).toBe('/book');
});

test.for([
  ['/aftaler/tidligere', 'Ingen tidligere aftaler'],
  ['/aftaler/aflyste', 'Ingen aflyste aftaler'],
] as const)('and %s is empty in its own words', async ([path, words], { visit }) => {
  await visit(path, { as: ci.jens });
  await screen.findByRole('heading', { name: words });
});

test('Gudrun’s long past comes a page at a time, the newest first', async ({ visit }) => {
  const { user } = await visit('/aftaler/tidligere', { as: ci.gudrun });
  const rows = () => screen.getAllByRole('link', { name: /Skærmbesøg/ });
  await screen.findAllByRole('link', { name: /Skærmbesøg/ });
  const atFirst = rows().map((row) => row.getAttribute('href'));
  await user.click(await button('Vis flere'));
  await expect.poll(() => rows().length).toBeGreaterThan(atFirst.length);
  const both = rows().map((row) => row.getAttribute('href'));
  expect(both.slice(0, atFirst.length)).toEqual(atFirst);
  expect(new Set(both).size).toBe(both.length);
});

test('in English it is the same agenda', async ({ visit }) => {
  const { planned } = await visit('/aftaler', { as: ci.ingrid, language: 'en' });
  await heading('My appointments');
  const next = planned(ci.ingrid);
  await screen.findByRole('heading', { level: 2, name: next.serviceName.en });
  const when = screen.getByText('Today, Wednesday 25 November', { selector: 'strong' });
  expect(when.textContent).toMatch(/^Today, Wednesday 25 November .*–/);
  expect(said()).not.toMatch(/[æøå]ftale|aftale|Hjemmebesøg|Bevilget/);
});

test('a device whose clock is two days ahead shows today as today (S3)', async ({ visit }) => {
  await visit('/aftaler', { as: ci.ingrid, clockOff: 2 * 24 * 60 * minutes });
  await screen.findByText(/^I dag, onsdag 25\. november/);
  expect(first(screen.getAllByRole('heading', { level: 2 })).textContent).toContain(
    'Sygeplejeklinik',
  );
});
