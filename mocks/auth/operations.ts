import type { RequestHandler } from 'msw';
import type { Wire } from '../municipality/kernel/wire.ts';
import { toWire } from '../municipality/kernel/time.ts';
import { expiredCookie, SESSION_COOKIE } from '../http/cookies.ts';
import { matches } from '../http/answer/etag.ts';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import type { Outcome } from '../http/answer/outcome.ts';
import type { Session } from '../http/sessions.ts';

/** Who is logged in. */
export function sessionHandlers(host: MockHost): RequestHandler[] {
  const show = (session: Session): Outcome<Wire['Session']> => ({
    status: 200,
    body: sessionOnTheWire(host, session),
    headers: { ETag: etagOfSession(session) },
  });
  return [
    operation(host, 'getSession', ({ session }) => ({
      status: 200,
      body: sessionOnTheWire(host, session),
      headers: { ETag: etagOfSession(session), 'Events-Position': host.streams.position() },
    })),
    operation(host, 'updateSession', ({ session, body, ifMatch }) => {
      if (!matches(ifMatch, etagOfSession(session))) return { refusal: { code: 'stale' } };
      if (session.ownDevice !== body.ownDevice) session.version += 1;
      session.ownDevice = body.ownDevice;
      return show(session);
    }),
    operation(host, 'extendSession', ({ session }) => show(session)),
    operation(host, 'endSession', ({ session }) => {
      host.sessions.end(session.id);
      return {
        status: 204,
        body: undefined,
        headers: {
          'Clear-Site-Data': '"storage"',
          'Session-Ended': session.actor,
          'Set-Cookie': expiredCookie(SESSION_COOKIE),
        },
      };
    }),
  ];
}

function sessionOnTheWire(host: MockHost, session: Session): Wire['Session'] {
  const { actor, antiForgeryToken, authenticatedAt, ownDevice } = session;
  return {
    person: { citizenId: actor, name: host.municipality.person(actor)?.name ?? actor },
    assurance: 'https://data.gov.dk/concept/core/nsis/Substantial',
    authenticatedAt: toWire(authenticatedAt),
    expiresAt: toWire(host.sessions.expiresAt(session)),
    secondsLeft: Math.ceil((host.sessions.expiresAt(session) - host.clock.now()) / 1000),
    idleTimeoutSeconds: host.sessions.idleSeconds(session),
    ownDevice,
    antiForgeryToken,
  };
}

const etagOfSession = ({ handle, version }: Session) => `"${handle}-${version}"`;
