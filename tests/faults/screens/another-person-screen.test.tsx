import { screen } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { toTimes } from '../../journeys/steps.ts';
import { button, first, freeTimes, heading, link, said, test } from '../../support/journey.tsx';

const here = 'En anden er logget ind i denne browser';

describe('another person logs in in the next tab', () => {
  // Fails when: requests do not say who acts, or nobody hears that the session is another's.
  test('F15 who then taps a time in the first holds nothing, and sees nothing more of it', async ({
    visit,
  }) => {
    const { user, host, done, loginAs, client } = await toTimes(visit);
    const times = await freeTimes();
    await loginAs(ci.jens);
    const [jens] = host.sessions.list().filter(({ actor }) => actor === ci.jens);
    const active = jens?.lastActivity;
    await user.click(first(times));
    await heading(here);
    expect(said()).not.toMatch(/Ingrid|Mortensen|Forebyggende|Jens/);
    expect(done()).toEqual([]);
    expect(jens?.lastActivity).toBe(active);
    const known = client.getQueryCache().findAll({ queryKey: ['citizen'] });
    expect(known.map(({ state }) => state.data)).not.toContainEqual(expect.anything());
    await button('Fortsæt til aftalerne');
    await link('Log ind med mit MitID');
  });

  // Fails when: what is asked for by itself does not say who acts.
  test('F15 who comes back to the first is shown nothing of theirs', async ({ visit }) => {
    const { user, loginAs, planned } = await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    const theirs = planned(ci.svend);
    await loginAs(ci.svend);
    await user.click(await link('Tidligere'));
    await heading(here);
    expect(said()).not.toMatch(/Ingrid|Mortensen|Inkontinens|Genoptræning|Svend/);
    expect(screen.queryByText(theirs.serviceName.da)).toBeNull();
  });
});

// Fails when: a draft outlives the session in memory.
test('F15 what was written for one is not there for the other', async ({ visit }) => {
  const { user, loginAs, host } = await toTimes(visit);
  await user.click(first(await freeTimes()));
  await user.type(await screen.findByRole('textbox'), 'Hunden er sød.');
  await loginAs(ci.jens);
  await user.click(await button('Book tiden'));
  await heading(here);
  expect(said()).not.toContain('Hunden');
  expect(host.municipality.staff.appointments(ci.jens)).toEqual([]);
});
