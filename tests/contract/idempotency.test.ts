import { afterEach, beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { advice, book, cancel, dietitian, freeTimes, hold } from './scenes.ts';

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

test.each(['short', 'with a blank in it, and long', 'x'.repeat(101)])('no key: %s', async (bad) => {
  const { status, body } = await ingrid.post('/session/extend', undefined, { key: bad });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.pointer).toBe('header:Idempotency-Key');
});
