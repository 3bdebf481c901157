import { http, type RequestHandler } from 'msw';
import type { operations } from '../../src/api/schema.gen.ts';
import type { CitizenId } from '../municipality/kernel/wire.ts';
import { readBody, refuseAnother, refuseStranger, refuseWrite } from './admission.ts';
import { API_BASE, checkBody, checkParameter, operationOf, readQuery } from './contract.ts';
import { readCookie, SESSION_COOKIE } from './cookies.ts';
import { exchange } from './exchange.ts';
import type { MockHost } from './host.ts';
import type { Operation, OperationId } from './openapi.ts';
import { toResponse, toStored, type Attempt, type Outcome } from './answer/outcome.ts';
import { problemResponse, type HttpRefusal } from './answer/problem.ts';
import type { Session } from './sessions.ts';

/** What an operation is asked, after everything that HTTP and the contract demand was checked. */
export interface Call<Id extends OperationId> {
  host: MockHost;
  session: Session;
  actor: CitizenId;
  params: operations[Id]['parameters'] extends { path: infer Path } ? Path : Record<string, never>;
  query: operations[Id]['parameters'] extends { query?: infer Query }
    ? NonNullable<Query>
    : Record<string, never>;
  body: operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : operations[Id] extends { requestBody: { content: { 'application/octet-stream': string } } }
      ? Uint8Array<ArrayBuffer>
      : undefined;
  /** Empty when the operation has none. */
  ifMatch: string;
  /** Of a stream that is resumed. */
  lastEventId: string | null;
}

type Success<Id extends OperationId> = operations[Id]['responses'] extends
  | { 200: { content: { 'application/json': infer Body } } }
  | { 201: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;

/**
 * The msw handler of one operation of the contract. The order of its checks is the contract's: who
 * asks, whether they are who they take themselves to be, from where, what, for whom, whether it was asked before, what it builds on, is it well
 * formed. Only then is the municipality asked.
 */
export function operation<Id extends OperationId>(
  host: MockHost,
  id: Id,
  run: (call: Call<Id>) => Outcome<Success<Id>> | Promise<Outcome<Success<Id>>>,
): RequestHandler {
  const described = operationOf(id);
  // `as`: the contract's methods are msw's.
  const method = described.method.toLowerCase() as 'get' | 'put' | 'post' | 'delete' | 'patch';
  const path = described.path.replace(/\{(\w+)\}/g, ':$1');
  return http[method](`*${API_BASE}${path}`, ({ request, params }) =>
    exchange(host, request, id, () =>
      // `as`: msw knows no repeated parameter here, and the contract's checks below prove the rest.
      answer(host, described, request, params as Record<string, string>, run),
    ),
  );
}

type Run = (call: Call<OperationId>) => Outcome<unknown> | Promise<Outcome<unknown>>;

async function answer(
  host: MockHost,
  described: Operation,
  request: Request,
  params: Record<string, string>,
  run: Run,
): Promise<Response> {
  const session = host.sessions.find(readCookie(request, SESSION_COOKIE));
  if (!session) return problemResponse({ code: 'not-authenticated' });
  const another = refuseAnother(described, session, request);
  if (another) return problemResponse(another);
  const unwelcome = refuseWrite(host, described, session, request);
  if (unwelcome) return problemResponse(unwelcome);
  // Screens ask anew by themselves, and what they ask must not keep an empty chair logged in.
  if (described.method !== 'GET') host.sessions.touch(session);
  const read = await readBody(described, request);
  if ('refusal' in read) return problemResponse(read.refusal);
  const stranger = refuseStranger(host, described, session, params.citizenId);
  if (stranger) return problemResponse(stranger);

  const attempt = () => attemptOnce(host, described, request, params, session, read.body, run);
  if (!described.needsIdempotencyKey) return toResponse(await attempt());
  const key = request.headers.get('Idempotency-Key');
  if (key === null) return problemResponse({ code: 'idempotency-key-missing' });
  const errors = checkParameter(described.id, 'Idempotency-Key', key);
  if (errors.length > 0) return problemResponse({ code: 'invalid-request', errors });
  const outcome = await host.idempotency.once(
    {
      key,
      actor: session.actor,
      operationId: described.id,
      path: new URL(request.url).pathname,
      body: read.body,
    },
    async () => toStored(await attempt()),
  );
  if (outcome.kind === 'reused') return problemResponse({ code: 'idempotency-key-reused' });
  const response = new Response(outcome.answer.body, outcome.answer);
  if (outcome.kind === 'replayed') response.headers.set('Idempotency-Replayed', 'true');
  return response;
}

async function attemptOnce(
  host: MockHost,
  described: Operation,
  request: Request,
  params: Record<string, string>,
  session: Session,
  body: unknown,
  run: Run,
): Promise<Attempt> {
  const refuse = (refusal: HttpRefusal): Attempt => ({ outcome: { refusal }, decided: false });
  const ifMatch = request.headers.get('If-Match') ?? '';
  if (described.needsIfMatch && !ifMatch) return refuse({ code: 'precondition-required' });
  // An id that cannot exist does not exist.
  const impossible = Object.entries(params).some(
    ([name, value]) => checkParameter(described.id, name, value).length > 0,
  );
  if (impossible) return refuse({ code: 'not-found' });
  const query = readQuery(described.id, new URL(request.url).searchParams);
  const errors = [
    ...query.errors,
    ...(described.needsIfMatch ? checkParameter(described.id, 'If-Match', ifMatch) : []),
    ...checkBody(described.id, body),
  ];
  if (errors.length > 0) return refuse({ code: 'invalid-request', errors });
  if (isAboutAnother(body, params.citizenId)) return refuse({ code: 'citizen-mismatch' });
  const call = {
    host,
    session,
    actor: session.actor,
    params,
    query: query.value,
    body,
    ifMatch,
    lastEventId: request.headers.get('Last-Event-ID'),
  };
  // `as`: validated against the contract, which the types are made from.
  const outcome = await run(call as Call<OperationId>);
  return { outcome, decided: !('refusal' in outcome && outcome.refusal.code === 'stale') };
}

function isAboutAnother(body: unknown, citizenId: string | undefined): boolean {
  if (typeof body !== 'object' || body === null || !('citizenId' in body)) return false;
  return body.citizenId !== citizenId;
}
