import { isOwnPath } from './ownPath.ts';
import { http, type RequestHandler } from 'msw';
import { methodsOf } from './contract.ts';
import { exchange } from './exchange.ts';
import type { MockHost } from './host.ts';
import { problemResponse } from './answer/problem.ts';

/** Paths that cannot be decoded would make msw's own matching throw: this comes before the others. */
export function undecodablePaths(host: MockHost): RequestHandler {
  return http.all(
    ({ request }) => isMunicipal(request) && !canDecode(new URL(request.url).pathname),
    ({ request }) =>
      exchange(host, request, null, () => Promise.resolve(problemResponse({ code: 'not-found' }))),
  );
}

/** Whatever no operation answers: 405 for a known path, otherwise 404. This comes last. */
export function unknownPaths(host: MockHost): RequestHandler {
  return http.all(
    ({ request }) => isMunicipal(request),
    ({ request }) =>
      exchange(host, request, null, () => {
        const methods = methodsOf(new URL(request.url).pathname);
        if (methods.length === 0) return Promise.resolve(problemResponse({ code: 'not-found' }));
        const also = methods.includes('GET') ? ['HEAD'] : [];
        const headers = { Allow: [...methods, ...also].join(', ') };
        return Promise.resolve(problemResponse({ code: 'method-not-allowed', headers }));
      }),
  );
}

/** Whether it is asked of the municipality, and not of the app. */
export function isMunicipal(request: Request): boolean {
  return isOwnPath(new URL(request.url).pathname);
}

function canDecode(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
