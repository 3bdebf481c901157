import type { ProblemCode } from '../municipality/kernel/wire.ts';
import { toWire } from '../municipality/kernel/time.ts';
import { toHttpDate } from './clock.ts';
import { checkAnswer } from './contract.ts';
import type { Fault } from './faults.ts';
import type { MockHost } from './host.ts';
import type { OperationId } from './openapi.ts';
import { problemResponse } from './answer/problem.ts';

/**
 * What surrounds every request under /api and /auth: faults, surprises, the contract's word on the
 * answer, the headers all answers have, and the access log. `Response.error()` means that the
 * connection died.
 */
export async function exchange(
  host: MockHost,
  request: Request,
  operation: OperationId | null,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { method } = request;
  const path = new URL(request.url).pathname;
  const faults = host.faults.draw({ method, path, operation });
  const response = await withFaults(faults, async () =>
    honest(host, operation, path, await answer().catch(surprised)),
  );
  const problem = await problemOf(response);
  host.records.access({
    at: toWire(host.clock.now()),
    method,
    path: withoutSecret(path),
    operation,
    status: response.type === 'error' ? null : response.status,
    problem,
    replayed: response.headers.has('Idempotency-Replayed'),
    faults: faults.map(({ kind }) => kind),
  });
  if (response.type === 'error') return response;
  response.headers.set('Date', toHttpDate(host.clock.now()));
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Whoever reads the log must not be able to read calendars. */
function withoutSecret(path: string): string {
  return path.replace(/^\/kalender(?:\/.*)?$/s, '/kalender/…');
}

async function withFaults(faults: Fault[], answer: () => Promise<Response>): Promise<Response> {
  let lost = false;
  let after = 0;
  for (const fault of faults) {
    switch (fault.kind) {
      case 'offline':
        return Response.error();
      case 'status':
        return refusedByFault(fault.status ?? 500, fault.retryAfter);
      case 'lost-answer':
        lost = true;
        break;
      case 'latency':
        if (fault.stage === 'after') after += fault.milliseconds;
        else await wait(fault.milliseconds);
    }
  }
  const response = await answer();
  await wait(after);
  return lost ? Response.error() : response;
}

function refusedByFault(status: 429 | 500 | 503, retryAfter?: number): Response {
  const codes = { 429: 'rate-limited', 500: 'internal', 503: 'unavailable' } as const;
  return problemResponse({
    code: codes[status],
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** An answer that breaks the contract never leaves the house: it is recorded, and 500 says so. */
async function honest(
  host: MockHost,
  operation: OperationId | null,
  path: string,
  response: Response,
): Promise<Response> {
  if (!path.startsWith('/api/')) return response;
  const errors = await checkAnswer(operation, response);
  if (errors.length === 0) return response;
  host.records.violation({ operation, status: response.status, errors });
  return problemResponse({ code: 'internal', detail: 'The answer broke the contract.' });
}

function surprised(error: unknown): Response {
  console.error(error);
  return problemResponse({ code: 'internal' });
}

async function problemOf(response: Response): Promise<ProblemCode | null> {
  if (response.headers.get('Content-Type') !== 'application/problem+json') return null;
  // `as`: written by problemResponse.
  const { type } = (await response.clone().json()) as { type: string };
  return type.split(':').at(-1) as ProblemCode;
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
}
