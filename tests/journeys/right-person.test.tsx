import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  inWords,
  link,
  test,
  type Journey,
} from '../support/journey.tsx';
import { goOffline } from '../faults/screens/screen-network.ts';
import { sure } from './steps.ts';

const mother = 'Ingrid Holm Mortensen';
const question = () => screen.findByRole('dialog', { name: 'Er det den rigtige person?' });

// Fails when: what is done for another is done at once.
describe('before anything is done for her mother, Lise is asked once more', () => {
  test('with name, initials and what; "Nej" changes nothing, and leads back to the button', async ({
    visit,
  }) => {
    const { user, planned, done } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    const { day, clock } = inWords(planned(ci.ingrid, sv.digitalCourse).start);
    await toCancelling(user);
    await user.click(await button(`Aflys for ${mother}`));
    const asked = await question();
    expect(asked.textContent).toContain(`IMDu handler på vegne af ${mother}`);
    expect(asked.textContent).toContain(`IT og digitalisering, ${day} ${clock}`);
    expect(within(asked).getByText('IM').getAttribute('data-person')).toBe('0');
    expect(done()).toEqual([]);
    await user.click(within(asked).getByRole('button', { name: 'Nej, gå tilbage' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(await button(`Aflys for ${mother}`));
    expect(done()).toEqual([]);
  });

  test('W3 two taps on the answer are one cancellation', async ({ visit }) => {
    const { user, done } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    await toCancelling(user);
    await user.dblClick(await button(`Aflys for ${mother}`));
    const yes = within(await question()).getByRole('button', { name: `Aflys for ${mother}` });
    await user.dblClick(yes);
    await heading(`Aftalen er aflyst for ${mother}`);
    expect(done()).toEqual(['cancelled']);
    const band = within(screen.getByRole('main')).getByText('IM').closest('[data-person]');
    expect(band?.parentElement?.textContent).toBe(`IMGjort på vegne af ${mother}`);
  });

  test('also when an appointment is moved, and when only the way to meet is changed', async ({
    visit,
  }) => {
    const { user, done } = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Flyt aftale'));
    await user.click(first(await freeTimes()));
    await user.click(await button(`Flyt for ${mother}`));
    await sure(user, `Flyt for ${mother}`);
    await heading(`Aftalen er ændret for ${mother}`);
    await user.click(await link('Se alle aftaler'));
    await user.click(await link(/Inkontinenssamtale$/));
    await user.click(await link('Skift til besøg hos os'));
    await user.click(await button('Behold den tid, du har'));
    await user.click(await button(`Skift til besøg hos os for ${mother}`));
    await sure(user, `Skift til besøg hos os for ${mother}`);
    await heading(`Aftalen er ændret for ${mother}`);
    expect(done().filter((what) => what === 'rescheduled')).toHaveLength(2);
  });

  test('and when she takes back what has not been sent yet', async ({ visit }) => {
    const journey = await visit(`/for/${ci.ingrid}/aftaler`, { as: ci.lise });
    const { user } = journey;
    await toCancelling(user);
    goOffline(journey);
    await user.click(await button(`Aflys for ${mother}`));
    await sure(user, `Aflys for ${mother}`);
    await user.click(await link('Se hvad der venter'));
    await user.click(await button(`Fortryd for ${mother}`));
    await screen.findByText('Ikke sendt endnu', { selector: '.badge' });
    await sure(user, `Fortryd for ${mother}`);
    await screen.findByText('Alt er sendt');
  });
});

test('a protected name is "personen" on the buttons, and a dash in the tab', async ({ visit }) => {
  const path = `/for/${ci.alma}/book/tid?ydelse=${sv.adviceLine}&moede=phone`;
  const { user, planned } = await visit(path, { as: ci.birgit });
  await user.click(first(await freeTimes()));
  await user.click(await button('Book for personen'));
  expect((await question()).textContent).toContain(
    '–Du handler på vegne af en person med navne- og adressebeskyttelse',
  );
  await sure(user, 'Book for personen');
  await heading(/^Tiden er booket for en person/);
  await waitFor(() => {
    expect(document.title).toBe('(–) Kvittering – Borgerbooking');
  });
  expect(planned(ci.alma, sv.adviceLine).deliveryMode).toBe('phone');
});

test('for herself nobody asks twice', async ({ visit }) => {
  const path = `/book/tid?ydelse=${sv.adviceLine}&moede=phone`;
  const { user } = await visit(path, { as: ci.lise });
  await user.click(first(await freeTimes()));
  await user.click(await button('Book tiden'));
  await heading('Din tid er booket');
});

async function toCancelling(user: Journey['user']): Promise<void> {
  await user.click(await link(/IT og digitalisering$/));
  await user.click(await link('Aflys aftale'));
  await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
}
