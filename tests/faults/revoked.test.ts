import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { advice, book, cancel, dietitian, hold, problemType } from '../contract/scenes.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;
let lise: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  lise = await municipality.login(ci.lise);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const hers = `/citizens/${ci.ingrid}`;
const key = 'the-key-of-this-intent';
const log = () => municipality.host.municipality.log();
const revoke = () => municipality.host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);

// Fails when: a mandate's revocation is not looked at.
test('A3 from the next request on the citizen is not found, and no longer among those one acts for', async () => {
  expect((await lise.get(`${hers}/appointments`)).status).toBe(200);
  revoke();
  expect((await lise.get(`${hers}/appointments`)).status).toBe(404);
  const { body } = await lise.get<{ items: Wire['Citizen'][] }>('/citizens');
  expect(body.items.map(({ id }) => id)).not.toContain(ci.ingrid);
});

// Fails when: a mandate's revocation is not looked at.
test('A3 what waits to be sent is refused: neither the held time is booked nor the appointment cancelled', async () => {
  const { body: held } = await hold(lise, ci.ingrid, advice);
  const booked = await book(lise, ci.ingrid, dietitian);
  revoke();
  const before = log().length;
  const booking = { citizenId: ci.ingrid, holdId: held.id };
  const answers = [
    await lise.post(`${hers}/appointments`, booking, { key }),
    await cancel(lise, booked),
  ];
  const notFound = [404, problemType('not-found')];
  expect(answers.map(({ status, body }) => [status, body.type])).toEqual([notFound, notFound]);
  expect(log()).toHaveLength(before);
});

// Fails when: a key is looked up before the right over the citizen.
test('A3 the answer to what was done before is not told again', async () => {
  const { body: held } = await hold(lise, ci.ingrid, advice);
  const send = () =>
    lise.post(`${hers}/appointments`, { citizenId: ci.ingrid, holdId: held.id }, { key });
  expect((await send()).status).toBe(201);
  revoke();
  const { status, body } = await send();
  expect([status, Object.keys(body).sort()]).toEqual([404, ['status', 'title', 'type']]);
});
