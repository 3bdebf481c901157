import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  startHttpMunicipality,
  type HttpMunicipality,
} from '../support/municipality/municipality-http.ts';

let server: HttpMunicipality;
let ingrid: TestBrowser;

beforeEach(async () => {
  server = await startHttpMunicipality();
  ingrid = await server.login(ci.ingrid);
});

afterEach(() => {
  expect(server.host.records.violations).toEqual([]);
  server.stop();
});

const plain = { 'Accept-Encoding': 'identity' };
const packed = { 'Accept-Encoding': 'gzip' };

// Fails when: both codings have one validator, or only the uncompressed one names the version.
test('a compressed answer is smaller, has a validator of its own, and a change may build on either', async () => {
  const one = server.host.municipality.staff
    .appointments(ci.ingrid)
    .filter(({ status }) => status === 'booked')
    .at(-1);
  const path = `/citizens/${ci.ingrid}/appointments/${one?.id ?? ''}`;
  const [whole, small] = await Promise.all([
    ingrid.get(path, plain),
    ingrid.get<Wire['Appointment']>(path, packed),
  ]);
  expect(small.body).toEqual(whole.body);
  expect([whole, small].map(({ headers }) => headers.get('Vary'))).toEqual([
    'Accept-Encoding',
    'Accept-Encoding',
  ]);
  expect([whole, small].map(({ headers }) => headers.get('Content-Encoding'))).toEqual([
    null,
    'gzip',
  ]);
  const validators = [whole, small].map(({ headers }) => headers.get('ETag') ?? '');
  expect(validators[0]).toBe(small.body.version);
  expect(validators[1]).toBe(small.body.version.replace(/"$/, '--gzip"'));
  const cancel = { citizenId: ci.ingrid, reason: 'ill' };
  const ifMatch = validators[1] ?? '';
  expect((await ingrid.post(`${path}/cancel`, cancel, { ifMatch })).status).toBe(200);
});

test('services of 27 kB are sent as 6', async () => {
  const length = async (headers: Record<string, string>) => {
    const answer = await ingrid.fetch(`/citizens/${ci.ingrid}/services`, { headers });
    await answer.text();
    return Number(answer.headers.get('Content-Length'));
  };
  expect(await length(packed)).toBeLessThan((await length(plain)) / 3);
});

test('what nobody can unpack is not packed, and a small answer with the session is never', async () => {
  for (const coding of ['identity', 'br', 'gzip;q=0']) {
    const { headers } = await ingrid.get(`/citizens/${ci.ingrid}/services`, {
      'Accept-Encoding': coding,
    });
    expect(headers.get('Content-Encoding')).toBeNull();
  }
  expect((await ingrid.get('/session', packed)).headers.get('Content-Encoding')).toBeNull();
});

// Fails when: HEAD is refused as a method that the contract does not know, or opens a stream that stays.
test('HEAD is answered as GET is, without what it would bring', async () => {
  for (const path of [
    '/session',
    `/citizens/${ci.ingrid}/appointments`,
    '/nothing',
    '/events',
    '/s/abcdef',
    '/auth/login',
  ]) {
    const [get, head] = await Promise.all([
      ingrid.fetch(path, { redirect: 'manual' }),
      ingrid.fetch(path, { method: 'HEAD', redirect: 'manual' }),
    ]);
    const told = ({ status, headers }: Response) => [
      path,
      status,
      headers.get('Content-Type'),
      headers.get('ETag'),
    ];
    expect(told(head)).toEqual(told(get));
    expect(await head.text()).toBe('');
    await get.body?.cancel();
  }
  await expect.poll(() => server.host.streams.count).toBe(0);
});
