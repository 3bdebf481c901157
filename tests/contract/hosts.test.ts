import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { createMockServer } from '../../mocks/server.ts';
import { newKey } from '../support/municipality/municipality-browser.ts';
import { startMswMunicipality, TEST_NOW } from '../support/municipality/municipality.ts';

describe('over HTTP', () => {
  const mock = createMockServer({ now: TEST_NOW });
  let server: Server;
  let origin: string;

  beforeEach(async () => {
    mock.host.reset({ now: TEST_NOW });
    server = createServer((request, response) =>
      mock.handle(request, response, () => response.end('the app')),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // `as`: it listens on a port, not on a pipe.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const login = async (citizenId: string) => {
    const body = JSON.stringify({ citizenId });
    const response = await fetch(new URL('/mock/api/login', origin), { method: 'POST', body });
    const { antiForgeryToken } = (await response.json()) as { antiForgeryToken: string };
    return {
      Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '',
      'Acting-Person': citizenId,
      'X-CSRF-Token': antiForgeryToken,
      'Content-Type': 'application/json',
    };
  };

  test.each([
    ['/', 'the app'],
    ['/aftaler', 'the app'],
    ['/apiary', 'the app'],
    ['/api', 'not-found'],
    ['/api/v1/nothing', 'not-found'],
    ['/api/v2/session', 'not-found'],
    ['/auth/nothing', 'not-found'],
    ['/api/v1/%E0%A4%A', 'not-found'],
  ])('%s is answered by %s', async (path, who) => {
    expect(await (await fetch(new URL(path, origin))).text()).toContain(who);
  });

  test('the municipality’s clock is the Date, and both cookies of a login get through', async () => {
    const begun = await fetch(new URL('/auth/login', origin), { redirect: 'manual' });
    expect(begun.headers.getSetCookie()).toHaveLength(1);
    expect(new Date(begun.headers.get('Date') ?? '').toISOString()).toMatch(/^2026-11-25T07:00/);
  });

  test('nobody is logged in because somebody else is', async () => {
    await login(ci.jens);
    expect((await fetch(new URL('/api/v1/session', origin))).status).toBe(401);
  });

  test.each(['offline', 'lost-answer'] as const)('%s ends the connection', async (kind) => {
    mock.host.faults.set([{ kind, times: 1 }]);
    await expect(fetch(new URL('/api/v1/session', origin))).rejects.toThrow();
    expect((await fetch(new URL('/api/v1/session', origin))).status).toBe(401);
  });

  test('a request that is far too large is refused, not kept', async () => {
    const headers = { ...(await login(ci.jens)), 'Idempotency-Key': newKey() };
    const path = `/api/v1/citizens/${ci.jens}/holds`;
    const body = 'x'.repeat(2_000_000);
    const { status } = await fetch(new URL(path, origin), { method: 'POST', headers, body });
    expect(status).toBe(413);
  });
});

describe('behind msw’s fetch', () => {
  const session = () => fetch(new URL('/api/v1/session', 'https://borgerbooking.test'));

  test('one is logged in, and in the next test no longer', async () => {
    const first = await startMswMunicipality({ as: ci.jens });
    expect(await (await session()).json()).toMatchObject({ person: { citizenId: ci.jens } });
    await first.loginAs(ci.else);
    expect(await (await session()).json()).toMatchObject({ person: { citizenId: ci.else } });
    first.stop();

    const second = await startMswMunicipality();
    expect((await session()).status).toBe(401);
    second.stop();
  });

  test('a dead connection rejects', async () => {
    const { host, stop } = await startMswMunicipality({ as: ci.jens });
    host.faults.add({ kind: 'offline', times: 1 });
    await expect(session()).rejects.toThrow(TypeError);
    expect((await session()).status).toBe(200);
    stop();
  });
});
