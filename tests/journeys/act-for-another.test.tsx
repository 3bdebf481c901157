import { screen, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { sure } from './steps.ts';
import { button, fact, first, freeTimes, heading, link, said, test } from '../support/journey.tsx';

const mother = 'Ingrid Holm Mortensen';
const band = () => screen.getByRole('region', { name: 'Hvem du handler for' });

describe('Lise helps her mother', () => {
  test('and always sees for whom she acts', async ({ visit }) => {
    const { user } = await visit('/vaelg-person', { as: ci.lise });
    await heading('Hvem vil du se aftaler for?');
    expect(screen.getByText('Du kan se, booke, flytte og aflyse')).toBeTruthy();
    await user.click(await link(mother));
    await heading(`Aftaler for ${mother}`);
    expect(within(band()).getByText(mother)).toBeTruthy();
    expect(location.pathname).toBe(`/for/${ci.ingrid}/aftaler`);
    await user.click(screen.getByRole('link', { name: 'Book tid' }));
    await heading(`Hvad vil du booke for ${mother}?`);
    expect(band()).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Indstillinger' }));
    await heading('Indstillinger');
    expect(band()).toBeTruthy();
    expect(document.title).not.toContain('Ingrid');
  });

  test('books for her, by name, and it is her mother’s', async ({ visit }) => {
    const path = `/for/${ci.ingrid}/book/moede?ydelse=${sv.preventiveVisit}`;
    const { user, host, planned, done } = await visit(path, { as: ci.lise });
    await heading(new RegExp(`^Hvordan skal ${mother} møde os\\?`));
    expect(await screen.findByText(`Vi kommer hjem til ${mother}.`)).toBeTruthy();
    await user.click(await link('Hjemmebesøg'));
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    expect(await fact('For')).toBe(mother);
    await user.click(await button(`Book for ${mother}`));
    expect(done()).toEqual(['held']);
    await sure(user, `Book for ${mother}`);
    await heading(`Tiden er booket for ${mother}`);
    expect(await fact('For')).toBe(mother);
    const { id } = planned(ci.ingrid, sv.preventiveVisit);
    expect(host.municipality.log().at(-1)).toMatchObject({
      actor: ci.lise,
      citizenId: ci.ingrid,
      action: 'booked',
      appointmentId: id,
    });
    expect(() => planned(ci.lise, sv.preventiveVisit)).toThrow();
  });

  test('cancels for her, and it is written down who did', async ({ visit }) => {
    const { user, planned, record } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    const { id } = planned(ci.ingrid, sv.digitalCourse);
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Aflys aftale'));
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    await user.click(await button(`Aflys for ${mother}`));
    await sure(user, `Aflys for ${mother}`);
    await heading(`Aftalen er aflyst for ${mother}`);
    expect(record(id).cancellation).toMatchObject({ by: 'representative', reason: 'ill' });
  });

  test('and when she looks at her own again, nothing of her mother is there', async ({ visit }) => {
    const { user } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    await link(/IT og digitalisering$/);
    await user.click(within(band()).getByRole('link', { name: 'Skift person' }));
    await user.click(await link(/\(dig selv\)$/));
    await heading('Mine aftaler');
    await link(/Kostvejledning/);
    expect(said()).not.toMatch(/Ingrid|digitalisering/);
    expect(screen.queryByRole('region', { name: 'Hvem du handler for' })).toBeNull();
  });
});

describe('Lise may only see her father’s', () => {
  const father = 'Svend Aage Mortensen';
  const why = new RegExp(`^Din fuldmagt giver dig lov til at se ${father}s aftaler`);

  test('an appointment shows no actions, and says why', async ({ visit }) => {
    const { user } = await visit(`/for/${ci.svend}/aftaler`, { as: ci.lise });
    await within(await screen.findByRole('region', { name: 'Hvem du handler for' })).findByText(
      /Du kan se, men ikke ændre\./,
    );
    await user.click(await link(/Genoptræning/));
    await screen.findByText(why);
    expect(screen.queryByRole('link', { name: /Flyt|Aflys|Skift til/ })).toBeNull();
  });

  test.for([
    ['booking', () => `/for/${ci.svend}/book`],
    ['the way to meet', () => `/for/${ci.svend}/book/moede?ydelse=${sv.adviceLine}`],
    ['a time', () => `/for/${ci.svend}/book/tid?ydelse=${sv.adviceLine}&moede=phone`],
    [
      'a check',
      () => `/for/${ci.svend}/book/tjek?ydelse=${sv.adviceLine}&moede=phone&hold=ho-none`,
    ],
  ] as const)('an address of %s says why, too', async ([, path], { visit }) => {
    const { done } = await visit(path(), { as: ci.lise });
    await screen.findByText(why);
    expect(screen.queryByRole('button', { name: /\d\.\d\d–\d|Book/ })).toBeNull();
    expect(done()).toEqual([]);
  });

  test('and so does the address of a cancellation', async ({ visit }) => {
    const { planned, router } = await visit('/aftaler', { as: ci.lise });
    await heading('Mine aftaler');
    await router.navigate(`/for/${ci.svend}/aftaler/${planned(ci.svend).id}/aflys`);
    await screen.findByText(why);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

test('Birgit searches among many; a protected name is shown to nobody', async ({ visit }) => {
  const { user } = await visit('/vaelg-person', { as: ci.birgit });
  const unnamed = 'En person med navne- og adressebeskyttelse';
  await link(unnamed);
  const people = () =>
    screen.getAllByRole('link', { name: /Ronni|Kaj|Gudrun|Jens|Else|beskyttelse/ });
  expect(people()).toHaveLength(6);
  await user.click(await link(unnamed));
  await heading('Aftaler for en person med navne- og adressebeskyttelse');
  expect(said()).not.toMatch(/Alma|Rosenvang/);
});
