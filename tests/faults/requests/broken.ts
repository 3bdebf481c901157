import { resolved, type Schema } from './schema.ts';
import type { MadeUp, Pick } from './valid.ts';

/** A request in which one thing is wrong, and the only answer that fits. */
export interface Broken {
  request: MadeUp;
  /** For whoever reads the failure. */
  what: string;
  status: number;
  /** The municipality comes to it last, and may have refused for another reason before. */
  last?: true;
}

/** Breaks one field, chosen from all that the operation has. */
export function breakOne(request: MadeUp, pick: Pick): Broken {
  return pick(breaksOf(request))();
}

/** Each way in which nothing is wrong with a single value: too deep, too wide, twice, forged, the wrong way round. */
export function allOdd(request: MadeUp): Broken[] {
  return [...oddQueries(request), ...oddBodies(request)].map((make) => make());
}

function breaksOf(request: MadeUp): Break[] {
  return [
    ...headers(request),
    ...paths(request),
    ...queries(request),
    ...oddQueries(request),
    ...bodies(request),
    ...oddBodies(request),
  ];
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
  const { actingPerson } = request.operation;
  const declared = parameters.filter((each) => each.in === 'query' && each !== actingPerson);
  return [
    ...(method === 'GET' ? [asking(request, 'an unknown parameter', 'x', ['1'])] : []),
    ...declared.flatMap(({ name, required, schema }) => [
      ...wrongTexts(resolved(schema)).map((text) =>
        asking(request, `${name}=${text.slice(0, 20)}`, name, [text]),
      ),
      ...(required ? [asking(request, `no ${name}`, name, [])] : []),
    ]),
  ];
}

function oddQueries(request: MadeUp): Break[] {
  const declared = request.operation.parameters.filter((each) => each.in === 'query');
  const has = (wanted: string) => declared.some(({ name }) => name === wanted);
  const later = {
    ...request,
    query: [...without(request, 'from'), ['from', '2026-12-02T00:00:00Z']],
  };
  return [
    ...declared.map(({ name, schema }) => {
      const { type, maxItems = 1_000 } = resolved(schema);
      const texts = Array.from({ length: type === 'array' ? maxItems + 1 : 2 }, () => '1');
      return asking(request, `${texts.length} times ${name}`, name, texts);
    }),
    ...(has('cursor')
      ? forgedCursors.map((cursor) => () => ({
          ...asking(request, `cursor=${cursor}`, 'cursor', [cursor])(),
          last: true as const,
        }))
      : []),
    ...(has('to')
      ? [asking(later as MadeUp, 'from after to', 'to', ['2026-12-01T00:00:00Z'])]
      : []),
  ];
}

/** Asks with these values of the parameter, which are wrong. */
function asking(request: MadeUp, what: string, name: string, values: string[]): Break {
  const given = values.map((value): [string, string] => [name, value]);
  const query = [...without(request, name), ...given];
  return () => ({ what, status: 400, request: { ...request, query } });
}

function without({ query }: MadeUp, name: string): MadeUp['query'] {
  return query.filter(([each]) => each !== name);
}

/** One for each way in which the municipality could have written them, sealed by nobody. */
const forgedCursors = ['0|ap-0001', '-1|sl-10001-20261201-0900', '9999999999999|no-0001'].flatMap(
  (position) => {
    const text = Buffer.from(position).toString('base64url');
    return [text, `${text}.${'A'.repeat(22)}`];
  },
);

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
  const lacking = (name: string) =>
    Object.fromEntries(Object.entries(body).filter(([each]) => each !== name));
  return [
    raw('half a body', JSON.stringify(body).slice(0, -1)),
    ...['', '[]', 'null', '"…"', '1e999'].map((text) => raw(`the body ${text}`, text)),
    instead('an unknown member', { ...body, surprise: true }),
    ...required.map((name) => instead(`no ${name}`, lacking(name))),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      wrongValues(resolved(schema)).map((value) =>
        instead(`${name}: ${JSON.stringify(value).slice(0, 20)}`, { ...body, [name]: value }),
      ),
    ),
  ];
}

/** What is JSON and fits into a request, but was never written by an app. */
function oddBodies(request: MadeUp): Break[] {
  const { body } = request;
  if (!body) return [];
  const text = JSON.stringify(body);
  const raw = (what: string, rawBody: string): Break => {
    // Some bodies are so large to begin with that what is added makes them too large.
    const fits = Buffer.byteLength(rawBody) <= request.operation.largestBody;
    return () => ({ what, status: fits ? 400 : 413, request: { ...request, rawBody } });
  };
  const having = (name: string, value: unknown) => JSON.stringify({ ...body, [name]: value });
  const adding = (name: string, written: string) =>
    `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(name)}:${written}}`;
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const objects = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`x${at}`, at]));
  return [
    raw('4,000 lists in each other', lists(4_000)),
    raw('4,000 lists in a member', adding('surprise', lists(4_000))),
    raw('4,000 objects in a member', adding('surprise', objects(4_000))),
    raw('40 lists in a member', adding('surprise', lists(40))),
    raw('5,000 unknown members', JSON.stringify({ ...body, ...wide })),
    raw('a name of 60,000 letters', adding('x'.repeat(60_000), '1')),
    raw('a prototype', adding('__proto__', '{"admin":true}')),
    // One member of each operation: the rest are read by the same eyes.
    ...Object.keys(body)
      .slice(0, 1)
      .flatMap((name) => [
        raw(`${name} twice`, adding(name, JSON.stringify(body[name]))),
        raw(`${name} of 60,000 letters`, having(name, 'x'.repeat(60_000))),
        raw(`${name} of 20,000 values`, having(name, Array<number>(20_000).fill(0))),
        raw(`${name} of 20 lists in each other`, having(name, JSON.parse(lists(20)))),
      ]),
  ];
}

function wrongValues(schema: Schema): unknown[] {
  const none = schema.type === 'array' && !schema.minItems ? [] : [[]];
  const others = [...(schema.nullable ? [] : [null]), ...none, {}, 5];
  return schema.type === 'boolean' ? [...others, 'true'] : [...others, ...wrongTexts(schema)];
}

/** Texts that the schema does not allow, as a query parameter or in a body. */
function wrongTexts(schema: Schema): string[] {
  if (schema.type === 'array') return wrongTexts(resolved(schema.items ?? {}));
  if (schema.enum) return ['pigeon', schema.enum[0]?.toUpperCase() ?? '', ''];
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = 999_999_999 } = schema;
    return [String(minimum - 1), String(maximum + 1), '1e3', '1.5', 'x', ''];
  }
  if (schema.format === 'date-time') return ['now', '2026-12-01', '2026-02-30T00:00:00Z'];
  if (schema.format === 'date') return ['now', '2026-02-30', '2026-12-01T00:00:00Z', ''];
  if (schema.pattern) return ['x', '', 'æ', 'x'.repeat(200)];
  return ['', 'x'.repeat((schema.maxLength ?? 1_000) + 1)];
}
