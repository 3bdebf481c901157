import type { ActorId } from '../domain/citizen.ts';
import type { Session } from '../domain/session.ts';
import { client, expectOk, hasAntiForgeryToken, rememberAntiForgeryToken } from './client.ts';
import type { components } from './schema.gen.ts';
import { toSession } from './toDomain.ts';

// As this tab was told last, with the anti-forgery token that it sends.
let toldActor: ActorId | null = null;

/** Whether what this tab sends is sent with that person's session. */
export function isSessionOf(actor: ActorId): boolean {
  return toldActor === actor;
}

// Where the municipality's changes stood when this tab first heard of a login.
let begun: { actor: ActorId; login: number; position: string | null } | null = null;

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

/** Logs out on the server, which also clears what the browser kept. @throws ApiError */
export async function endSession(): Promise<void> {
  expectOk(await client.DELETE('/session'));
}

function read(answer: {
  data?: components['schemas']['Session'];
  error?: unknown;
  response: Response;
}): Session {
  const wire = expectOk(answer);
  rememberAntiForgeryToken(wire.antiForgeryToken);
  const session = toSession(wire, answer.response.headers.get('ETag') ?? '');
  toldActor = session.actor;
  const { actor, authenticatedAt: login } = session;
  if (begun?.actor !== actor || begun.login !== login) {
    begun = { actor, login, position: answer.response.headers.get('Events-Position') };
  }
  return session;
}
