import type { MockHost } from '../../mocks/http/host.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, first, freeTimes, heading, link, said, test } from '../support/journey.tsx';
import { toTimes } from './steps.ts';

/** What would give Ingrid away on a screen that she has left. */
const ofIngrid = /Ingrid|Mortensen|Sygepleje|Genoptræning|Inkontinens|Pernille|Hunden/;

describe('nobody is logged in', () => {
  test.for([
    '/aftaler',
    '/aftaler/ap-from-a-letter',
    `/for/${ci.ingrid}/aftaler`,
    `/book/moede?ydelse=${sv.preventiveVisit}`,
    '/indstillinger',
    '/vaelg-person',
  ])('%s leads there by way of the login', async (path, { visit }) => {
    await visit(path);
    await heading('Log ind for at fortsætte');
    const login = new URL(
      (await link('Log ind med MitID')).getAttribute('href') ?? '',
      location.href,
    );
    expect(login.pathname).toBe('/auth/login');
    expect(login.searchParams.get('next')).toBe(path);
    expect(screen.queryByRole('navigation', { name: 'Hovedmenu' })).toBeNull();
  });

  test.for([
    ['/hjaelp', 'Hjælp'],
    ['/tilgaengelighed', 'Tilgængeligheds\u00aderklæring'],
    ['/om', 'Om Borgerbooking'],
    ['/logget-af', 'Du er logget af'],
    ['/ingenting', 'Siden findes ikke'],
  ] as const)('%s can be read all the same', async ([path, name], { visit }) => {
    await visit(path);
    await heading(name);
  });
});

describe('the session ends in the middle', () => {
  test('of looking: nothing of her is left in the document', async ({ visit }) => {
    const { user, host } = await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    for (const { id } of host.sessions.list()) host.sessions.end(id);
    await user.click(await link('Tidligere'));
    await heading('Log ind for at fortsætte');
    expect(said()).not.toMatch(ofIngrid);
    await expect
      .poll(async () => (await link('Log ind med MitID')).getAttribute('href'))
      .toContain(encodeURIComponent('/aftaler/tidligere'));
    // Nor is it there for whoever presses the back button.
    history.back();
    await waitFor(() => expect(location.pathname).toBe('/aftaler'));
    await heading('Log ind for at fortsætte');
    expect(said()).not.toMatch(ofIngrid);
  });

  test('of booking: nothing is booked, and the way back leads to her answers', async ({
    visit,
  }) => {
    const { user, host, done } = await toTimes(visit);
    await user.click(first(await freeTimes()));
    await user.type(await screen.findByRole('textbox'), 'Hunden er sød.');
    const here = location.pathname + location.search;
    for (const { id } of host.sessions.list()) host.sessions.end(id);
    await user.click(await button('Book tiden'));
    await heading('Log ind for at fortsætte');
    expect(said()).not.toMatch(ofIngrid);
    const login = new URL(
      (await link('Log ind med MitID')).getAttribute('href') ?? '',
      location.href,
    );
    expect(login.searchParams.get('next')).toBe(here);
    expect(done()).toEqual(['held']);
  });
});

describe('Ingrid has done nothing for a while (A8)', () => {
  const warning = () => screen.findByRole('dialog');
  /** What is fetched after the first screen: fetched later, it would count as something she did. */
  const allOfIt = (host: MockHost) =>
    expect
      .poll(() => host.records.requests.map(({ operation }) => operation))
      .toContain('listNotices');

  test('is warned with a countdown, and stays', async ({ visit }) => {
    const { user, pass, host } = await visit('/aftaler', { as: ci.ingrid, idleSeconds: 240 });
    await link(/Inkontinenssamtale$/);
    await allOfIt(host);
    pass(200_000);
    const dialog = within(await warning());
    await dialog.findByRole('heading', { name: 'Du er ved at blive logget af' });
    await dialog.findByText(/^Om (40|39) sekunder$/, { selector: 'strong' });
    await user.click(dialog.getByRole('button', { name: 'Forbliv logget på' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    pass(100_000);
    expect(host.sessions.list()).toHaveLength(1);
    await user.click(await link('Tidligere'));
    await screen.findByRole('heading', { level: 2, name: 'Tidligere' });
  });

  test('and when she does not answer, nothing of her is left in the document', async ({
    visit,
  }) => {
    const { pass, host } = await visit('/aftaler', { as: ci.ingrid, idleSeconds: 240 });
    await link(/Inkontinenssamtale$/);
    await allOfIt(host);
    pass(200_000);
    await warning();
    pass(41_000);
    await heading('Log ind for at fortsætte');
    expect(said()).not.toMatch(ofIngrid);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
