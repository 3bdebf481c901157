import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { operations } from '../../src/api/schema.gen.ts';
import type { Wire } from '../municipality/kernel/wire.ts';

export type OperationId = keyof operations;

/** What the contract says about one operation, its references resolved one level down. */
export interface Operation {
  id: OperationId;
  method: string;
  /** As the contract writes it, e.g. `/citizens/{citizenId}/services`. */
  path: string;
  /** The right of a mandate that it asks for; none when it is not about a citizen, self when no mandate will do. */
  right: Wire['Right'] | 'none' | 'self';
  parameters: Parameter[];
  /** Where the request says whom it takes to be acting. */
  actingPerson: Parameter;
  hasBody: boolean;
  /** The media types that a body may have: of JSON, or of the files that it takes. */
  bodyTypes: readonly string[];
  /** Bytes. */
  largestBody: number;
  needsAntiForgery: boolean;
  needsIfMatch: boolean;
  needsIdempotencyKey: boolean;
  /** By status, and `default`. */
  responses: Record<string, ResponseObject>;
  requestSchema: object | null;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: { $ref?: string; type?: string; items?: object };
}

export interface ResponseObject {
  headers?: Record<string, { required?: boolean; schema: object }>;
  content?: Record<string, { schema: object }>;
}

interface RawOperation {
  operationId: OperationId;
  'x-right'?: Operation['right'];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, { schema: object | Reference }> };
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
}

interface Reference {
  $ref: string;
}

/** Bytes. The longest JSON of the contract is a message of 4000 characters. */
const LARGEST_JSON = 64 * 1024;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const RIGHTS = [
  'none',
  'self',
  'see-appointments',
  'act-on-appointments',
  'read-messages',
  'write-messages',
];

/** The contract as it lies in the file: parsed, nothing resolved. */
export const document = parse(
  readFileSync(join(import.meta.dirname, '../../src/api/openapi.yaml'), 'utf8'),
  // `as`: the contract's own linter holds it to OpenAPI 3.1; here only what is read is typed.
) as { paths: Record<string, Record<string, unknown>>; components: object };

/** Every operation of the contract. */
export const operationTable: ReadonlyMap<OperationId, Operation> = readOperations(document.paths);

/** @throws when an operation has no `x-right`, or does not ask who acts: that would be anybody's guess */
export function readOperations(paths: typeof document.paths): Map<OperationId, Operation> {
  const table = new Map<OperationId, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    const shared = (item.parameters ?? []) as RawOperation['parameters'] & object;
    for (const method of METHODS.filter((name) => name in item)) {
      const operation = read(method, path, item[method] as RawOperation, shared);
      table.set(operation.id, operation);
    }
  }
  return table;
}

function read(
  method: string,
  path: string,
  raw: RawOperation,
  shared: (Parameter | Reference)[],
): Operation {
  const right = raw['x-right'];
  if (right === undefined || !RIGHTS.includes(right)) {
    throw new Error(`${method.toUpperCase()} ${path} does not say which right it asks for`);
  }
  const parameters = [...shared, ...(raw.parameters ?? [])].map((each) => resolve(each));
  const actingPerson = parameters.find(({ name }) => /^acting-?person$/i.test(name));
  if (!actingPerson) {
    throw new Error(`${method.toUpperCase()} ${path} does not ask who acts`);
  }
  const responses = Object.entries(raw.responses).map(
    ([status, response]) => [status, withHeaders(resolve(response))] as const,
  );
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    right,
    parameters,
    actingPerson,
    hasBody: raw.requestBody !== undefined,
    bodyTypes: Object.keys(raw.requestBody?.content ?? {}),
    largestBody: largestOf(raw),
    needsAntiForgery: (raw.security ?? []).some((scheme) => 'antiForgery' in scheme),
    needsIfMatch: parameters.some(({ name }) => name === 'If-Match'),
    needsIdempotencyKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
    responses: Object.fromEntries(responses),
    requestSchema: raw.requestBody?.content['application/json']?.schema ?? null,
  };
}

/** Of a file the contract says it. */
function largestOf({ requestBody }: RawOperation): number {
  const [first] = Object.values(requestBody?.content ?? {});
  const schema = first && resolve<{ format?: string; maxLength?: number }>(first.schema);
  return schema?.format === 'binary' ? (schema.maxLength ?? LARGEST_JSON) : LARGEST_JSON;
}

function withHeaders(response: ResponseObject): ResponseObject {
  const headers = Object.entries(response.headers ?? {}).map(
    ([name, header]) => [name, resolve(header)] as const,
  );
  return { ...response, headers: Object.fromEntries(headers) };
}

/** Follows `#/components/…` once; schemas keep their references, which the validator follows. */
function resolve<T extends object>(value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const steps = value.$ref.replace('#/', '').split('/');
  return steps.reduce<unknown>(
    // `as`: a reference that leads nowhere is the contract linter's finding.
    (found, step) => (found as Record<string, unknown>)[step],
    document,
  ) as T;
}
