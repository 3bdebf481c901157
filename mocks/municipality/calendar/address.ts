import { http, type RequestHandler } from 'msw';
import { etagOf, matches } from '../../http/answer/etag.ts';
import { exchange } from '../../http/exchange.ts';
import type { MockHost } from '../../http/host.ts';
import { problemResponse } from '../../http/answer/problem.ts';

/**
 * The address that calendars subscribe to. They have no session: whoever knows the secret may read.
 * One that never was and one that was ended get the same answer.
 */
export function calendarAddress(host: MockHost): RequestHandler {
  return http.get('*/kalender/:file', ({ request, params }) =>
    exchange(host, request, null, () =>
      Promise.resolve(answer(host, request, String(params.file))),
    ),
  );
}

function answer(host: MockHost, request: Request, file: string): Response {
  // A full stop or a bracket may come along when the address is copied out of a sentence.
  const secret = /^([\w-]{32})\.ics(?![\w-])/.exec(file)?.[1];
  const { origin } = new URL(request.url);
  const text = secret === undefined ? null : host.municipality.calendarBehind(secret, origin);
  const outOfSight = { 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' };
  if (text === null) return problemResponse({ code: 'not-found', headers: outOfSight });
  const etag = etagOf(text);
  // Asked for again each time: what has ended must not be read from a cache.
  const headers = { ...outOfSight, ETag: etag, 'Cache-Control': 'private, no-cache' };
  if (matches(request.headers.get('If-None-Match') ?? '', etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="aftaler.ics"',
    },
  });
}
