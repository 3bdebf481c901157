import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/backend/contract.ts';
import { ci } from '../../mocks/citizenIds.ts';
import type { TestBrowser } from '../support/municipality-browser.ts';
import { createTestMunicipality, type TestMunicipality } from '../support/municipality.ts';
import { advice, book, cancel, dietitian, freeTimes, hold, problemType } from './scenes.ts';

let municipality: TestMunicipality;
let ingrid: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  ingrid = await municipality.login(ci.ingrid);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const key = 'the-key-of-this-intent';
const hers = `/citizens/${ci.ingrid}`;
const actions = () => municipality.host.municipality.log().map(({ action }) => action);

test('a retry gets the first answer, and nothing is done twice', async () => {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  const body = { citizenId: ci.ingrid, holdId: held.id };
  const first = await ingrid.post(`${hers}/appointments`, body, { key });
  municipality.host.clock.advance(60_000);
  const second = await ingrid.post(`${hers}/appointments`, body, { key });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  for (const name of ['ETag', 'Location']) {
    expect(second.headers.get(name)).toBe(first.headers.get(name));
  }
  expect(first.headers.has('Idempotency-Replayed')).toBe(false);
  expect(second.headers.get('Idempotency-Replayed')).toBe('true');
  expect(actions()).toEqual(['held', 'booked']);
});

test('the order of members makes no other request', async () => {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  const path = `${hers}/appointments`;
  const first = await ingrid.post(path, { citizenId: ci.ingrid, holdId: held.id }, { key });
  const second = await ingrid.post(path, { holdId: held.id, citizenId: ci.ingrid }, { key });
  expect(second.body).toEqual(first.body);
});

test('W1 W6: the answer is lost, the retry tells it', async () => {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  const body = { citizenId: ci.ingrid, holdId: held.id };
  municipality.host.faults.add({
    kind: 'lost-answer',
    times: 1,
    match: { operation: 'bookAppointment' },
  });
  await expect(ingrid.post(`${hers}/appointments`, body, { key })).rejects.toThrow('died');
  expect((await ingrid.post(`${hers}/appointments`, body, { key })).status).toBe(201);
  expect(actions()).toEqual(['held', 'booked']);
});

test('W3: the same booking sent five times at once is one booking', async () => {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  const body = { citizenId: ci.ingrid, holdId: held.id };
  municipality.host.faults.add({ kind: 'latency', milliseconds: 5 });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      ingrid.post<Wire['Appointment']>(`${hers}/appointments`, body, { key }),
    ),
  );
  expect(new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`)).size).toBe(1);
  expect(actions()).toEqual(['held', 'booked']);
});

test('W7: the retry of one’s own cancellation is a success, although the ETag is old', async () => {
  const booked = await book(ingrid, ci.ingrid, { ...dietitian, deliveryMode: 'phone' });
  const first = await cancel<Wire['Appointment']>(ingrid, booked, { key });
  const retry = await cancel<Wire['Appointment']>(ingrid, booked, { key });
  const refreshed = { ...booked, version: first.body.version };
  const withNewTag = await cancel<Wire['Appointment']>(ingrid, refreshed, { key });
  expect([first.status, retry.status, withNewTag.status]).toEqual([200, 200, 200]);
  expect(retry.body).toEqual(first.body);
  expect(actions()).toEqual(['held', 'booked', 'cancelled']);
});

test('a failed precondition binds nothing: with the new ETag the intent goes through', async () => {
  const booked = await book(ingrid, ci.ingrid, dietitian);
  const stale = await cancel(ingrid, { ...booked, version: '"old"' }, { key });
  const fresh = await cancel(ingrid, booked, { key });
  expect([stale.status, fresh.status]).toEqual([412, 200]);
});

test('a broken request binds nothing', async () => {
  const broken = await ingrid.post(`${hers}/holds`, { citizenId: ci.ingrid }, { key });
  const [slot] = await freeTimes(ingrid, ci.ingrid, advice);
  const body = { citizenId: ci.ingrid, slotId: slot?.id, deliveryMode: 'phone' };
  expect(broken.status).toBe(400);
  expect((await ingrid.post(`${hers}/holds`, body, { key })).status).toBe(201);
});

test('what the municipality refused, it refuses again in the same words', async () => {
  const [slot] = await freeTimes(ingrid, ci.ingrid, advice);
  const { staff } = municipality.host.municipality;
  staff.takeSlot(slot?.id ?? '');
  const body = { citizenId: ci.ingrid, slotId: slot?.id, deliveryMode: 'phone' };
  const first = await ingrid.post(`${hers}/holds`, body, { key });
  staff.freeSlot(slot?.id ?? '');
  const second = await ingrid.post(`${hers}/holds`, body, { key });
  expect(first.status).toBe(409);
  expect(second.body).toEqual(first.body);
});

const lise = ci.lise;
test.each<[what: string, send: (held: Wire['Hold']) => Promise<{ status: number; body: unknown }>]>(
  [
    [
      'another body',
      ({ id }) =>
        ingrid.post(
          `${hers}/appointments`,
          { citizenId: ci.ingrid, holdId: id, note: 'Mere' },
          { key },
        ),
    ],
    ['another operation', () => ingrid.post('/session/extend', undefined, { key })],
    [
      'another person, for the same citizen',
      async ({ id }) => {
        const daughter = await municipality.login(lise);
        const body = { citizenId: ci.ingrid, holdId: id };
        return daughter.post(`${hers}/appointments`, body, { key });
      },
    ],
  ],
)('W14: the key with %s is refused', async (_, send) => {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  await ingrid.post(`${hers}/appointments`, { citizenId: ci.ingrid, holdId: held.id }, { key });
  const { status, body } = await send(held);
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: problemType('idempotency-key-reused') });
  expect(body).not.toHaveProperty('id');
  expect(actions()).toEqual(['held', 'booked']);
});

test.each(['short', 'with a blank in it, and long', 'x'.repeat(101)])('no key: %s', async (bad) => {
  const { status, body } = await ingrid.post('/session/extend', undefined, { key: bad });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.pointer).toBe('header:Idempotency-Key');
});
