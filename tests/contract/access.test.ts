import { beforeAll, describe, expect, test } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { operationTable, type Operation } from '../../mocks/http/openapi.ts';
import { newKey } from '../support/municipality-browser.ts';
import { createTestMunicipality, type TestMunicipality } from '../support/municipality.ts';
import { problemType } from './scenes.ts';

let municipality: TestMunicipality;

beforeAll(() => {
  municipality = createTestMunicipality();
  municipality.host.municipality.staff.revokeMandate(ci.else, ci.birgit);
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

describe.each(Object.entries(relations))('%s', (_, [actor, citizen, verdict]) => {
  test.each(aboutCitizens)('$id', async (operation) => {
    const { status, body } = await ask(operation, actor, citizen);
    if (verdict === 'not found') {
      expect([status, body.type]).toEqual([404, problemType('not-found')]);
    } else if (verdict === 'reads only' && operation.right === 'act-on-appointments') {
      expect([status, body.type]).toEqual([403, problemType('read-only-mandate')]);
    } else {
      // Past the door: nothing is wrong but what this test leaves out or makes up.
      expect(status === 200 || isAboutTheRequest(operation, status)).toBe(true);
    }
  });
});

test.each(aboutCitizens)('$id: a stranger looks exactly like nobody', async (operation) => {
  const [stranger, nobody] = await Promise.all(
    [ci.gudrun, 'ci-0000'].map(async (citizen) => {
      const response = await send(operation, ci.jens, citizen);
      return {
        status: response.status,
        headers: [...response.headers],
        body: await response.text(),
      };
    }),
  );
  expect(stranger).toEqual(nobody);
});

test('another’s appointment is not found under one’s own name', async () => {
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

test('nothing was done by any of this', () => {
  expect(municipality.host.municipality.log()).toEqual([]);
  expect(municipality.host.records.violations).toEqual([]);
});

async function ask(operation: Operation, actor: string, citizen: string) {
  const response = await send(operation, actor, citizen);
  // `as`: a problem or a success; only a problem's type is looked at.
  return { status: response.status, body: (await response.json()) as { type?: string } };
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
