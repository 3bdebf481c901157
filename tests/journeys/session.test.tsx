import { screen } from '@testing-library/react';
import { describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { sv } from '../../mocks/serviceIds.ts';
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
    ['/tilgaengelighed', 'Tilgængelighedserklæring'],
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
    expect((await link('Log ind med MitID')).getAttribute('href')).toContain(
      encodeURIComponent('/aftaler/tidligere'),
    );
    // Nor is it there for whoever presses the back button.
    history.back();
    await vi.waitFor(() => expect(location.pathname).toBe('/aftaler'));
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

  test('because she has been idle longer than the municipality allows', async ({ visit }) => {
    const { user, host, pass } = await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    host.sessions.limits.idleShared = 240;
    pass(241_000);
    await user.click(await link(/Inkontinenssamtale$/));
    await heading('Log ind for at fortsætte');
    expect(said()).not.toMatch(ofIngrid);
  });
});

test('"Log af" ends the session at the municipality', async ({ visit }) => {
  const { user, host } = await visit('/aftaler', { as: ci.ingrid });
  await link(/Inkontinenssamtale$/);
  await user.click(screen.getByRole('button', { name: 'Log af' }));
  await expect.poll(() => host.sessions.list()).toEqual([]);
});
