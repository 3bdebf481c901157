import type { components } from './schema.gen.ts';

export type WireProblem = components['schemas']['Problem'];
type UrnOf<Type> = Type extends `urn:borgerbooking:problem:${infer Code}` ? Code : never;
/** The stable part of a problem's `type` (RFC 9457). */
export type ProblemCode = UrnOf<WireProblem['type']>;

/**
 * Every way a call can fail. `unreached`: no answer came, so of a write it is unknown whether it was
 * done. `problem`: the municipality said no, and why. `unreadable`: an answer that is no problem
 * document (a proxy's page, say).
 */
export type ApiFailure =
  | { readonly kind: 'unreached' }
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

/** Whether the municipality said no: what one remembers may then not be shown in its place. */
export function isRefusal(error: unknown): boolean {
  const code = problemCode(error);
  return code !== null && !['unavailable', 'rate-limited', 'internal'].includes(code);
}

/** What to say of a failure: a refusal's code, or which other way it failed. */
export function failureKey(error: unknown): ProblemCode | 'unreached' | 'unreadable' {
  if (!(error instanceof ApiError)) return 'unreadable';
  return error.failure.kind === 'problem' ? error.failure.code : error.failure.kind;
}

/** Whether no answer came at all: offline, or the municipality cannot be reached. */
export function isUnreached(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind === 'unreached';
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

/** Reads a failed answer. */
export function failureOf(response: Response, body: unknown): ApiFailure {
  if (!isProblem(body)) return { kind: 'unreadable', status: response.status };
  const after = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return {
    kind: 'problem',
    code: body.type.replace('urn:borgerbooking:problem:', '') as ProblemCode, // checked by isProblem
    problem: body,
    retryAfterSeconds: Number.isFinite(after) ? after : null,
  };
}

function isProblem(body: unknown): body is WireProblem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    typeof body.type === 'string' &&
    body.type.startsWith('urn:borgerbooking:problem:')
  );
}
