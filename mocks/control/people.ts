import type { RequestHandler } from 'msw';
import { toWire } from '../backend/time.ts';
import { expiredCookie, readCookie, SESSION_COOKIE, sessionCookie } from '../http/cookies.ts';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Who there is, who is logged in, and who may act for whom. */
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
    changing<{ citizenId: string; ownDevice: boolean }>(
      'post',
      'login',
      { citizenId: { type: 'string' }, ownDevice: { type: 'boolean' } },
      ({ citizenId = '', ownDevice }, { request }) => {
        const person = host.municipality.person(citizenId);
        if (!person) return { code: 'not-found' };
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

    reading('mandates', () => ({ items: mandatesOf(host) })),
    changing<{ giver: string; representative: string }>(
      'post',
      'mandates/revoke',
      { giver: { type: 'string' }, representative: { type: 'string' } },
      ({ giver = '', representative = '' }) => {
        const revoked = host.municipality.staff.revokeMandate(giver, representative);
        return revoked.ok ? {} : revoked.refusal;
      },
    ),
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

function mandatesOf(host: MockHost) {
  return host.municipality.people().flatMap((person) =>
    host.municipality
      .citizensFor(person.citizenId)
      .filter(({ relation }) => relation === 'mandate')
      .map(({ id, name, mandate, rights }) => ({
        representative: person.citizenId,
        representativeName: person.name,
        giver: id,
        giverName: name ?? host.municipality.person(id)?.name ?? null,
        state: mandate?.state,
        rights,
      })),
  );
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
