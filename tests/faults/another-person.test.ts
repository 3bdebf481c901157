import { afterEach, beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { operationTable, type Operation } from '../../mocks/http/openapi.ts';
import { book, dietitian, problemType } from '../contract/scenes.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;
/** Lise is logged in here, who may act for Ingrid: only who asks tells one from the other. */
let browser: TestBrowser;
let appointment: string;

beforeEach(async () => {
  municipality = createTestMunicipality();
  browser = await municipality.login(ci.lise);
  appointment = (await book(browser, ci.ingrid, dietitian)).id;
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const operations = [...operationTable.values()];

// Fails when: refuseAnother is not asked, or only after something was read or done.
test.each(operations)(
  'F15 $id refuses who takes another person to be acting, before anything is read or done',
  async (operation) => {
    const before = records();
    const answer = await ask(operation, ci.ingrid);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: problemType('session-of-another') });
    expect(records()).toEqual(before);
  },
);

// Fails when: who says nothing about who acts is taken to be right.
test.each(operations)(
  'F15 $id asks who acts, and but for the two that tell it does nothing without',
  async (operation) => {
    const before = records();
    const answer = await ask(operation, '');
    const tellsIt = ['getSession', 'listCitizens'].includes(operation.id);
    expect(answer.status).toBe(tellsIt ? 200 : 400);
    expect(records()).toEqual(before);
    await answer.body?.cancel();
  },
);

/** All that it takes, but for who acts. */
function ask({ path, method, bodyTypes, actingPerson }: Operation, actor: string) {
  const [type] = bodyTypes;
  const concrete = path
    .replace('{citizenId}', ci.ingrid)
    .replace('{appointmentId}', appointment)
    .replace(/\{\w+\}/, 'xx-0000');
  const said = actingPerson.in === 'query' && actor !== '' ? `?${actingPerson.name}=${actor}` : '';
  return browser.fetch(concrete + said, {
    method,
    headers: {
      'Acting-Person': actor,
      'X-CSRF-Token': browser.antiForgeryToken,
      'Idempotency-Key': newKey(),
      'If-Match': '*',
      ...(type !== undefined && { 'Content-Type': type }),
    },
    ...(type !== undefined && { body: JSON.stringify({ citizenId: ci.ingrid }) }),
  });
}

/** Appointments, what was done, who looked, and the session with its last activity. */
function records() {
  const { host } = municipality;
  const { staff } = host.municipality;
  return JSON.stringify([
    staff.appointments(ci.ingrid),
    host.municipality.log(),
    host.sessions.list(),
  ]);
}
