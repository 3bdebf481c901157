import { createHash } from 'node:crypto';
import type { CitizenId } from '../municipality/kernel/wire.ts';

/** An answer as it can be given again. */
export interface StoredAnswer {
  status: number;
  headers: [string, string][];
  body: string;
  /**
   * Whether the key is bound to it. The draft wants "the result of the previously completed
   * operation, success or an error": what the municipality decided is kept. What never became an
   * operation is not: a broken request, a failed precondition (it belongs to the attempt, not to the
   * intent), and what says "later" by itself.
   */
  keep: boolean;
}

export interface IdempotentRequest {
  key: string;
  actor: CitizenId;
  operationId: string;
  path: string;
  body: unknown;
}

/** What became of a request: done now, done before, or the key belongs to another request. */
export type IdempotentOutcome =
  | { kind: 'first'; answer: StoredAnswer }
  | { kind: 'replayed'; answer: StoredAnswer }
  | { kind: 'reused' };

export interface Idempotency {
  /**
   * Runs the request unless its key is known. A retry that comes while the first is still being
   * worked on waits for its answer. A key stays known until the municipality is reset.
   *
   * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header
   */
  once(request: IdempotentRequest, run: () => Promise<StoredAnswer>): Promise<IdempotentOutcome>;
}

export function createIdempotency(): Idempotency {
  const entries = new Map<string, { fingerprint: string; answer: Promise<StoredAnswer> }>();

  return {
    async once(request, run) {
      const fingerprint = fingerprintOf(request);
      for (;;) {
        const known = entries.get(request.key);
        if (!known) break;
        if (known.fingerprint !== fingerprint) return { kind: 'reused' };
        const answer = await known.answer.catch(() => null);
        // What was not kept is tried anew: by the first of those who waited, the rest wait for it.
        if (answer?.keep) return { kind: 'replayed', answer };
      }
      const entry = { fingerprint, answer: run() };
      entries.set(request.key, entry);
      try {
        const answer = await entry.answer;
        if (!answer.keep) entries.delete(request.key);
        return { kind: 'first', answer };
      } catch (error) {
        entries.delete(request.key);
        throw error;
      }
    },
  };
}

/** Without If-Match: the retry of one's own success comes with the ETag of before it. */
function fingerprintOf({ actor, operationId, path, body }: IdempotentRequest): string {
  const file = body instanceof Uint8Array;
  return createHash('sha256')
    .update(JSON.stringify([actor, operationId, path, file ? '' : sorted(body)]))
    .update(file ? body : '')
    .digest('base64url');
}

/** The order of an object's members means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, sorted(member)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
