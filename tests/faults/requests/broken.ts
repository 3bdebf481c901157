import { resolved, type Schema } from './schema.ts';
import type { MadeUp, Pick } from './valid.ts';

/** A request in which one thing is wrong, and the only answer that fits. */
export interface Broken {
  request: MadeUp;
  /** For whoever reads the failure. */
  what: string;
  status: number;
}

/** Breaks one field, chosen from all that the operation has. */
export function breakOne(request: MadeUp, pick: Pick): Broken {
  return pick([...headers(request), ...paths(request), ...queries(request), ...bodies(request)])();
}

type Break = () => Broken;

function headers({ operation, ...rest }: MadeUp): Break[] {
  const request = { operation, ...rest };
  const having = (name: string, value: string) => ({
    ...request,
    headers: { ...request.headers, [name]: value },
  });
  const lacking = (name: string) => ({
    ...request,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([each]) => each !== name)),
  });
  const breaks: Break[] = [];
  const add = (when: boolean, what: string, status: number, broken: MadeUp) => {
    if (when) breaks.push(() => ({ what, status, request: broken }));
  };
  const { needsAntiForgery, needsIdempotencyKey, needsIfMatch, hasBody, actingPerson } = operation;
  add(needsAntiForgery, 'another token', 403, having('X-CSRF-Token', 'x'.repeat(32)));
  add(needsAntiForgery, 'another site', 403, having('Sec-Fetch-Site', 'cross-site'));
  add(needsIdempotencyKey, 'no key', 400, lacking('Idempotency-Key'));
  add(needsIdempotencyKey, 'a short key', 400, having('Idempotency-Key', 'short'));
  add(needsIdempotencyKey, 'a long key', 400, having('Idempotency-Key', 'k'.repeat(101)));
  add(needsIfMatch, 'no If-Match', 428, lacking('If-Match'));
  add(needsIfMatch, 'a long If-Match', 400, having('If-Match', `"${'x'.repeat(101)}"`));
  const { name: who, in: where, required } = actingPerson;
  add(where === 'header', 'another person acts', 403, having(who, 'ci-0000'));
  add(where === 'header' && required === true, 'nobody acts', 400, having(who, ''));
  add(hasBody, 'another type', 415, having('Content-Type', 'text/plain'));
  return breaks;
}

function paths(request: MadeUp): Break[] {
  return Object.keys(request.params).flatMap((name) =>
    ['%00', '%F0%9F%92%90', '%2E%2E%2F', 'x'.repeat(300), 'null', '%'].map((value) => () => ({
      what: `${name} is ${value.slice(0, 20)}`,
      status: 404,
      request: { ...request, params: { ...request.params, [name]: value } },
    })),
  );
}

function queries(request: MadeUp): Break[] {
  const { parameters, method } = request.operation;
  const others = (name: string) => request.query.filter(([each]) => each !== name);
  const broken = (what: string, query: MadeUp['query']): Break => {
    return () => ({ what, status: 400, request: { ...request, query } });
  };
  const { actingPerson } = request.operation;
  const declared = parameters.filter((each) => each.in === 'query' && each !== actingPerson);
  return [
    ...(method === 'GET' ? [broken('an unknown parameter', [...request.query, ['x', '1']])] : []),
    ...declared.flatMap(({ name, required, schema }) => [
      ...wrongTexts(resolved(schema)).map((text) =>
        broken(`${name}=${text.slice(0, 20)}`, [...others(name), [name, text]]),
      ),
      ...(required ? [broken(`no ${name}`, others(name))] : []),
    ]),
  ];
}

function bodies(request: MadeUp): Break[] {
  const { body, operation } = request;
  if (!body) return [];
  const { properties = {}, required = [] } = resolved(operation.requestSchema ?? {});
  const raw = (what: string, rawBody: string): Break => {
    return () => ({ what, status: 400, request: { ...request, rawBody } });
  };
  const instead = (what: string, members: object): Break => {
    return () => ({ what, status: 400, request: { ...request, body: { ...members } } });
  };
  const without = (name: string) =>
    Object.fromEntries(Object.entries(body).filter(([each]) => each !== name));
  return [
    raw('half a body', JSON.stringify(body).slice(0, -1)),
    ...['', '[]', 'null', '"…"', '1e999'].map((text) => raw(`the body ${text}`, text)),
    instead('an unknown member', { ...body, surprise: true }),
    ...required.map((name) => instead(`no ${name}`, without(name))),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      wrongValues(resolved(schema)).map((value) =>
        instead(`${name}: ${JSON.stringify(value).slice(0, 20)}`, { ...body, [name]: value }),
      ),
    ),
  ];
}

function wrongValues(schema: Schema): unknown[] {
  const others = [...(schema.nullable ? [] : [null]), [], {}, 5];
  return schema.type === 'boolean' ? [...others, 'true'] : [...others, ...wrongTexts(schema)];
}

/** Texts that the schema does not allow, as a query parameter or in a body. */
function wrongTexts(schema: Schema): string[] {
  if (schema.type === 'array') return wrongTexts(resolved(schema.items ?? {}));
  if (schema.enum) return ['pigeon', schema.enum[0]?.toUpperCase() ?? '', ''];
  if (schema.type === 'integer') return ['0', '-1', '1e3', '101', '1.5', 'x', ''];
  if (schema.format === 'date-time') return ['now', '2026-12-01', '2026-02-30T00:00:00Z'];
  if (schema.format === 'date') return ['now', '2026-02-30', '2026-12-01T00:00:00Z', ''];
  if (schema.pattern) return ['x', '', 'æ', 'x'.repeat(200)];
  return ['', 'x'.repeat((schema.maxLength ?? 1_000) + 1)];
}
