import { screen } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { heading, link, said, test } from '../support/journey.tsx';

describe('those one may not see', () => {
  test.for([
    ['whose mandate has expired', ci.thomas, ci.poul],
    ['whose mandate has not begun', ci.sofie, ci.karen],
    ['who never gave one', ci.lise, ci.gudrun],
    ['who do not exist', ci.lise, 'ci-0000none'],
  ] as const)('%s are all the same', async ([, actor, citizen], { visit }) => {
    await visit(`/for/${citizen}/aftaler`, { as: actor });
    await heading('Du kan ikke se aftaler for denne person');
    expect((await link('Vælg en anden person')).getAttribute('href')).toBe('/vaelg-person');
    expect(said()).not.toMatch(/Lindgaard|Skov|Falster/);
  });

  test('a mandate that holds no more, or not yet, is named with its day', async ({ visit }) => {
    await visit('/vaelg-person', { as: ci.thomas });
    await screen.findByRole('heading', { name: 'Fuldmagter, der ikke gælder nu' });
    await screen.findByText(/^Udløb 5\. november 2026$/);
    expect(screen.queryByRole('link', { name: 'Poul Erik Lindgaard' })).toBeNull();
  });

  test('a mandate that is withdrawn meanwhile takes the citizen off the screen (A3)', async ({
    visit,
  }) => {
    const { user, host } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    await link(/IT og digitalisering$/);
    host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
    await user.click(await link(/IT og digitalisering$/));
    await heading('Du kan ikke se aftaler for denne person');
    expect(said()).not.toMatch(/Ingrid|Genoptræning|digitalisering|Sygeplejeklinik/);
  });
});
