import type { ActorId } from '../domain/citizen.ts';
import type { Session } from '../domain/session.ts';
import type { Instant } from '../domain/time.ts';
import { atSessionEnd, personHere } from '../person/person.ts';
import {
  client,
  expectHere,
  expectOk,
  hasAntiForgeryToken,
  rememberAntiForgeryToken,
} from './wire/client.ts';
import { problemCode } from './wire/problem.ts';
import type { Wire } from './wire/read.ts';
import { serverNow } from './wire/serverClock.ts';
import { toSession } from './wire/toDomain.ts';

/** Whether what this tab sends is sent with that person's session. */
export function isSessionOf(actor: ActorId): boolean {
  return personHere() === actor && hasAntiForgeryToken();
}

// Where the municipality's changes stood when this tab first heard of a login.
let begun: { actor: ActorId; login: number; position: string | null } | null = null;
atSessionEnd(() => {
  begun = null;
});

/**
 * A position in the municipality's changes that is no later than anything this tab has asked for as
 * that person: whoever follows from there misses nothing, and need not ask for all of it again.
 * Null when it is not known.
 */
export function changesKnownFrom(actor: ActorId): string | null {
  return begun?.actor === actor ? begun.position : null;
}

/** Who is logged in. @throws ApiError `not-authenticated` when nobody is. */
export async function getSession(signal?: AbortSignal): Promise<Session> {
  return read(await client.GET('/session', { signal: signal ?? null }));
}

/** Learns the anti-forgery token that every write carries, unless it is known. @throws ApiError */
export async function knowSession(): Promise<void> {
  if (!hasAntiForgeryToken()) await getSession();
}

/** Starts the idle time anew. @throws ApiError */
export async function extendSession(idempotencyKey: string): Promise<Session> {
  return read(
    await client.POST('/session/extend', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );
}

/** Says whether this is the citizen's own device, which decides how long one may be idle. */
export async function setOwnDevice(session: Session, ownDevice: boolean): Promise<Session> {
  return read(
    await client.PATCH('/session', {
      params: { header: { 'If-Match': session.etag } },
      body: { ownDevice },
    }),
  );
}

/**
 * Logs this person out, whoever this document is for; it also clears what the browser kept. Their own
 * later login is let be.
 *
 * @param madeBy the latest moment at which the login that is meant was made
 * @returns `over` when the municipality has said that it is; `another` when the browser's session is
 *   somebody else's
 * @throws Error when it has not: then nothing is known
 */
export async function endLoginOf(actor: ActorId, madeBy: Instant): Promise<'over' | 'another'> {
  const headers = { 'Acting-Person': actor };
  try {
    const found = expectOk(await client.GET('/session', { headers }));
    const present = toSession(found, '', serverNow());
    if (present.actor !== actor) return 'another';
    if (present.authenticatedAt > madeBy) return 'over';
    await client.DELETE('/session', {
      headers: { ...headers, 'X-CSRF-Token': found.antiForgeryToken },
    });
    return 'over';
  } catch (error) {
    const code = problemCode(error);
    if (code === 'not-authenticated') return 'over';
    if (code === 'session-of-another') return 'another';
    throw error;
  }
}

function read(answer: { data?: Wire['Session']; error?: unknown; response: Response }): Session {
  const wire = expectOk(answer);
  const session = toSession(wire, answer.response.headers.get('ETag') ?? '', serverNow());
  expectHere(session.actor);
  rememberAntiForgeryToken(wire.antiForgeryToken);
  const { actor, authenticatedAt: login } = session;
  if (begun?.actor !== actor || begun.login !== login) {
    begun = { actor, login, position: answer.response.headers.get('Events-Position') };
  }
  return session;
}
