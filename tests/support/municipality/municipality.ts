import { getResponse, http, type RequestHandler } from 'msw';
import { setupServer, type SetupServer } from 'msw/node';
import { createHandlers } from '../../../mocks/handlers.ts';
import { createHost, type MockHost } from '../../../mocks/http/host.ts';
import { createBrowser, type TestBrowser } from './municipality-browser.ts';

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
 * A fresh municipality behind the page's `fetch`, for journeys through the app. The page is one
 * browser: who logs in there is logged in for all that follows, until `stop`, which belongs after
 * each test. `server.use(…)` can put a handler in front.
 */
export async function startMswMunicipality(
  options: TestOptions & { as?: string; ownDevice?: boolean } = {},
): Promise<TestMunicipality & MswMunicipality> {
  const municipality = createTestMunicipality(options);
  const page = municipality.browser();
  // msw's own cookie store outlives tests; the handlers are asked with the page's cookies instead.
  const server = setupServer(
    http.all(/\/(api|auth|mock)(\/|$|\?)/, ({ request }) =>
      page.send(request.clone()).catch(() => Response.error()),
    ),
  );
  server.listen({ onUnhandledRequest: 'error' });
  if (options.as) await page.login(options.as, options.ownDevice);
  return {
    ...municipality,
    page,
    server,
    loginAs: (citizenId, ownDevice) => page.login(citizenId, ownDevice),
    stop: () => {
      server.close();
    },
  };
}

export interface MswMunicipality {
  /** The browser that the page under test runs in. */
  page: TestBrowser;
  server: SetupServer;
  loginAs: (citizenId: string, ownDevice?: boolean) => Promise<void>;
  stop: () => void;
}

function createTestHost({ now = TEST_NOW, seed = 1 }: TestOptions): MockHost {
  const host = createHost({ now, seed });
  host.clock.freeze();
  host.clock.set(Date.parse(now)); // building a town takes a moment
  host.rateLimit.writesPerMinute = null;
  return host;
}
