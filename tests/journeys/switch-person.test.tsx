import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  link,
  said,
  test,
  type Journey,
} from '../support/journey.tsx';

const mother = 'Ingrid Holm Mortensen';
/** What would give her mother away. */
const ofMother = /Ingrid|IT og digitalisering|Inkontinens/;

// Fails when: what was fetched for the former is kept, or a step back is taken for a choice.
test('what Lise saw of her mother is gone from screen, title and memory when she looks at her own', async ({
  visit,
}) => {
  const { user, client } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  await link(/IT og digitalisering$/);
  expect(document.title).toBe('(IM) Aftaler – Borgerbooking');
  await toOneself(user);
  expect(said()).not.toMatch(ofMother);
  expect(document.title).toBe('Mine aftaler – Borgerbooking');
  expect(remembered(client, ci.ingrid)).toEqual([]);
  expect(remembered(client, ci.lise)).not.toEqual([]);
});

test('back does not show her mother’s screens before she says so; forward leads on as before', async ({
  visit,
}) => {
  const { user, router, client } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  await link(/IT og digitalisering$/);
  await toOneself(user);
  await router.navigate(-1);
  await heading('Hvem vil du se aftaler for?');
  await router.navigate(-1);
  await heading('Vil du skifte person?');
  expect(said()).not.toMatch(/IT og digitalisering|Inkontinens/);
  expect(remembered(client, ci.ingrid)).toEqual([]);
  expect(screen.queryByRole('region', { name: 'Hvem du handler for' })).toBeNull();
  await router.navigate(2);
  await heading('Mine aftaler');
  await link(/Kostvejledning/);
});

test('there she can stay with her own, or change back and find the screen she left', async ({
  visit,
}) => {
  const { user, router, client } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  await link(/IT og digitalisering$/);
  await toOneself(user);
  await router.navigate(-2);
  await heading('Vil du skifte person?');
  await user.click(await link('Bliv ved dine egne aftaler'));
  await heading('Mine aftaler');
  await router.navigate(-1);
  await heading('Vil du skifte person?');
  await user.click(await button(`Skift til ${mother}`));
  await heading(`Aftaler for ${mother}`);
  await link(/IT og digitalisering$/);
  expect(remembered(client, ci.lise)).toEqual([]);
});

test('the other way round: her own are not shown while she acts for her mother', async ({
  visit,
}) => {
  const { user, router } = await visit('/aftaler', { as: ci.lise });
  await link(/Kostvejledning/);
  await user.click(screen.getByRole('link', { name: 'Skift person' }));
  await user.click(await link(mother));
  await link(/IT og digitalisering$/);
  await router.navigate(-2);
  await heading('Vil du skifte person?');
  expect(said()).not.toMatch(/Kostvejledning/);
  await user.click(await link(`Fortsæt for ${mother}`));
  await heading(`Aftaler for ${mother}`);
});

test('to look at the list of people and turn back is no change', async ({ visit }) => {
  const { user, router } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
  await link(/IT og digitalisering$/);
  await user.click(screen.getByRole('link', { name: 'Skift person' }));
  await heading('Hvem vil du se aftaler for?');
  await router.navigate(-1);
  await heading(`Aftaler for ${mother}`);
});

test('what she wrote to the practitioner for her mother is forgotten with it', async ({
  visit,
}) => {
  const path = `/for/${ci.ingrid}/book/tid?ydelse=${sv.dietitian}&moede=phone`;
  const { user, router } = await visit(path, { as: ci.lise });
  await user.click(first(await freeTimes()));
  await user.type(await screen.findByRole('textbox'), 'Hun hører dårligt');
  await toOneself(user);
  await router.navigate(`/for/${ci.ingrid}/book/tid?ydelse=${sv.dietitian}&moede=phone`);
  await user.click(first(await freeTimes()));
  expect(await screen.findByRole<HTMLTextAreaElement>('textbox')).toHaveProperty('value', '');
});

async function toOneself(user: Journey['user']): Promise<void> {
  await user.click(screen.getByRole('link', { name: 'Skift person' }));
  await user.click(await link(/\(dig selv\)$/));
  await heading('Mine aftaler');
  await link(/Kostvejledning/);
}

/** The keys of all that is known of a citizen. */
function remembered(client: Journey['client'], citizen: string) {
  return client
    .getQueryCache()
    .findAll({ queryKey: ['citizen', citizen] })
    .map(({ queryKey }) => queryKey);
}
