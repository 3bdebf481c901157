import { isOwnPath } from './http/ownPath.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import { createHandlers } from './handlers.ts';
import { largestBodyAt } from './http/contract.ts';
import { createHost, type HostOptions, type MockHost } from './http/host.ts';
import { drop, readRequest, writeResponse } from './http/node.ts';

/**
 * The mocked municipality for a node server, in the manner of connect: answers /api, /auth, /mock, /s and
 * /kalender, and leaves all else to `next`.
 *
 * @example createServer((request, response) => mock.handle(request, response, notFound))
 */
export function createMockServer(options?: HostOptions): {
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  host: MockHost;
} {
  const host = createHost(options);
  const handlers = createHandlers(host);
  return {
    host,
    handle(incoming, outgoing, next) {
      if (!isOwnPath(incoming.url ?? '')) {
        next();
        return;
      }
      readRequest(incoming, largestBodyAt)
        .then((request) => getResponse(handlers, request))
        .then((response) => {
          if (response && response.type !== 'error') return writeResponse(outgoing, response);
          drop(incoming);
        })
        .catch((error: unknown) => {
          console.error(error);
          drop(incoming);
        });
    },
  };
}
