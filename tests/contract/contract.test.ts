import { expect, test, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { checkAnswer, readQuery } from '../../mocks/http/contract.ts';
import { operationTable, readOperations } from '../../mocks/http/openapi.ts';
import { compile } from '../../mocks/http/validation.ts';
import { createTestMunicipality } from '../support/municipality/municipality.ts';

test('an operation that does not say which right it asks for stops everything', () => {
  const silent = { operationId: 'listCitizens', responses: {} };
  expect(() => readOperations({ '/citizens': { get: silent } })).toThrow('GET /citizens');
});

test('every operation about a citizen asks for a right', () => {
  for (const { id, path, right } of operationTable.values()) {
    expect(right === 'none', id).toBe(!path.includes('{citizenId}'));
  }
});

test('an answer that breaks the contract is 500, and recorded', async () => {
  const { host, login } = createTestMunicipality();
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const jens = await login(ci.jens);
  // `as never`: the wrong shape is the point.
  vi.spyOn(host.municipality, 'citizensFor').mockReturnValue([{ id: 'Jens' }] as never);
  const { status, body } = await jens.get('/citizens');
  expect([status, body.type]).toEqual([500, 'urn:borgerbooking:problem:internal']);
  expect(host.records.violations).toHaveLength(1);
  expect(host.records.violations[0]).toMatchObject({ operation: 'listCitizens', status: 200 });
  expect(logged).toHaveBeenCalledOnce();
});

test.each([
  ['an undeclared status', new Response(null, { status: 204 }), 'status'],
  ['a missing header', json(200, {}), 'header:ETag'],
  ['another content type', new Response('x', { status: 401 }), 'header:Content-Type'],
])('%s is found', async (_, response, pointer) => {
  const errors = await checkAnswer('getSession', response);
  expect(errors.map((error) => error.pointer)).toContain(pointer);
});

test.each([
  ['2026-11-25T09:30:00+01:00', true],
  ['2026-11-25T08:30:00Z', true],
  ['2026-11-25T09:30:00', false],
  ['2026-11-25', false],
  ['2026-02-30T09:30:00+01:00', false],
  ['2026-11-25T25:30:00+01:00', false],
])('%s as an instant: %s', (text, valid) => {
  expect(compile({ type: 'string', format: 'date-time' })(text).length === 0).toBe(valid);
});

test('query parameters are read as the contract types them', () => {
  const search = new URLSearchParams(
    'serviceId=sv-b2wx&deliveryMode=phone&weekday=1&weekday=5&limit=7&partOfDay=morning',
  );
  expect(readQuery('listSlots', search)).toEqual({
    errors: [],
    value: {
      serviceId: 'sv-b2wx',
      deliveryMode: 'phone',
      weekday: [1, 5],
      limit: 7,
      partOfDay: ['morning'],
    },
  });
});

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}
