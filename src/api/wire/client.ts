import { basePath } from './basePath.ts';
import createClient, { type Middleware } from 'openapi-fetch';
import type { ActorId } from '../../domain/citizen.ts';
import {
  atSessionEnd,
  isAnotherPerson,
  isPersonHere,
  personHere,
  tellAnotherPerson,
  tellNotAllowed,
} from '../../person/person.ts';
import { heed, type Came, type Question } from './answer.ts';
import { ApiError, problemCode, refusedAs } from './problem.ts';
import type { Read } from './read.ts';
import type { paths } from '../schema.gen.ts';

/** No answer within this time counts as none (fault W18). Milliseconds. */
const patience = 10_000;

// The token belongs to the session, and is told anew with each session resource.
let antiForgeryToken = '';
atSessionEnd(() => {
  antiForgeryToken = '';
});

/** Remembers the anti-forgery token that every write carries. */
export function rememberAntiForgeryToken(token: string): void {
  antiForgeryToken = token;
}

/** What goes past the client with a write: a file, whose progress only another way tells. */
export function headersOfWrite(): Record<string, string> {
  return { ...actingHeader(), 'X-CSRF-Token': antiForgeryToken };
}

/** Who acts, for what the browser itself asks for: there it is part of the address. */
export function actingInAddress(): string {
  return `actingPerson=${personHere() ?? ''}`;
}

/** Whether a write can be sent. */
export function hasAntiForgeryToken(): boolean {
  return antiForgeryToken !== '';
}

const manners: Middleware = {
  onRequest({ request }) {
    // One who is logged out is named by the request itself: `endLoginOf`.
    if (request.headers.has('Acting-Person')) return;
    if (isAnotherPerson()) throw refusedAs('session-of-another'); // whatever is asked, it is known
    for (const [name, value] of Object.entries(actingHeader())) request.headers.set(name, value);
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', antiForgeryToken);
  },
  async onResponse({ request, response, schemaPath, params }) {
    const { status, headers, redirected } = response;
    const text = await response.clone().text();
    const question = { method: request.method, address: schemaPath, path: params.path ?? {} };
    // Whom a request names itself is not who is here: `endLoginOf`.
    const isHere = request.headers.get('Acting-Person') === personHere();
    heeded.set(
      response,
      (isHere ? heedHere : heed)(question, { status, headers, redirected, text }),
    );
  },
};

/** What the municipality says in each answer, as this version reads it. */
const heeded = new WeakMap<Response, unknown>();

/**
 * The contract's client. Call it through the endpoint modules of this folder. It gives good answers
 * alone, and throws an `ApiError` for every other.
 */
export const client = createClient<Unsaid<paths>>({
  baseUrl: `${globalThis.location.origin}${basePath}`,
  fetch: reach,
});
client.use(manners);

/** The body of an answer, as it was heeded. */
export function expectOk<Body>({ response }: { data?: Body; response: Response }): Read<Body> {
  return heeded.get(response) as Read<Body>; // what was heeded has the type that the contract gives it
}

/**
 * Heeds an answer to who is here. Whoever has to hear of it hears that the session is another's, or that
 * a mandate does not give what was asked for.
 *
 * @throws ApiError
 */
export function heedHere(question: Question, came: Came): unknown {
  try {
    return heed(question, came);
  } catch (error) {
    const code = problemCode(error);
    if (code === 'session-of-another') tellAnotherPerson();
    if (code === 'read-only-mandate') tellNotAllowed();
    throw error;
  }
}

/** That the answer is about who is here: it says so itself where the question may not have. @throws ApiError */
export function expectHere(actor: ActorId): void {
  if (isPersonHere(actor)) return;
  tellAnotherPerson();
  throw refusedAs('session-of-another');
}

/** The contract's paths as they are called: who acts is said here, for all of them. */
type Unsaid<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Given }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: WithoutActing<Given> }
      : Paths[Path][Method];
  };
};
type WithoutActing<Given> = Given extends { header: infer Header }
  ? Exclude<keyof Header, 'Acting-Person'> extends never
    ? Omit<Given, 'header'>
    : Omit<Given, 'header'> & { header: Omit<Header, 'Acting-Person'> }
  : Given;

function actingHeader(): Record<string, string> {
  const person = personHere();
  return person === null ? {} : { 'Acting-Person': person };
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
