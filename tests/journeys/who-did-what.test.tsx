import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { button, heading, link, said, test } from '../support/journey.tsx';
import { ok } from './steps.ts';

const lise = 'Lise Holm Mortensen';

// Fails when: the filter is not asked for, or the log is not led on to its next page.
test('Ingrid sees who did what for her, by person, with the way to end that person’s access beside it', async ({
  visit,
}) => {
  const { user, host, planned, router } = await visit('/aftaler', { as: ci.ingrid });
  const { id, version } = planned(ci.ingrid, sv.digitalCourse);
  const answers = { citizenId: ci.ingrid, reason: 'ill' as const };
  ok(host.municipality.cancel(ci.lise, id, answers, version));
  await router.navigate(`/aftaler/${id}`);
  await user.click(await screen.findByText('Hvem gjorde hvad med aftalen'));
  await screen.findByText(`${lise} aflyste en aftale`);
  await user.click(await link('Se alt, hvad der er gjort'));
  await heading('Hvem gjorde hvad');
  await screen.findAllByText(`${lise} aflyste en aftale`);
  expect(said()).toContain('På vegne af dig');
  const about = screen.getAllByRole('link', { name: /^IT og digitalisering, / });
  expect(about.map((one) => one.getAttribute('href'))).toContain(`/aftaler/${id}`);
  expect(screen.queryByRole('link', { name: 'Se eller stop personens adgang' })).toBeNull();

  await user.click(await screen.findByRole('radio', { name: lise }));
  await heading('Hvem gjorde hvad');
  await screen.findByRole('heading', { level: 2, name: `${lise} har gjort dette` });
  await screen.findAllByText(`${lise} aflyste en aftale`);
  expect(said()).not.toMatch(/^Du (bookede|gav|ændrede)/m);
  const end = await link('Se eller stop personens adgang');
  expect(end.getAttribute('href')).toBe('/fuldmagt');
});

test('a long log comes page by page', async ({ visit }) => {
  const { user, host, pass, router } = await visit('/aftaler', { as: ci.ingrid });
  host.sessions.limits.idleShared = 60 * 24 * 3600;
  host.sessions.limits.absolute = 60 * 24 * 3600;
  for (let day = 0; day < 22; day++) {
    pass(24 * 3_600_000);
    host.municipality.sawAppointments(ci.lise, ci.ingrid);
  }
  await router.navigate(`/fuldmagt/log?hvem=${ci.lise}`);
  await screen.findByText(/^Viser 20 af \d+ linjer$/);
  await user.click(await button('Vis flere'));
  await screen.findByText(/^Viser (2[2-9]|3\d) af \d+ linjer$/);
});

test('Lise sees what she has done for her mother, and nothing of what others did', async ({
  visit,
}) => {
  const { host, planned } = await visit(`/for/${ci.ingrid}/fuldmagt/log`, { as: ci.lise });
  await heading('Hvad du har gjort');
  expect(said()).toContain('Her ser du, hvad du selv har gjort for Ingrid Holm Mortensen.');
  expect(planned(ci.ingrid).citizenId).toBe(ci.ingrid);
  await screen.findByText(/^Viser \d+ af \d+ linjer?$|^Der er ikke gjort noget endnu$/);
  expect(said()).not.toMatch(/Ingrid Holm Mortensen (bookede|gav|ændrede|aflyste)/);
  expect(host.records.violations).toEqual([]);
});

test('without an answer nobody says that nothing was done', async ({ visit }) => {
  await visit('/fuldmagt/log', {
    as: ci.ingrid,
    faults: [{ kind: 'offline', match: { operation: 'listActivities' } }],
  });
  await screen.findByText('Vi kunne ikke hente, hvem der gjorde hvad');
  expect(said()).not.toContain('Der er ikke gjort noget endnu');
});
