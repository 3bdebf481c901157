import { http, type RequestHandler } from 'msw';
import { exchange } from '../../http/exchange.ts';
import type { MockHost } from '../../http/host.ts';

/**
 * The addresses in text messages and behind notifications. They lead into the app, which asks for a
 * login when there is none: the session's cookie does not come along from elsewhere (SameSite=Strict),
 * so here nobody can be asked who they are. One that leads nowhere leads home, like all others that
 * a stranger may try.
 */
export function shortAddress(host: MockHost): RequestHandler {
  return http.get('*/s/:id', ({ request, params }) =>
    exchange(host, request, null, () => {
      // What a sentence left at the end of the link is none of it.
      const id = /^[\w-]*/.exec(String(params.id))?.[0] ?? '';
      const path = host.municipality.follow(id) ?? '/aftaler';
      const headers = { Location: path, 'Referrer-Policy': 'no-referrer' };
      return Promise.resolve(new Response(null, { status: 303, headers }));
    }),
  );
}
