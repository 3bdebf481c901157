import { beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { problemType } from './scenes.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
});

const wait = (minutes: number) => {
  municipality.host.clock.advance(minutes * 60_000);
};
const isLoggedIn = async () => (await jens.get('/session')).status === 200;

test('on a shared device it ends after four idle minutes', async () => {
  wait(3.9);
  expect(await isLoggedIn()).toBe(true);
  wait(0.1);
  expect(await isLoggedIn()).toBe(false);
});

test('on one’s own device it ends after thirty', async () => {
  const { headers } = await jens.get('/session');
  const ifMatch = headers.get('ETag') ?? '';
  const { body } = await jens.patch<object>('/session', { ownDevice: true }, { ifMatch });
  expect(body).toMatchObject({ ownDevice: true, idleTimeoutSeconds: 1800 });
  wait(29.9);
  expect(await isLoggedIn()).toBe(true);
  wait(0.1);
  expect(await isLoggedIn()).toBe(false);
});

test('a read is no activity, because screens ask by themselves; a write is', async () => {
  wait(3);
  await jens.post('/session/extend');
  wait(3.5);
  await jens.get('/session');
  await jens.get('/citizens');
  expect(await isLoggedIn()).toBe(true);
  wait(0.5);
  expect(await isLoggedIn()).toBe(false);
});

test('it ends after eight hours, however active one is', async () => {
  for (let minute = 0; minute < 8 * 60 - 3; minute += 3) {
    await jens.post('/session/extend');
    wait(3);
  }
  expect(await isLoggedIn()).toBe(true);
  await jens.post('/session/extend');
  wait(3);
  expect(await isLoggedIn()).toBe(false);
});

test('a change of the session builds on what was read', async () => {
  const stale = await jens.patch('/session', { ownDevice: true }, { ifMatch: '"old"' });
  expect([stale.status, stale.body.type]).toEqual([412, problemType('stale')]);
  const missing = await jens.patch('/session', { ownDevice: true });
  expect([missing.status, missing.body.type]).toEqual([428, problemType('precondition-required')]);
});

test.each<[what: string, headers: Record<string, string>]>([
  ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['from a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
  ['from another origin', { Origin: 'https://evil.invalid' }],
  ['from nowhere one can name', { Origin: 'null' }],
  ['without the token', { 'X-CSRF-Token': '' }],
  ['with another’s token', { 'X-CSRF-Token': 'x'.repeat(32) }],
])('a write %s is refused, and is no activity', async (_, headers) => {
  wait(3);
  const { status, body } = await jens.post('/session/extend', undefined, { headers });
  expect([status, body.type]).toEqual([403, problemType('csrf-failed')]);
  wait(1);
  expect(await isLoggedIn()).toBe(false);
});

test.each<[what: string, headers: Record<string, string>]>([
  ['its own origin', { Origin: 'https://borgerbooking.test' }],
  ['its own site', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
])('a write from %s goes through', async (_, headers) => {
  expect((await jens.post('/session/extend', undefined, { headers })).status).toBe(200);
});

test('every write is held back without the token', async () => {
  const { operationTable } = await import('../../mocks/http/openapi.ts');
  const writes = [...operationTable.values()].filter(({ method }) => method !== 'GET');
  for (const { needsAntiForgery, id } of writes) expect(needsAntiForgery, id).toBe(true);
});

test('browsers do not share cookies', async () => {
  expect((await municipality.browser().get('/session')).status).toBe(401);
  expect(await isLoggedIn()).toBe(true);
});
