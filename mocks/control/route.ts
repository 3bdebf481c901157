import { http, type RequestHandler } from 'msw';
import { isCrossSite } from '../http/admission.ts';
import { problemResponse, type HttpRefusal } from '../http/answer/problem.ts';
import { allInPlainText } from '../municipality/kernel/plainText.ts';
import { compile } from '../http/validation.ts';

interface Asked {
  request: Request;
  params: Record<string, string>;
  query: URLSearchParams;
}

/** A path under /mock/api that is read: what to show, or a refusal. */
export function reading(
  path: string,
  answer: (asked: Asked) => object | HttpRefusal,
): RequestHandler {
  return http.get(`*/mock/api/${path}`, ({ request, params }) => {
    const query = new URL(request.url).searchParams;
    // `as`: no path here has a repeated parameter.
    return show(answer({ request, params: params as Record<string, string>, query }));
  });
}

/**
 * A path under /mock/api that changes something. `answer` gives what to show, a refusal, or a
 * response of its own; the body is an object with these members (JSON Schema), no others.
 */
export function changing<Body = Record<string, never>>(
  method: 'post' | 'put' | 'delete',
  path: string,
  members: Record<keyof Body, object>,
  answer: (body: Partial<Body>, asked: Asked) => object | HttpRefusal | Response,
): RequestHandler {
  const check = compile({ type: 'object', additionalProperties: false, properties: members });
  return http[method](`*/mock/api/${path}`, async ({ request, params }) => {
    // A page elsewhere must not play municipality: browsers say where they come from.
    if (isCrossSite(request)) return problemResponse({ code: 'csrf-failed' });
    const body = await bodyOf(request);
    const errors = check(body);
    if (errors.length > 0) return problemResponse({ code: 'invalid-request', errors });
    const query = new URL(request.url).searchParams;
    // `as`: checked against the schema just now; paths have no repeated parameter.
    const asked = { request, params: params as Record<string, string>, query };
    const answered = answer(body as Partial<Body>, asked);
    return answered instanceof Response ? answered : show(answered);
  });
}

/** An empty body is an empty object. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text ? allInPlainText(JSON.parse(text)) : {};
  } catch {
    return text;
  }
}

function show(body: object | HttpRefusal): Response {
  if ('code' in body) return problemResponse(body);
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}
