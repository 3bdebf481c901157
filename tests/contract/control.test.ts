import { beforeEach, describe, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { advice, book, cancel, dietitian, freeTimes, upcoming } from './scenes.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;
let simulator: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
  simulator = municipality.browser();
});

interface List {
  items: Record<string, unknown>[];
}

describe('faults', () => {
  test('hit exactly the requests they are meant for, as often as they are meant to', async () => {
    await simulator.post('/mock/api/faults', {
      kind: 'status',
      status: 503,
      retryAfter: 3,
      times: 2,
      match: { operation: 'listCitizens' },
    });
    const statuses = [];
    for (const path of ['/session', '/citizens', '/citizens', '/citizens']) {
      statuses.push((await jens.get(path)).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect((await simulator.get<List>('/mock/api/faults')).body.items).toEqual([]);
  });

  test.each([
    ['/api/v1/citizens/*/appointments', 1],
    ['/api/v1/**', 2],
    ['/api/v1/citizens/*', 0],
  ])('match paths: %s', async (path, hits) => {
    municipality.host.faults.set([{ kind: 'status', match: { method: 'get', path } }]);
    const answers = [
      await jens.get(`/citizens/${ci.jens}/appointments`),
      await jens.get('/session'),
      await jens.post('/session/extend'),
    ];
    expect(answers.filter(({ status }) => status === 500)).toHaveLength(hits);
  });

  test('that come by chance come alike with the same seed', async () => {
    const run = async () => {
      const { host, login } = createTestMunicipality({ seed: 7 });
      const who = await login(ci.jens);
      host.faults.set([{ kind: 'status', rate: 0.5 }]);
      const answers = [];
      for (let i = 0; i < 20; i += 1) answers.push((await who.get('/session')).status);
      return answers;
    };
    const first = await run();
    expect(new Set(first).size).toBe(2);
    expect(await run()).toEqual(first);
  });

  test('offline: nothing is done; lost answer: it is done', async () => {
    const booked = await book(jens, ci.jens, dietitian);
    municipality.host.faults.set([{ kind: 'offline', times: 1 }]);
    await expect(cancel(jens, booked)).rejects.toThrow();
    expect(await upcoming(jens, ci.jens)).toHaveLength(1);
    municipality.host.faults.set([{ kind: 'lost-answer', times: 1 }]);
    await expect(cancel(jens, booked)).rejects.toThrow();
    expect(await upcoming(jens, ci.jens)).toHaveLength(0);
  });

  test('leave the simulator itself alone', async () => {
    municipality.host.faults.set([{ kind: 'offline' }]);
    expect((await simulator.delete('/mock/api/faults')).status).toBe(200);
    expect((await jens.get('/session')).status).toBe(200);
  });
});

test('the clock can be set, moved, frozen and let run', async () => {
  const set = (change: object) =>
    simulator.put<{ now: string; frozen: boolean }>('/mock/api/clock', change);
  const { body } = await set({ now: '2027-03-28T03:30:00+02:00' });
  expect(body).toEqual({ now: '2027-03-28T03:30:00+02:00', frozen: true });
  expect((await set({ advanceSeconds: 90 })).body.now).toBe('2027-03-28T03:31:30+02:00');
  expect((await set({ frozen: false })).body.frozen).toBe(false);
  expect((await set({ now: 'tomorrow' })).status).toBe(400);
});

test('a reset begins anew', async () => {
  await book(jens, ci.jens);
  const now = '2027-05-03T08:00:00+02:00';
  const { body } = await simulator.post<object>('/mock/api/reset', { seed: 4, now });
  expect(body).toEqual({ now, seed: 4, frozen: true });
  expect((await jens.get('/session')).status).toBe(401);
  expect((await simulator.get<List>('/mock/api/log')).body.items).toEqual([]);
});

test('sessions are listed without what opens them, and can be ended', async () => {
  const { body } = await simulator.get<List>('/mock/api/sessions');
  expect(body.items).toMatchObject([{ citizenId: ci.jens, idleSeconds: 0, ownDevice: false }]);
  expect(JSON.stringify(body)).not.toContain(jens.cookies.get('__Host-session'));
  await simulator.delete(`/mock/api/sessions/${String(body.items[0]?.handle)}`);
  expect((await jens.get('/session')).status).toBe(401);
});

test('staff take, give back, cancel and move', async () => {
  const [free] = await freeTimes(jens, ci.jens, dietitian);
  await simulator.post(`/mock/api/slots/${free?.id}/take`);
  expect((await freeTimes(jens, ci.jens, dietitian))[0]?.id).not.toBe(free?.id);
  await simulator.post(`/mock/api/slots/${free?.id}/free`);
  expect((await freeTimes(jens, ci.jens, dietitian))[0]?.id).toBe(free?.id);

  const booked = await book(jens, ci.jens, dietitian);
  const query = new URLSearchParams({ ...dietitian, limit: '5' });
  const { body } = await simulator.get<List>(`/mock/api/slots?${query}`);
  const slotId = body.items[0]?.id;
  const moved = await simulator.post(`/mock/api/appointments/${booked.id}/move`, { slotId });
  expect(moved.body).toMatchObject({ slotId });
  expect((await cancel(jens, booked)).status).toBe(412);
  await simulator.post(`/mock/api/appointments/${booked.id}/cancel`);
  expect(await upcoming(jens, ci.jens)).toEqual([]);
});

test('A3: a mandate can be revoked, and that counts at once', async () => {
  const lise = await municipality.login(ci.lise);
  expect((await lise.get(`/citizens/${ci.ingrid}/appointments`)).status).toBe(200);
  const pair = { giver: ci.ingrid, representative: ci.lise };
  expect((await simulator.get<List>('/mock/api/mandates')).body.items).toContainEqual(
    expect.objectContaining({ ...pair, state: 'active' }),
  );
  await simulator.post('/mock/api/mandates/revoke', pair);
  expect((await lise.get(`/citizens/${ci.ingrid}/appointments`)).status).toBe(404);
});

test('the limits can be set', async () => {
  const limits = { idleShared: 20, writesPerMinute: 1 };
  expect((await simulator.put<object>('/mock/api/limits', limits)).body).toMatchObject(limits);
  municipality.host.clock.advance(20_000);
  expect((await jens.get('/session')).status).toBe(401);
});

test('A11: the records tell what happened, but no names, queries or bodies', async () => {
  await jens.get(`/citizens/${ci.jens}/slots?${new URLSearchParams(advice)}`);
  await book(jens, ci.jens);
  const [log, requests, invariants, violations] = await Promise.all(
    ['log', 'requests', 'invariants', 'violations'].map((path) =>
      simulator.get<List & { broken: string[] }>(`/mock/api/${path}`),
    ),
  );
  expect(log?.body.items.map(({ action }) => action)).toEqual(['held', 'booked']);
  expect(requests?.body.items.at(-1)).toMatchObject({
    method: 'POST',
    path: `/api/v1/citizens/${ci.jens}/appointments`,
    operation: 'bookAppointment',
    status: 201,
    problem: null,
  });
  const told = JSON.stringify([log?.body, requests?.body]);
  expect(told).not.toMatch(/Overgaard|serviceId=|\b\d{6}-?\d{4}\b/);
  expect([invariants?.body.broken, violations?.body.items]).toEqual([[], []]);
});

test.each([
  ['PUT', 'clock', { now: 5 }],
  ['POST', 'faults', { kind: 'earthquake' }],
  ['POST', 'faults', { kind: 'offline', match: { operation: 'flyToTheMoon' } }],
  ['POST', 'login', { citizenId: 'ci-0000' }],
  ['POST', 'appointments/ap-0000/cancel', {}],
  ['DELETE', 'sessions/nobody', {}],
] as const)('%s %s refuses %j', async (method, path, body) => {
  const response = await simulator.fetch(`/mock/api/${path}`, {
    method,
    body: JSON.stringify(body),
  });
  expect([400, 404]).toContain(response.status);
});

test('another site cannot play the municipality', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site' };
  expect((await simulator.post('/mock/api/reset', {}, { headers })).status).toBe(403);
});

test.each(['/mock', '/mock/mock.js', '/mock/mock.css', '/mock/agenda.js'])(
  '%s allows nothing inline',
  async (path) => {
    const { status, headers } = await simulator.get(path);
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'self';");
  },
);

test('the first person sees every service that staff may choose from', async () => {
  const { body } = await simulator.get<List>('/mock/api/services');
  expect(body.items.map(({ id }) => id).sort()).toEqual(Object.values(sv).sort());
});

test('a busy day is started, read and stopped, within its bounds', async () => {
  const put = (body: object) => simulator.put<object>('/mock/api/busy-day', body);
  for (const beyond of [{ minutes: 61 }, { minutes: 0 }, { deedsPerMinute: 601 }, { seed: 'x' }]) {
    expect((await put({ running: true, ...beyond })).status).toBe(400);
  }
  expect((await simulator.get('/mock/api/busy-day')).body).toMatchObject({ running: false });
  const started = await put({ running: true, deedsPerMinute: 1, minutes: 2, seed: 7 });
  expect(started.body).toMatchObject({ running: true, left: 2, seed: 7, latest: [] });
  expect((await put({ running: false })).body).toMatchObject({ running: false });
});
