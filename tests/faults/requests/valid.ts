import type { Operation } from '../../../mocks/http/openapi.ts';
import { newKey } from '../../support/municipality/municipality-browser.ts';
import { resolved, type Schema } from './schema.ts';

/** Chooses one, as chance has it. */
export type Pick = <Item>(choices: readonly Item[]) => Item;

/** A request that nothing is sent of yet. */
export interface MadeUp {
  operation: Operation;
  params: Record<string, string>;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  /** Undefined when the operation has none. */
  body: Record<string, unknown> | undefined;
  /** Instead of the body as JSON. */
  rawBody?: string;
}

/** Values that exist, by the name of the member or parameter they belong in. */
export type Known = Record<string, readonly string[]>;

/** A request as the contract wants it: from its schemas, with values that exist where there are any. */
export function validRequest(operation: Operation, known: Known, pick: Pick): MadeUp {
  const { parameters, requestSchema, bodyTypes, needsIdempotencyKey, needsIfMatch } = operation;
  const file = bodyTypes.find((type) => type !== 'application/json');
  const params: MadeUp['params'] = {};
  const query: MadeUp['query'] = [];
  for (const { name, in: where, required, schema } of parameters) {
    if (name === operation.actingPerson.name) continue; // as whoever sends it: see `sendMadeUp`
    if (where === 'path') params[name] = String(valueOf(name, schema, known, pick));
    if (where !== 'query' || (!required && pick([true, false]))) continue;
    const value = valueOf(name, schema, known, pick);
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const one of values) query.push([name, String(one)]);
  }
  const body = requestSchema ? objectOf(resolved(requestSchema), known, pick) : undefined;
  // Path and body name the same citizen.
  if (body && 'citizenId' in body) body.citizenId = params.citizenId;
  return {
    operation,
    params,
    query,
    headers: {
      ...(needsIdempotencyKey && { 'Idempotency-Key': newKey() }),
      ...(needsIfMatch && { 'If-Match': pick(known['If-Match'] ?? ['*']) }),
      ...(file && { 'Content-Type': pick(bodyTypes) }),
    },
    body,
    ...(file && { rawBody: pick(['%PDF-1.7', 'Tak', '']) }),
  };
}

function objectOf(
  { properties = {}, required = [] }: Schema,
  known: Known,
  pick: Pick,
): Record<string, unknown> {
  const members = Object.entries(properties).filter(
    ([name]) => required.includes(name) || pick([true, false]),
  );
  return Object.fromEntries(
    members.map(([name, schema]) => [name, valueOf(name, schema, known, pick)]),
  );
}

function valueOf(name: string, given: object, known: Known, pick: Pick): unknown {
  const existing = known[name];
  if (existing && existing.length > 0) return pick(existing);
  const schema = resolved(given);
  if (schema.nullable && pick([true, false])) return null;
  if (schema.enum) return pick(schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known, pick);
    case 'array':
      return listOf(name, schema, known, pick);
    case 'boolean':
      return pick([true, false]);
    case 'integer':
      return pick([schema.minimum ?? 0, schema.maximum ?? 9]);
    default:
      return textOf(schema, pick);
  }
}

function listOf(name: string, schema: Schema, known: Known, pick: Pick): unknown[] {
  const { items = {}, maxItems, uniqueItems } = schema;
  const count = maxItems === 1 ? 1 : pick([1, 2]);
  const values = Array.from({ length: count }, () => valueOf(name, items, known, pick));
  return uniqueItems ? [...new Set(values)] : values;
}

function textOf({ format, pattern, minLength = 0, maxLength = 20 }: Schema, pick: Pick): string {
  if (format === 'date-time') return pick(instants);
  if (format === 'date') return pick(days);
  // A CPR number on a day that no month has.
  if (pattern?.startsWith('^[0-9]{6}-?')) return pick(['320170-0000', '3201700000']);
  // A time of the day.
  if (pattern?.startsWith('^([01]')) return pick(['08:00', '16:30']);
  // Ids of the contract: a prefix and letters; this one exists nowhere.
  if (pattern) return `${/^\^(\w+-)/.exec(pattern)?.[1] ?? ''}0000`;
  return pick(['Tak', 'æøå 💐', '<b>&amp;"\'', '\u0000\u202e']).padEnd(
    pick([minLength, maxLength]),
    'å',
  );
}

const days = ['2027-11-25', '2026-11-24', '2028-02-29', '9999-12-31'];

const instants = [
  '2026-12-01T00:00:00+01:00',
  '2027-03-28T02:30:00+01:00',
  '2026-10-25T02:30:00Z',
  '9999-12-31T23:59:59-23:59',
];
