import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { MockHost } from '../../mocks/http/host.ts';
import type * as config from '../../src/config/municipality.ts';
import { button, fact, heading, link, said, test, type Journey } from '../support/journey.tsx';

const lise = 'Lise Holm Mortensen';
const jens = 'Jens Overgaard';

/** The CPR number that the register has for somebody. */
function cprOf({ municipality }: MockHost, citizen: string): string {
  const found = municipality.staff.civilRegister().find(({ citizenId }) => citizenId === citizen);
  return found?.cpr ?? '';
}

async function fillIn({ user }: Journey, name: string, cpr: string): Promise<void> {
  await user.clear(await screen.findByLabelText('Navn'));
  await user.type(screen.getByLabelText('Navn'), name);
  await user.clear(screen.getByLabelText('CPR-nummer'));
  await user.type(screen.getByLabelText('CPR-nummer'), cpr);
  await user.click(await button('Næste'));
  await heading('Tjek dine svar');
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('Ingrid lets Jens help her', () => {
  test('gives, finds it listed, changes and ends it', async ({ visit }) => {
    const journey = await visit('/fuldmagt', { as: ci.ingrid });
    const { user, host } = journey;
    await user.click(await link('Giv en fuldmagt'));
    await heading('Giv en fuldmagt');
    // The appointments, and not what is written about her.
    expect(box('Se aftaler').checked).toBe(true);
    expect(box('Booke, flytte og aflyse aftaler').checked).toBe(true);
    expect(box('Læse beskeder').checked).toBe(false);
    expect(box('Skrive beskeder').checked).toBe(false);
    const cpr = cprOf(host, ci.jens);
    await fillIn(journey, jens, cpr);
    expect(said()).toContain(`${cpr.slice(0, 6)}-••••`);
    expect(said()).not.toContain(cpr.slice(-4));
    expect(location.href).not.toContain(cpr.slice(0, 6));
    expect(await fact('Ikke lov til')).toContain('Læse beskeder');
    await user.click(await button(`Giv ${jens} fuldmagt`));
    await heading(`Du har givet ${jens} fuldmagt`);
    await screen.findByText(/I får begge en kvittering i Digital Post/);

    await user.click(await link('Se dine fuldmagter'));
    await user.click(await link(jens));
    await heading(`Fuldmagten til ${jens}`);
    await user.click(await link('Forlæng eller ændr'));
    await user.click(
      await screen.findByRole('checkbox', { name: 'Booke, flytte og aflyse aftaler' }),
    );
    await user.click(screen.getByRole('button', { name: '3 måneder' }));
    await user.click(await button('Næste'));
    await heading('Tjek dine svar');
    expect(await fact('Får ikke længere lov til')).toBe('Booke, flytte og aflyse aftaler');
    expect(await fact('Til og med')).toBe('Nu: 25. november 2027Bliver til: 25. februar 2027');
    await user.click(await button(`Gem ændringen for ${jens}`));
    await heading(`Fuldmagten til ${jens} er ændret`);
    expect(await fact('Lov til')).toBe('Se aftaler');

    await user.click(await link('Se dine fuldmagter'));
    await user.click(await link(jens));
    await user.click(await link('Afslut fuldmagten'));
    await heading(`Vil du afslutte fuldmagten til ${jens}?`);
    await user.click(await button(`Afslut fuldmagten til ${jens}`));
    await heading(`Fuldmagten til ${jens} er afsluttet`);
    expect(await fact('Gælder den?')).toMatch(/^Nej, du afsluttede den i dag/);
    const [given] = host.municipality
      .mandates(ci.ingrid)
      .filter(({ other }) => other.name === jens);
    expect(given).toMatchObject({ state: 'ended', ended: { by: 'giver' } });
  });

  test('a number that is not his is refused in place, and nothing typed is lost', async ({
    visit,
  }) => {
    const journey = await visit('/fuldmagt/giv', { as: ci.ingrid });
    const { user, host } = journey;
    await heading('Giv en fuldmagt');
    await user.click(box('Skrive beskeder'));
    expect(box('Læse beskeder').checked).toBe(true);
    await fillIn(journey, jens, cprOf(host, ci.lise));
    await user.click(await button(`Giv ${jens} fuldmagt`));
    await screen.findByText(/Vi kunne ikke finde en person med det navn og CPR-nummer/);
    await user.click(await link('Ret navn eller CPR-nummer'));
    expect((await screen.findByLabelText<HTMLInputElement>('Navn')).value).toBe(jens);
    expect(box('Skrive beskeder').checked).toBe(true);
    await fillIn(journey, jens, cprOf(host, ci.jens));
    await user.click(await button(`Giv ${jens} fuldmagt`));
    await heading(`Du har givet ${jens} fuldmagt`);
  });

  test('what is missing is said above, and leads to its field', async ({ visit }) => {
    const { user } = await visit('/fuldmagt/giv', { as: ci.ingrid });
    await user.click(await button('Næste'));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((one) => one.textContent)).toEqual([
      'Skriv et navn',
      'Skriv et CPR-nummer',
    ]);
    await user.click(summary.getByRole('link', { name: 'Skriv et CPR-nummer' }));
    expect(document.activeElement).toBe(screen.getByLabelText('CPR-nummer'));
  });

  test('an answer that was lost is asked for again, and given once', async ({ visit }) => {
    const journey = await visit('/fuldmagt/giv', { as: ci.ingrid });
    const { user, host } = journey;
    await fillIn(journey, jens, cprOf(host, ci.jens));
    host.faults.set([{ kind: 'lost-answer', match: { operation: 'giveMandate' } }]);
    await user.click(await button(`Giv ${jens} fuldmagt`));
    await screen.findByText('Vi ved ikke, om det lykkedes');
    host.faults.set([]);
    await user.click(await button(`Giv ${jens} fuldmagt`));
    await heading(`Du har givet ${jens} fuldmagt`);
    expect(
      host.municipality.mandates(ci.ingrid).filter(({ other }) => other.name === jens),
    ).toHaveLength(1);
  });

  test('one that has been changed elsewhere is shown as it is now', async ({ visit }) => {
    const { user, host } = await visit('/fuldmagt', { as: ci.ingrid });
    await user.click(await link(lise));
    await user.click(await link('Forlæng eller ændr'));
    await user.click(await screen.findByRole('checkbox', { name: 'Skrive beskeder' }));
    await user.click(await button('Næste'));
    await heading('Tjek dine svar');
    const [mandate] = host.municipality.mandates(ci.ingrid);
    if (!mandate) throw new Error('There is none');
    host.municipality.changeMandate(
      mandate.id,
      { citizenId: ci.ingrid, rights: ['see-appointments'], to: '2027-01-31' },
      mandate.version,
    );
    await user.click(await button(`Gem ændringen for ${lise}`));
    await screen.findByText('Den er blevet ændret imens');
    await screen.findByText(/Nu: 31\. januar 2027/);
  });
});

describe('Jens wants to help Ingrid', () => {
  test('who has MitID: what happens now is told, and not whether she exists', async ({ visit }) => {
    const journey = await visit('/fuldmagt/anmod', { as: ci.jens });
    const { user, host } = journey;
    await heading('Anmod om fuldmagt');
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.click(await button('Næste'));
    await fillIn(journey, 'Ingen Som Findes', '311299-0000');
    await user.click(await button('Send anmodningen'));
    await heading('Din anmodning til Ingen Som Findes');
    await screen.findByText(/Vi fortæller ikke, om personen findes/);
    expect(host.municipality.mandateRequests(ci.jens)).toHaveLength(1);
    await user.click(await button('Træk anmodningen tilbage'));
    await screen.findByText('Anmodningen er trukket tilbage.');
  });

  test('who has none: a page to print, with the numbers left to be written by hand', async ({
    visit,
  }) => {
    const journey = await visit('/fuldmagt/anmod', { as: ci.jens });
    const { user, host } = journey;
    await user.click(await screen.findByRole('radio', { name: 'Nej, eller kan ikke bruge det' }));
    await user.click(await button('Næste'));
    const cpr = cprOf(host, ci.ingrid);
    await fillIn(journey, 'Ingrid Holm Mortensen', cpr);
    await user.click(await button('Lav papiret'));
    const paper = within(await screen.findByRole('region', { name: 'Fuldmagt til Borgerbooking' }));
    paper.getByText('Ingrid Holm Mortensen');
    paper.getByText(jens);
    paper.getByText('Underskrift, den der giver fuldmagten:');
    paper.getByText(/Borgerservice/);
    expect(said()).not.toContain(cpr.slice(0, 6));
    expect(host.municipality.mandateRequests(ci.jens)).toMatchObject([
      { way: 'paper', state: 'pending' },
    ]);
  });
});

test('Poul grants what Thomas asks for, and less of it', async ({ visit }) => {
  const { user, host } = await visit('/fuldmagt', { as: ci.poul });
  await screen.findByRole('heading', { name: 'Thomas Lindgaard beder om fuldmagt' });
  await user.click(await link('Se og svar'));
  await heading('Thomas Lindgaard beder om fuldmagt');
  await user.click(
    await screen.findByRole('checkbox', { name: 'Booke, flytte og aflyse aftaler' }),
  );
  await user.click(await button('Næste'));
  await heading('Tjek dine svar');
  await user.click(await button('Giv Thomas Lindgaard fuldmagt'));
  await screen.findByText(/^Du har givet Thomas Lindgaard fuldmagt\./);
  expect(host.municipality.mandates(ci.poul)).toContainEqual(
    expect.objectContaining({ state: 'active', rights: ['see-appointments'] }),
  );
});

test('Poul says no to Thomas', async ({ visit }) => {
  const { user, host } = await visit('/fuldmagt', { as: ci.poul });
  await user.click(await link('Se og svar'));
  await user.click(await button('Sig nej til Thomas Lindgaard'));
  await screen.findByText(/^Du har sagt nej til Thomas Lindgaard/);
  expect(host.municipality.mandateRequests(ci.poul)).toMatchObject([{ state: 'declined' }]);
});

// Fails when: that there is no network takes the place of what is told of the answer.
test('Poul says no, and no answer comes: he is told that nobody knows, and says it once more', async ({
  visit,
}) => {
  const journey = await visit('/fuldmagt', { as: ci.poul });
  const { user, host } = journey;
  await user.click(await link('Se og svar'));
  const no = await button('Sig nej til Thomas Lindgaard');
  host.faults.set([
    { kind: 'lost-answer', match: { operation: 'answerMandateRequest' } },
    { kind: 'offline', match: { method: 'GET' } },
  ]);
  await user.click(no);
  await screen.findByText(/^Det kan du først/);
  await screen.findByText('Vi ved ikke, om det lykkedes');
  host.faults.set([]);
  await user.click(await screen.findByRole('button', { name: 'Prøv igen' }));
  await screen.findByText(/^Du har sagt nej til Thomas Lindgaard/);
  expect(host.municipality.mandateRequests(ci.poul)).toMatchObject([{ state: 'declined' }]);
});

test('Lise ends the one she has for her mother, and can no longer choose her', async ({
  visit,
}) => {
  const { user } = await visit('/fuldmagt', { as: ci.lise });
  const mother = 'Ingrid Holm Mortensen';
  await user.click(await link(mother));
  await heading(`Din fuldmagt fra ${mother}`);
  expect(screen.queryByRole('link', { name: 'Forlæng eller ændr' })).toBeNull();
  await user.click(await link('Afslut fuldmagten'));
  await user.click(await button(`Afslut fuldmagten fra ${mother}`));
  await heading(`Din fuldmagt fra ${mother} er afsluttet`);
  await user.click(screen.getByRole('link', { name: 'Skift person' }));
  await heading('Hvem vil du se aftaler for?');
  await link(/Svend Aage/);
  expect(screen.queryByRole('link', { name: new RegExp(mother) })).toBeNull();
});

test('both are warned before the last day, and the giver can prolong', async ({ visit }) => {
  await visit('/fuldmagt', { as: ci.gudrun });
  await screen.findByRole('heading', { name: 'Fuldmagten til Birgit Thaysen udløber snart' });
  expect((await link('Forlæng den')).getAttribute('href')).toMatch(/^\/fuldmagt\/ma-.*\/aendr$/);
});

test('Gudrun chooses how she is told of what others do', async ({ visit }) => {
  const { user, host } = await visit('/fuldmagt', { as: ci.gudrun });
  await user.click(await screen.findByRole('radio', { name: 'Ingen besked' }));
  await user.click(await button('Gem valget'));
  await screen.findByText('Dit valg er gemt.');
  expect(host.municipality.notificationSettings(ci.gudrun).changesByOthers).toBe('log-only');
});

test('without a network nothing is given, and it says why', async ({ visit }) => {
  const { host, router } = await visit('/fuldmagt', { as: ci.ingrid });
  await link('Giv en fuldmagt');
  host.faults.set([{ kind: 'offline' }]);
  await router.navigate('/aftaler/tidligere');
  await router.navigate('/fuldmagt');
  await expect.poll(() => screen.queryByRole('link', { name: 'Giv en fuldmagt' })).toBeNull();
  expect(said()).toContain('Det kan du først, når der er forbindelse igen.');
});

test('of another there is no such screen', async ({ visit }) => {
  await visit(`/for/${ci.ingrid}/fuldmagt`, { as: ci.lise });
  await heading('Siden findes ikke');
});

describe('where the municipality leaves it to borger.dk', () => {
  afterEach(() => {
    vi.doUnmock('../../src/config/municipality.ts');
  });

  test('it links there, and still shows who may do what', async ({ visit }) => {
    vi.doMock('../../src/config/municipality.ts', async (original) => {
      const { municipality } = await original<typeof config>();
      const policies = { ...municipality.policies, mandatesAt: 'borger.dk' };
      return { municipality: { ...municipality, policies } };
    });
    const { router } = await visit('/fuldmagt', { as: ci.ingrid });
    await link(lise);
    const give = await link('Giv en fuldmagt på borger.dk');
    expect(give.getAttribute('href')).toBe('https://www.borger.dk/fuldmagt');
    await link('Anmod om fuldmagt på borger.dk');
    expect(screen.queryByRole('link', { name: 'Giv en fuldmagt' })).toBeNull();
    await router.navigate('/fuldmagt/giv');
    await heading('Det foregår på borger.dk');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

test('Nadja finds one among two hundred, and is told how many there are', async ({ visit }) => {
  const { user, host } = await visit('/vaelg-person', { as: ci.nadja });
  const main = within(screen.getByRole('main'));
  await link(/\(dig selv\)$/);
  const rows = () => main.getAllByRole('listitem').filter((row) => row.matches('.row-item'));
  expect(rows()).toHaveLength(50);
  await user.click(await button('Vis flere'));
  expect(rows()).toHaveLength(100);
  const [someone] = host.municipality.mandates(ci.nadja);
  const [given = '', ...rest] = (someone?.other.name ?? '').split(' ');
  await user.type(screen.getByRole('searchbox'), `${rest.at(-1) ?? ''} ${given.slice(0, 3)}`);
  await expect.poll(() => rows().length).toBeLessThan(10);
  expect(
    rows()
      .map((row) => row.textContent)
      .join(),
  ).toContain(someone?.other.name);
  const count = rows().length;
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
    count === 1 ? '1 person fundet' : `${String(count)} personer fundet`,
  );
});
