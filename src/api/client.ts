import { basePath } from './basePath.ts';
import createClient, { type Middleware } from 'openapi-fetch';
import { plainTexts } from '../domain/plainText.ts';
import { heed } from './answer.ts';
import { ApiError } from './problem.ts';
import type { paths } from './schema.gen.ts';

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
  async onResponse({ request, response, schemaPath, params }) {
    const { status, headers, redirected } = response;
    const text = await response.clone().text();
    const question = { method: request.method, address: schemaPath, path: params.path ?? {} };
    heed(question, { status, headers, redirected, text });
  },
};

/**
 * The contract's client. Call it through the endpoint modules of this folder. It gives good answers
 * alone, and throws an `ApiError` for every other.
 */
export const client = createClient<paths>({
  baseUrl: `${globalThis.location.origin}${basePath}`,
  fetch: reach,
});
client.use(manners);

/** The body of an answer, all its texts plain. */
export function expectOk<Body>(answer: { data?: Body }): Body {
  return plainTexts(answer.data as Body); // what was heeded has the type that the contract gives it
}

async function reach(request: Request): Promise<Response> {
  // `AbortSignal.any` is younger than the browsers that the app is for.
  const giveUp = new AbortController();
  for (const signal of [request.signal, AbortSignal.timeout(patience)]) {
    if (signal.aborted) giveUp.abort(signal.reason);
    signal.addEventListener('abort', () => giveUp.abort(signal.reason), { once: true });
  }
  try {
    const response = await fetch(request, { signal: giveUp.signal });
    // One that breaks off is no answer either: what it would have said is just as unknown.
    await response.clone().arrayBuffer();
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error; // the asker changed its mind; nobody waits for it
    throw new ApiError({ kind: 'unreached' });
  }
}
