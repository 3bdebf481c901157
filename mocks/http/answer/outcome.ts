import type { StoredAnswer } from '../idempotency.ts';
import { problemResponse, type HttpRefusal } from './problem.ts';

/** What became of an operation: what is sent back, or why nothing was done. */
export type Outcome<Body> =
  | { status: 200 | 201 | 204; body: Body; headers?: Record<string, string> }
  | { stream: ReadableStream<Uint8Array> }
  | { status: 200; file: Uint8Array<ArrayBuffer>; headers: Record<string, string> }
  | { refusal: HttpRefusal };

export const EVENT_STREAM = 'text/event-stream';

/** Whether the answer goes on for as long as somebody listens. */
export function isStream({ headers }: Response): boolean {
  return headers.get('Content-Type') === EVENT_STREAM;
}

/** One try at an operation. `decided` when the municipality has spoken, and would say it again. */
export interface Attempt {
  outcome: Outcome<unknown>;
  decided: boolean;
}

export function toResponse({ outcome }: Attempt): Response {
  if ('refusal' in outcome) return problemResponse(outcome.refusal);
  if ('stream' in outcome) {
    return new Response(outcome.stream, {
      headers: {
        'Content-Type': EVENT_STREAM,
        // A proxy that gathers or compresses what comes would keep it from whoever waits.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      },
    });
  }
  if ('file' in outcome) return new Response(outcome.file, outcome);
  const { status, body, headers } = outcome;
  if (status === 204) return new Response(null, { status, headers: headers ?? {} });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** The attempt's answer, to be given again to whoever comes with the same key. */
export async function toStored(attempt: Attempt): Promise<StoredAnswer> {
  const response = toResponse(attempt);
  const { status, headers } = response;
  const keep = attempt.decided && status < 500 && status !== 429;
  return { status, headers: [...headers], body: await response.text(), keep };
}
