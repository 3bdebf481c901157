import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MockHost } from '../../../mocks/http/host.ts';
import { createMockServer } from '../../../mocks/server.ts';
import { createBrowser, type TestBrowser } from './municipality-browser.ts';
import { TEST_NOW } from './municipality.ts';

export interface HttpMunicipality {
  host: MockHost;
  origin: string;
  /** A browser in which this person is logged in; its requests go over HTTP. */
  login: (citizenId: string) => Promise<TestBrowser>;
  stop: () => void;
}

/**
 * A fresh municipality on a port of this machine: connections that die, and requests that come at
 * once. Its clock runs; there is no limit on writes.
 *
 * @param crowd so many people without a story besides
 */
export async function startHttpMunicipality(crowd = 0): Promise<HttpMunicipality> {
  const mock = createMockServer({ now: TEST_NOW, crowd });
  const { host } = mock;
  host.rateLimit.writesPerMinute = null;
  const server = createServer((request, response) =>
    mock.handle(request, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // `as`: it listens on a port, not on a pipe.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = ['GET', 'HEAD'].includes(method) ? null : await request.arrayBuffer();
    return fetch(origin + pathname + search, { method, headers, body, redirect: 'manual' });
  };
  return {
    host,
    origin,
    async login(citizenId) {
      const browser = createBrowser(send);
      await browser.login(citizenId);
      return browser;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
