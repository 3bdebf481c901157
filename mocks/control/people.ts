import type { RequestHandler } from 'msw';
import { carriedBy, takeUp } from '../auth/privileges.ts';
import { toWire } from '../municipality/kernel/time.ts';
import { expiredCookie, readCookie, SESSION_COOKIE, sessionCookie } from '../http/cookies.ts';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Who there is, and who is logged in. */
export function peopleHandlers(host: MockHost): RequestHandler[] {
  return [
    reading('people', ({ query }) =>
      host.municipality.people().map(({ citizenId, name, goodFor }) => ({
        citizenId,
        name,
        goodFor: goodFor[query.get('lang') === 'da' ? 'da' : 'en'],
      })),
    ),
    reading('sessions', () => ({ items: host.sessions.list().map((each) => show(host, each)) })),
    changing('delete', 'sessions/:handle', {}, (_, { params }) => {
      const session = host.sessions.list().find(({ handle }) => handle === params.handle);
      if (!session) return { code: 'not-found' };
      host.sessions.end(session.id);
      return {};
    }),
    changing<{ citizenId: string; ownDevice: boolean; privileges: string }>(
      'post',
      'login',
      {
        citizenId: { type: 'string' },
        ownDevice: { type: 'boolean' },
        privileges: { type: 'string' },
      },
      ({ citizenId = '', ownDevice, privileges }, { request }) => {
        const person = host.municipality.person(citizenId);
        if (!person) return { code: 'not-found' };
        const carried = carriedBy(host, citizenId);
        const refused = takeUp(host, citizenId, {
          ...carried,
          ...(privileges !== undefined && { privileges }),
        });
        if (refused) return { code: refused, detail: 'The privileges cannot be read.' };
        host.sessions.end(readCookie(request, SESSION_COOKIE) ?? '');
        const session = host.sessions.start(person.citizenId, ownDevice);
        const { antiForgeryToken } = session;
        return withCookie(sessionCookie(session.id), { ...show(host, session), antiForgeryToken });
      },
    ),
    changing('post', 'logout', {}, (_, { request }) => {
      host.sessions.end(readCookie(request, SESSION_COOKIE) ?? '');
      return withCookie(expiredCookie(SESSION_COOKIE), {});
    }),
  ];
}

function show(host: MockHost, session: ReturnType<MockHost['sessions']['list']>[number]) {
  return {
    handle: session.handle,
    citizenId: session.actor,
    name: host.municipality.person(session.actor)?.name ?? null,
    since: toWire(session.authenticatedAt),
    idleSeconds: Math.round((host.clock.now() - session.lastActivity) / 1000),
    expiresAt: toWire(host.sessions.expiresAt(session)),
    ownDevice: session.ownDevice,
  };
}

function withCookie(cookie: string, body: object): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Set-Cookie': cookie,
    },
  });
}
