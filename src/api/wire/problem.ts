import type { components } from '../schema.gen.ts';

export type WireProblem = components['schemas']['Problem'];
type UrnOf<Type> = Type extends `urn:borgerbooking:problem:${infer Code}` ? Code : never;
/** The stable part of a problem's `type` (RFC 9457). */
export type ProblemCode = UrnOf<WireProblem['type']>;

/**
 * Every way a call can fail. `problem`: the municipality said no, and why. Otherwise there is no answer
 * of the municipality's, so of a write it is unknown whether it was done. `unreached`: nothing came.
 * `unreadable`: something came that is not its word (`answer.ts`): a proxy's page, say. `unknown`: its
 * word, in a shape that only a later version reads.
 */
export type ApiFailure =
  | { readonly kind: 'unreached' | 'unknown' }
  | { readonly kind: 'unreadable'; readonly status: number }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly problem: WireProblem;
      readonly retryAfterSeconds: number | null;
    };

export class ApiError extends Error {
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(failure.kind === 'problem' ? failure.code : failure.kind);
    this.name = 'ApiError';
    this.failure = failure;
  }
}

/** The code of a refusal, or null when it is some other failure. */
export function problemCode(error: unknown): ProblemCode | null {
  return error instanceof ApiError && error.failure.kind === 'problem' ? error.failure.code : null;
}

/** Whether the municipality said no, for good: what one remembers may not be shown in its place. */
export function isRefusal(error: unknown): boolean {
  const code = problemCode(error);
  return code !== null && !['unavailable', 'rate-limited', 'internal'].includes(code);
}

/** What to say of a failure: a refusal's code, or which other way it failed. */
export function failureKey(
  error: unknown,
): ProblemCode | 'unreached' | 'unreadable' | 'unknown' | 'too-big' {
  if (!(error instanceof ApiError)) return 'unknown';
  const { failure } = error;
  if (failure.kind === 'problem') return failure.code;
  // Something on the way takes less than the municipality does: another way may take it.
  return failure.kind === 'unreadable' && failure.status === 413 ? 'too-big' : failure.kind;
}

/** Whether nothing came at all: offline, most likely. */
export function isUnreached(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind === 'unreached';
}

/** Whether no answer of the municipality's came: nothing, or something that is not its word. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind !== 'problem';
}

/** How long the municipality asks to be left alone (`Retry-After`), in milliseconds; 0 when it does not. */
export function askedToWait(error: unknown): number {
  const asked =
    error instanceof ApiError &&
    error.failure.kind === 'problem' &&
    error.failure.retryAfterSeconds;
  return Number(asked) * 1000;
}

/** A refusal of which only the code is known: the rest of the answer went to another tab. */
export function refusedAs(reason: string): ApiError {
  const code = reason as ProblemCode; // written down from one
  const problem: WireProblem = {
    type: `urn:borgerbooking:problem:${code}`,
    title: code,
    status: 409,
  };
  return new ApiError({ kind: 'problem', code, problem, retryAfterSeconds: null });
}

/** What a failed answer says, when it is a problem of the municipality's; null otherwise. */
export function problemIn(
  { status, headers }: { status: number; headers: Headers },
  body: unknown,
): ApiFailure | null {
  if (status < 400 || !isProblem(body) || body.status !== status) return null;
  const after = Number(headers.get('Retry-After') ?? Number.NaN);
  return {
    kind: 'problem',
    code: body.type.slice(urn.length) as ProblemCode, // or one of a later contract: it has words too
    problem: body,
    retryAfterSeconds: Number.isFinite(after) ? after : null,
  };
}

const urn = 'urn:borgerbooking:problem:';

function isProblem(body: unknown): body is WireProblem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    typeof body.type === 'string' &&
    body.type.startsWith(urn)
  );
}
