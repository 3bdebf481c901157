import { allInPlainText } from '../municipality/kernel/plainText.ts';
import type { MockHost } from './host.ts';
import { parseJson } from './answer/json.ts';
import type { Operation } from './openapi.ts';
import type { HttpRefusal } from './answer/problem.ts';
import type { Session } from './sessions.ts';

/**
 * Whether the session is that of the person whom the request takes to be acting: somebody else may
 * have logged in since in the same browser. Asked before anything is read or done.
 */
export function refuseAnother(
  { actingPerson }: Operation,
  session: Session,
  request: Request,
): HttpRefusal | null {
  const { name, in: where, required } = actingPerson;
  const inAddress = new URL(request.url).searchParams.getAll(name);
  if (where !== 'header' && inAddress.length > 1) {
    const errors = [{ pointer: `${where}:${name}`, detail: 'is given more than once' }];
    return { code: 'invalid-request', errors };
  }
  const said = where === 'header' ? request.headers.get(name) : (inAddress[0] ?? null);
  if (said === session.actor) return null;
  if (said !== null) return { code: 'session-of-another' };
  if (required !== true) return null;
  return {
    code: 'invalid-request',
    errors: [{ pointer: `${where}:${name}`, detail: 'is required' }],
  };
}

/**
 * Why a write may not go on although somebody is logged in: it comes from another site, without the
 * session's token, or too often. Null when it may.
 */
export function refuseWrite(
  host: MockHost,
  operation: Operation,
  session: Session,
  request: Request,
): HttpRefusal | null {
  if (!operation.needsAntiForgery) return null;
  if (isCrossSite(request)) return { code: 'csrf-failed' };
  if (request.headers.get('X-CSRF-Token') !== session.antiForgeryToken) {
    return { code: 'csrf-failed' };
  }
  const wait = host.rateLimit.count(session.id);
  return wait === null ? null : { code: 'rate-limited', retryAfter: wait };
}

/** What browsers say about where a request comes from; others are held back by the token. */
export function isCrossSite(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin';
  const origin = request.headers.get('Origin');
  if (origin === null) return false;
  // The host alone: where a proxy ends TLS, the address says http here, and https in the browser.
  return !URL.canParse(origin) || new URL(origin).host !== new URL(request.url).host;
}

/** The body as JSON, its texts plain, a file's as its bytes, or why there is none to read. */
export async function readBody(
  operation: Operation,
  request: Request,
): Promise<{ body: unknown } | { refusal: HttpRefusal }> {
  if (!operation.hasBody) return { body: undefined };
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || !operation.bodyTypes.includes(type)) {
    return { refusal: { code: 'unsupported-media-type' } };
  }
  const bytes = await request.clone().arrayBuffer();
  if (bytes.byteLength > operation.largestBody) return { refusal: { code: 'payload-too-large' } };
  if (type !== 'application/json') return { body: new Uint8Array(bytes) };
  try {
    return { body: allInPlainText(parseJson(bytes)) };
  } catch {
    const detail = 'is no JSON, names a member twice, or is nested too deep';
    return { refusal: { code: 'invalid-request', errors: [{ pointer: '', detail }] } };
  }
}

/**
 * Whether the person may do this for the citizen of the path. One whom they may not see is not
 * found, exactly like one who does not exist.
 */
export function refuseStranger(
  host: MockHost,
  operation: Operation,
  session: Session,
  citizenId: string | undefined,
): HttpRefusal | null {
  if (operation.right === 'none') return null;
  const rights = citizenId ? host.municipality.rightsOver(session.actor, citizenId) : null;
  if (!rights) return { code: 'not-found' };
  if (operation.right === 'self') {
    return citizenId === session.actor ? null : { code: 'self-only' };
  }
  return rights.has(operation.right) ? null : { code: 'read-only-mandate' };
}
