import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { advice, book, cancel, dietitian, hold, problemType } from '../contract/scenes.ts';
import {
  startHttpMunicipality,
  type HttpMunicipality,
} from '../support/municipality/municipality-http.ts';
import type {
  Problem,
  TestAnswer,
  TestBrowser,
} from '../support/municipality/municipality-browser.ts';

let municipality: HttpMunicipality;
let ingrid: TestBrowser;

beforeEach(async () => {
  municipality = await startHttpMunicipality();
  ingrid = await municipality.login(ci.ingrid);
});

afterEach(() => {
  municipality.stop();
  expect(municipality.host.records.violations).toEqual([]);
  expect(municipality.host.municipality.brokenInvariants()).toEqual([]);
});

const key = 'the-key-of-this-intent';
const hers = `/citizens/${ci.ingrid}`;
const actions = () => municipality.host.municipality.log().map(({ action }) => action);

/** Holds a time; gives what sends the booking of it, each time in the same words. */
async function booking(): Promise<() => Promise<TestAnswer<Problem>>> {
  const { body: held } = await hold(ingrid, ci.ingrid, advice);
  const body = { citizenId: ci.ingrid, holdId: held.id };
  return () => ingrid.post(`${hers}/appointments`, body, { key });
}

// Fails when: Idempotency.once runs every request anew.
test('W1 W2 W6 the answer to a booking is lost, and the same bytes come again: one booking, and the retry tells it', async () => {
  const send = await booking();
  const match = { operation: 'bookAppointment' } as const;
  municipality.host.faults.add({ kind: 'lost-answer', times: 1, match });
  await expect(send()).rejects.toThrow();
  const again = await send();
  expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
  expect(actions()).toEqual(['held', 'booked']);
});

// Fails when: Idempotency.once runs every request anew.
test('W2 W3 the same booking arrives five times at once: one booking, five times the same answer', async () => {
  const send = await booking();
  municipality.host.faults.add({ kind: 'latency', milliseconds: 20 });
  const answers = await Promise.all(Array.from({ length: 5 }, send));
  const told = answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`);
  expect(new Set(told).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
  expect(actions()).toEqual(['held', 'booked']);
});

// Fails when: If-Match is compared before the key is looked up.
test('W7 the retry of one’s own cancellation is a success, whichever ETag it comes with', async () => {
  const booked = await book(ingrid, ci.ingrid, { ...dietitian, deliveryMode: 'phone' });
  const match = { operation: 'cancelAppointment' } as const;
  municipality.host.faults.add({ kind: 'lost-answer', times: 1, match });
  await expect(cancel(ingrid, booked, { key })).rejects.toThrow();
  const retry = await cancel<Wire['Appointment']>(ingrid, booked, { key });
  const refreshed = { ...booked, version: retry.body.version };
  const withNewTag = await cancel<Wire['Appointment']>(ingrid, refreshed, { key });
  expect([retry.status, withNewTag.status]).toEqual([200, 200]);
  expect([retry.body.status, withNewTag.body.status]).toEqual(['cancelled', 'cancelled']);
  expect(actions()).toEqual(['held', 'booked', 'cancelled']);
});

const others: Record<string, (held: Wire['Hold']) => Promise<TestAnswer<Problem>>> = {
  'another body': ({ id }) =>
    ingrid.post(
      `${hers}/appointments`,
      { citizenId: ci.ingrid, holdId: id, note: 'Mere' },
      { key },
    ),
  'another operation': () => ingrid.post('/session/extend', undefined, { key }),
  'another person, for the same citizen': async ({ id }) => {
    const daughter = await municipality.login(ci.lise);
    return daughter.post(`${hers}/appointments`, { citizenId: ci.ingrid, holdId: id }, { key });
  },
  'another person, for another citizen': async ({ id }) => {
    const jens = await municipality.login(ci.jens);
    return jens.post(
      `/citizens/${ci.jens}/appointments`,
      { citizenId: ci.jens, holdId: id },
      { key },
    );
  },
};

// Fails when: the key's fingerprint leaves out who asks, the operation, or the body.
test.each(Object.entries(others))(
  'W14 a used key with %s is refused, and never tells the stored answer',
  async (_, send) => {
    const { body: held } = await hold(ingrid, ci.ingrid, advice);
    await ingrid.post(`${hers}/appointments`, { citizenId: ci.ingrid, holdId: held.id }, { key });
    const { status, body } = await send(held);
    expect([status, body.type]).toEqual([422, problemType('idempotency-key-reused')]);
    expect(JSON.stringify(body)).not.toMatch(/ap-|ci-/);
    expect(actions()).toEqual(['held', 'booked']);
  },
);
