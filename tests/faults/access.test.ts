import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wire } from '../../mocks/backend/contract.ts';
import { ci } from '../../mocks/citizenIds.ts';
import { operationTable, type Operation } from '../../mocks/http/openapi.ts';
import {
  advice,
  book,
  cancel,
  dietitian,
  hold,
  problemType,
  reschedule,
} from '../contract/scenes.ts';
import { newKey } from '../support/municipality-browser.ts';
import { createTestMunicipality, type TestMunicipality } from '../support/municipality.ts';

let municipality: TestMunicipality;

beforeAll(() => {
  municipality = createTestMunicipality();
  municipality.host.municipality.staff.revokeMandate(ci.else, ci.birgit);
});

afterAll(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

type Verdict = 'admitted' | 'reads only' | 'not found';

/** Who logs in, for whom, and what becomes of it. */
const relations: Record<string, [actor: string, citizen: string, verdict: Verdict]> = {
  'one’s own': [ci.ingrid, ci.ingrid, 'admitted'],
  'with a full mandate': [ci.lise, ci.ingrid, 'admitted'],
  'with a read-only mandate': [ci.lise, ci.svend, 'reads only'],
  'with an expired mandate': [ci.thomas, ci.poul, 'not found'],
  'with a mandate not begun': [ci.sofie, ci.karen, 'not found'],
  'with a revoked mandate': [ci.birgit, ci.else, 'not found'],
  'for who gave oneself none': [ci.ingrid, ci.lise, 'not found'],
  'for a stranger': [ci.jens, ci.gudrun, 'not found'],
  'for nobody': [ci.jens, 'ci-0000', 'not found'],
  'for what is no citizen': [ci.jens, 'everyone', 'not found'],
};

const aboutCitizens = [...operationTable.values()].filter(({ right }) => right !== 'none');
const matrix = Object.entries(relations).flatMap(([relation, [actor, citizen, verdict]]) =>
  aboutCitizens.map((operation) => ({
    id: operation.id,
    relation,
    operation,
    actor,
    citizen,
    verdict,
  })),
);

// Fails when: refuseStranger is not asked, or does not look at the right that the operation names.
test.each(matrix)('A1 $id $relation: $verdict', async ({ operation, actor, citizen, verdict }) => {
  const before = municipality.host.municipality.log().length;
  const response = await send(operation, actor, citizen);
  // `as`: a problem or a success; only a problem's type is looked at.
  const { type } = (await response.json()) as { type?: string };
  if (verdict === 'not found') {
    expect([response.status, type]).toEqual([404, problemType('not-found')]);
  } else if (verdict === 'reads only' && operation.right === 'act-on-appointments') {
    expect([response.status, type]).toEqual([403, problemType('read-only-mandate')]);
  } else {
    // Past the door: nothing is wrong but what this test leaves out or makes up.
    expect(response.status === 200 || isAboutTheRequest(operation, response.status)).toBe(true);
  }
  expect(municipality.host.municipality.log()).toHaveLength(before);
});

// Fails when: a citizen whom one may not see is refused in words of their own.
test.each(aboutCitizens)('A1 $id: a stranger looks exactly like nobody', async (operation) => {
  const [stranger, nobody] = await Promise.all([
    told(operation, ci.gudrun),
    told(operation, 'ci-0000'),
  ]);
  expect(stranger).toEqual(nobody);
});

// Fails when: rightsOver gives nobody, or no representative, the right to act.
test.each([
  ['for oneself', ci.jens],
  ['with a full mandate', ci.birgit],
])('A1 %s one books, moves and cancels, and the log says who did', async (_, actor) => {
  const { host, login } = createTestMunicipality();
  const browser = await login(actor);
  const booked = await book(browser, ci.jens, dietitian);
  const { body: held } = await hold(browser, ci.jens, { ...dietitian, replacing: booked.id }, 3);
  const moved = await reschedule<{ version: string }>(browser, booked, held.id);
  await cancel(browser, { ...booked, version: moved.body.version });
  const done = host.municipality.log().filter(({ action }) => action !== 'held');
  expect(done.map(({ action }) => action)).toEqual(['booked', 'rescheduled', 'cancelled']);
  expect(done.every((line) => line.actor === actor && line.citizenId === ci.jens)).toBe(true);
});

// Fails when: an appointment is looked up by its id alone.
test('A1 another’s appointment is not found under one’s own name', async () => {
  const lise = await municipality.login(ci.lise);
  const [hers] = municipality.host.municipality.staff.appointments(ci.ingrid);
  const found = await lise.get(`/citizens/${ci.ingrid}/appointments/${hers?.id}`);
  expect(found.status).toBe(200);
  const path = `/citizens/${ci.lise}/appointments/${hers?.id}`;
  expect((await lise.get(path)).status).toBe(404);
  const body = { citizenId: ci.lise, reason: 'ill' };
  const cancelled = await lise.post(`${path}/cancel`, body, { ifMatch: hers?.version ?? '' });
  expect(cancelled.status).toBe(404);
});

/** What each asks for besides the citizen. */
const asked: Record<string, (own: Wire['Hold']) => object> = {
  holdSlot: ({ slot }) => ({ slotId: slot.id, deliveryMode: slot.deliveryMode }),
  bookAppointment: ({ id }) => ({ holdId: id }),
  rescheduleAppointment: ({ id }) => ({ holdId: id }),
  cancelAppointment: () => ({ reason: 'ill' }),
};

// Fails when: isAboutAnother is not asked.
test.each(aboutCitizens.filter(({ hasBody }) => hasBody))(
  'A2 $id: the body names another citizen than the path: 403, and nothing is done for either',
  async ({ id, path }) => {
    const { host, login } = createTestMunicipality();
    const lise = await login(ci.lise);
    const [hers] = host.municipality.staff.appointments(ci.ingrid);
    const own = await hold(lise, ci.lise, advice);
    const before = host.municipality.log().length;
    const concrete = path
      .replace('{citizenId}', ci.ingrid)
      .replace('{appointmentId}', hers?.id ?? '');
    const body = { citizenId: ci.lise, ...asked[id]?.(own.body) };
    const answer = await lise.post(concrete, body, { ifMatch: hers?.version ?? '' });
    expect([answer.status, answer.body.type]).toEqual([403, problemType('citizen-mismatch')]);
    expect(host.municipality.log()).toHaveLength(before);
  },
);

/** All that an answer to Jens tells. */
async function told(operation: Operation, citizen: string) {
  const answer = await send(operation, ci.jens, citizen);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

/** The operation about a real appointment, if there is one: who may not ask learns nothing of it. */
async function send({ path, method, hasBody }: Operation, actor: string, citizen: string) {
  const browser = await municipality.login(actor);
  const [appointment] = municipality.host.municipality.staff.appointments(citizen);
  const concrete = path
    .replace('{citizenId}', citizen)
    .replace('{appointmentId}', appointment?.id ?? 'ap-0000')
    .replace('{holdId}', 'ho-0000');
  return browser.fetch(concrete, {
    method,
    headers: {
      'X-CSRF-Token': browser.antiForgeryToken,
      'Idempotency-Key': newKey(),
      'If-Match': '"0"',
      ...(hasBody && { 'Content-Type': 'application/json' }),
    },
    ...(hasBody && { body: JSON.stringify({ citizenId: citizen }) }),
  });
}

/** 400 for the body that says nothing; a made-up hold is not found, whoever asks. */
function isAboutTheRequest({ path }: Operation, status: number): boolean {
  return status === 400 || (status === 404 && path.includes('{holdId}'));
}
