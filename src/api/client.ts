import createClient, { type Middleware } from 'openapi-fetch';
import { plainTexts } from '../domain/plainText.ts';
import { ApiError, failureOf } from './problem.ts';
import type { paths } from './schema.gen.ts';
import { learnServerTime } from './serverClock.ts';

/** No answer within this time counts as none (fault W18). Milliseconds. */
const patience = 10_000;

// The token belongs to the session, and is told anew with each session resource.
let antiForgeryToken = '';

/** Remembers the anti-forgery token that every write carries. */
export function rememberAntiForgeryToken(token: string): void {
  antiForgeryToken = token;
}

/** What goes past the client with a write: a file, whose progress only another way tells. */
export function antiForgeryHeader(): Record<string, string> {
  return { 'X-CSRF-Token': antiForgeryToken };
}

/** Whether a write can be sent. */
export function hasAntiForgeryToken(): boolean {
  return antiForgeryToken !== '';
}

const manners: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', antiForgeryToken);
  },
  onResponse({ response }) {
    learnServerTime(response);
  },
};

/** The contract's client. Call it through the endpoint modules of this folder. */
export const client = createClient<paths>({
  baseUrl: `${globalThis.location.origin}/api/v1`,
  fetch: reach,
});
client.use(manners);

/** The body of a good answer. @throws ApiError otherwise. */
export function expectOk<Body>(answer: { data?: Body; error?: unknown; response: Response }): Body {
  if (answer.response.ok) return plainTexts(answer.data as Body); // 2xx has the type that the contract gives it
  throw new ApiError(failureOf(answer.response, answer.error));
}

async function reach(request: Request): Promise<Response> {
  const tooLong = AbortSignal.timeout(patience);
  try {
    const signal = AbortSignal.any([request.signal, tooLong]);
    const response = await fetch(request, { signal });
    // One that breaks off is no answer either: what it would have said is just as unknown.
    await response.clone().arrayBuffer();
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error; // the asker changed its mind; nobody waits for it
    throw new ApiError({ kind: 'unreached' });
  }
}
