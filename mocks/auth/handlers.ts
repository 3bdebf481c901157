import { join } from 'node:path';
import { http, type RequestHandler } from 'msw';
import { assetResponse } from '../http/answer/asset.ts';
import {
  expiredCookie,
  LOGIN_COOKIE,
  loginCookie,
  readCookie,
  SESSION_COOKIE,
  sessionCookie,
} from '../http/cookies.ts';
import { exchange } from '../http/exchange.ts';
import type { MockHost } from '../http/host.ts';
import { htmlResponse } from '../http/answer/html.ts';
import { LOGIN_SECONDS, type Language } from './logins.ts';
import { safeNext } from './next.ts';
import { choicePage, failedPage } from './pages.ts';
import { carriedBy, takeUp } from './privileges.ts';

/**
 * The login: full-page redirects to a stand-in for MitID and back, with state, a code to be used
 * once, and a new session at the end.
 */
export function authHandlers(host: MockHost): RequestHandler[] {
  const route = (
    method: 'get' | 'post',
    path: string,
    answer: (request: Request, query: URLSearchParams) => Response | Promise<Response>,
  ) =>
    http[method](`*/auth/${path}`, ({ request }) =>
      exchange(host, request, null, async () => answer(request, new URL(request.url).searchParams)),
    );
  return [
    route('get', 'login', (_, query) => begin(host, query)),
    route('get', 'mitid', (_, query) => ask(host, query)),
    route('post', 'mitid', (request) => choose(host, request)),
    route('get', 'callback', (request, query) => finish(host, request, query)),
    route('get', 'mitid.css', () => assetResponse(join(import.meta.dirname, 'mitid.css'))),
  ];
}

function begin(host: MockHost, query: URLSearchParams): Response {
  const login = host.logins.begin(safeNext(query.get('next')), languageOf(query));
  return redirect(`/auth/mitid?request=${login.request}&lang=${login.language}`, [
    loginCookie(login.cookie, LOGIN_SECONDS),
  ]);
}

function ask(host: MockHost, query: URLSearchParams): Response {
  const login = host.logins.asked(query.get('request') ?? '');
  if (!login) return htmlResponse(failedPage(languageOf(query)), 400);
  return htmlResponse(choicePage(login, host.municipality.people(), languageOf(query)));
}

async function choose(host: MockHost, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const login = host.logins.asked(form.get('request') ?? '');
  const person = host.municipality.person(form.get('citizenId') ?? '');
  if (!login || !person) return htmlResponse(failedPage(login?.language ?? 'da'), 400);
  // A field that the page does not have: for trying out what else a login may carry.
  const privileges = form.get('privileges');
  const carried = carriedBy(host, person.citizenId);
  const code = host.logins.choose(login, person.citizenId, {
    ...carried,
    ...(privileges !== null && { privileges }),
  });
  return redirect(`/auth/callback?code=${code}&state=${login.state}&lang=${login.language}`);
}

function finish(host: MockHost, request: Request, query: URLSearchParams): Response {
  const redeemed = host.logins.redeem({
    cookie: readCookie(request, LOGIN_COOKIE),
    state: query.get('state') ?? '',
    code: query.get('code') ?? '',
  });
  if (!redeemed || takeUp(host, redeemed.actor, redeemed.carried) !== null) {
    return htmlResponse(failedPage(languageOf(query)), 400);
  }
  const before = readCookie(request, SESSION_COOKIE);
  if (before !== null) host.sessions.end(before);
  const session = host.sessions.start(redeemed.actor);
  return redirect(redeemed.next, [sessionCookie(session.id), expiredCookie(LOGIN_COOKIE)]);
}

/** 303: whatever was sent, what follows is a GET. */
function redirect(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location, 'Referrer-Policy': 'no-referrer' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function languageOf(query: URLSearchParams): Language {
  return query.get('lang') === 'en' ? 'en' : 'da';
}
