import { beforeEach, expect, test } from 'vitest';
import type { Municipality } from '../../mocks/municipality/municipality.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { askFor, change, comeAlong, end, give, mandates, requests } from './mandate-scenes.ts';
import { problemType, upcomingOf } from './scenes.ts';

let municipality: TestMunicipality;
let simulator: TestBrowser;

beforeEach(() => {
  municipality = createTestMunicipality();
  simulator = municipality.browser();
});

test('a mandate given twice with one key is given once', async () => {
  const jens = await municipality.login(ci.jens);
  const key = newKey();
  const body = {
    citizenId: ci.jens,
    representative: named(ci.lise),
    rights: ['see-appointments'],
    to: '2026-12-31',
  };
  const answers = [1, 2].map(() => jens.post(`/citizens/${ci.jens}/mandates`, body, { key }));
  const [first, again] = await Promise.all(answers);
  expect(again?.body).toEqual(first?.body);
  expect(again?.headers.get('Idempotency-Replayed')).toBe('true');
  const given = (await mandates(jens, ci.jens)).filter(({ other }) => other.citizenId === ci.lise);
  expect(given).toHaveLength(1);
});

test('the narrowed mandate is refused at the very next request, the ended one a stranger’s', async () => {
  const [jens, lise] = [await municipality.login(ci.jens), await municipality.login(ci.lise)];
  const { body: given } = await give(jens, ci.jens, ci.lise);
  const wish = { serviceId: sv.adviceLine, deliveryMode: 'phone' };
  const path = `/citizens/${ci.jens}/slots?${new URLSearchParams(wish)}`;
  const services = `/citizens/${ci.jens}/services`;
  expect((await lise.get(path)).status).toBe(200);
  const hold = () => lise.post(`/citizens/${ci.jens}/holds`, { citizenId: ci.jens });
  expect((await hold()).status).toBe(400);
  const { body: narrowed } = await change(jens, ci.jens, given, { rights: ['see-appointments'] });
  expect((await hold()).body.type).toBe(problemType('read-only-mandate'));
  expect((await lise.get(services)).status).toBe(200);
  await end(jens, ci.jens, narrowed);
  expect((await lise.get(services)).body.type).toBe(problemType('not-found'));
});

test('who does not know what there is to change can say so with *, but not with an old version', async () => {
  const jens = await municipality.login(ci.jens);
  const { body } = await give(jens, ci.jens, ci.lise);
  const changed = await change(jens, ci.jens, { ...body, version: '*' });
  expect(changed.status).toBe(200);
  expect((await end(jens, ci.jens, body)).status).toBe(412);
  expect((await end(jens, ci.jens, changed.body)).status).toBe(200);
});

test('a death, from the simulator: nobody is logged in as the citizen, nobody finds them', async () => {
  const [ingrid, lise] = [await municipality.login(ci.ingrid), await municipality.login(ci.lise)];
  expect((await simulator.post(`/mock/api/people/${ci.ingrid}/die`)).status).toBe(200);
  expect((await ingrid.get('/session')).status).toBe(401);
  expect((await lise.get(`/citizens/${ci.ingrid}/appointments`)).status).toBe(404);
  const again = await simulator.post('/mock/api/login', { citizenId: ci.ingrid });
  expect(again.status).toBe(404);
  expect((await simulator.post(`/mock/api/people/${ci.ingrid}/die`)).status).toBe(404);
});

test('a paper request, from the simulator: what was asked for holds when it is registered', async () => {
  const sofie = await municipality.login(ci.sofie);
  await askFor(sofie, ci.sofie, named(ci.jens), { way: 'paper' });
  const papers = await simulator.get<{ items: ReturnType<Municipality['staff']['paperRequests']> }>(
    '/mock/api/paper-requests',
  );
  expect(papers.body.items).toMatchObject([{ asker: ci.sofie, giverName: 'Jens Overgaard' }]);
  const path = `/mock/api/paper-requests/${papers.body.items[0]?.id}/register`;
  expect((await simulator.post(path)).status).toBe(200);
  expect((await requests(sofie, ci.sofie))[0]?.state).toBe('granted');
  expect((await sofie.get(`/citizens/${ci.jens}/appointments`)).status).toBe(200);
});

test('the post, from the simulator: the citizen is told that somebody comes along', async () => {
  const lise = await municipality.login(ci.lise);
  const visit = await upcomingOf(lise, ci.ingrid, sv.rehabilitation);
  expect((await comeAlong(lise, visit, 'in-person')).status).toBe(200);
  const post = await simulator.get<{ items: ReturnType<Municipality['staff']['post']> }>(
    `/mock/api/post?citizenId=${ci.ingrid}`,
  );
  expect(post.body.items.at(-1)).toMatchObject({
    to: ci.ingrid,
    channel: 'digital-post',
    at: '2026-11-25T08:00:00+01:00',
  });
});

test('looking is written down by list and by appointment, for the representative alone', async () => {
  const [lise, ingrid] = [await municipality.login(ci.lise), await municipality.login(ci.ingrid)];
  const log = () => municipality.host.municipality.activities(ci.ingrid, ci.ingrid, { limit: 1 });
  const before = log();
  await ingrid.get(`/citizens/${ci.ingrid}/appointments`);
  expect((await lise.get(`/citizens/${ci.ingrid}/appointments/ap-0000`)).status).toBe(404);
  expect(log()).toEqual(before);
  const visit = await upcomingOf(ingrid, ci.ingrid, sv.rehabilitation);
  await lise.get(`/citizens/${ci.ingrid}/appointments/${visit.id}`);
  expect(log()).toMatchObject({ value: { items: [{ action: 'appointments-seen' }] } });
});
