import { getResponse, type RequestHandler } from 'msw';
import { setupServer, type SetupServer } from 'msw/node';
import { createHandlers } from '../../mocks/handlers/all.ts';
import { createHost, type MockHost } from '../../mocks/http/host.ts';
import { createBrowser, ORIGIN, type TestBrowser } from './municipality-browser.ts';

export interface TestOptions {
  /** Where the clock stands; it moves only when told to (`host.clock.advance`). */
  now?: string;
  seed?: number;
}

export interface TestMunicipality {
  host: MockHost;
  handlers: RequestHandler[];
  /** Answers without any server; rejects when the connection would have died. */
  send: (request: Request) => Promise<Response>;
  /** A browser that has never been here: its own cookies, nobody logged in. */
  browser: () => TestBrowser;
  /** A browser in which this person is logged in. */
  login: (citizenId: string, options?: { ownDevice?: boolean }) => Promise<TestBrowser>;
}

/** A Wednesday morning. */
export const TEST_NOW = '2026-11-25T08:00:00+01:00';

/** A fresh municipality with a clock that stands still and no limit on writes. */
export function createTestMunicipality(options: TestOptions = {}): TestMunicipality {
  const host = createTestHost(options);
  const handlers = createHandlers(host);
  const send = async (request: Request) => {
    const response = await getResponse(handlers, request);
    if (!response || response.type === 'error') throw new TypeError('The connection died');
    return response;
  };
  const browser = () => createBrowser(send);
  return {
    host,
    handlers,
    send,
    browser,
    async login(citizenId, { ownDevice = false } = {}) {
      const fresh = browser();
      await fresh.login(citizenId, ownDevice);
      return fresh;
    },
  };
}

/**
 * A fresh municipality behind msw's own `fetch`, for journeys through the app. Call `stop` after each
 * test: msw remembers cookies, and logging out is how it forgets them.
 */
export async function startMswMunicipality(
  options: TestOptions & { as?: string; ownDevice?: boolean } = {},
): Promise<{
  host: MockHost;
  server: SetupServer;
  loginAs: (citizenId: string, ownDevice?: boolean) => Promise<void>;
  stop: () => Promise<void>;
}> {
  const host = createTestHost(options);
  const server = setupServer(...createHandlers(host));
  server.listen({ onUnhandledRequest: 'error' });
  const origin = 'location' in globalThis ? location.origin : ORIGIN;
  const post = async (path: string, body: object) => {
    const response = await fetch(new URL(`/mock/api/${path}`, origin), {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
  };
  const loginAs = (citizenId: string, ownDevice = false) => post('login', { citizenId, ownDevice });
  if (options.as) await loginAs(options.as, options.ownDevice);
  return {
    host,
    server,
    loginAs,
    async stop() {
      await post('logout', {});
      server.close();
    },
  };
}

function createTestHost({ now = TEST_NOW, seed = 1 }: TestOptions): MockHost {
  const host = createHost({ now, seed });
  host.clock.freeze();
  host.clock.set(host.clock.now() - (host.clock.now() % 1000));
  host.rateLimit.writesPerMinute = null;
  return host;
}
