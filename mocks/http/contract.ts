import { fromInstant } from './clock.ts';
import {
  operationTable,
  type Operation,
  type OperationId,
  type Parameter,
  type ResponseObject,
} from './openapi.ts';
import { EVENT_STREAM, isStream } from './answer/outcome.ts';
import { compile, type SchemaError, type Validate } from './validation.ts';

/** The base path of the contract's server. */
export const API_BASE = '/api/v1';

type Errors = SchemaError[];

/** The operation by its name. */
export function operationOf(id: OperationId): Operation {
  const operation = operationTable.get(id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  return operation;
}

/** Methods that the contract knows for a path; empty when it does not know the path. */
export function methodsOf(pathname: string): string[] {
  return [...operationTable.values()]
    .filter(({ path }) => patternOf(path).test(pathname))
    .map(({ method }) => method);
}

/** How many bytes a request to that path may bring at most; for an unknown one as many as for JSON. */
export function largestBodyAt(method: string, pathname: string): number {
  const found = [...operationTable.values()].find(
    (one) => one.method === method && patternOf(one.path).test(pathname),
  );
  return found?.largestBody ?? 0;
}

/** Query parameters as the contract types them: numbers are numbers, lists are lists. */
export function readQuery(
  id: OperationId,
  search: URLSearchParams,
): { value: Record<string, unknown>; errors: Errors } {
  const declared = operationOf(id).parameters.filter((each) => each.in === 'query');
  const unknown = [...new Set(search.keys())].filter(
    (name) => !declared.some((each) => each.name === name),
  );
  const errors = unknown.map((name) => ({ pointer: `query:${name}`, detail: 'is not known' }));
  const value: Record<string, unknown> = {};
  for (const parameter of declared) {
    const { name } = parameter;
    const given = search.getAll(name);
    if (given.length === 0) {
      if (parameter.required) errors.push({ pointer: `query:${name}`, detail: 'is required' });
      continue;
    }
    const read = typed(parameter, given);
    value[name] = read;
    const wrong = validatorOf(parameter.schema)(read);
    errors.push(...wrong.map(({ detail }) => ({ pointer: `query:${name}`, detail })));
  }
  return { value, errors: [...errors, ...periodErrors(value)] };
}

/** Nothing lies between a time and one before it: the question is wrong, and its answer is not "none". */
function periodErrors({ from, to }: Record<string, unknown>): Errors {
  const [begins, ends] = [fromInstant(String(from)), fromInstant(String(to))];
  const turned = begins !== null && ends !== null && ends < begins;
  return turned ? [{ pointer: 'query:to', detail: 'is before from' }] : [];
}

/** What is wrong with one header or path parameter. */
export function checkParameter(id: OperationId, name: string, value: string): Errors {
  const parameter = operationOf(id).parameters.find((each) => each.name === name);
  if (!parameter) return [];
  const where = parameter.in;
  return validatorOf(parameter.schema)(value).map(({ detail }) => ({
    pointer: `${where}:${name}`,
    detail,
  }));
}

export function checkBody(id: OperationId, body: unknown): Errors {
  const schema = operationOf(id).requestSchema;
  return schema ? validatorOf(schema)(body) : [];
}

/** What is wrong with an answer: its status, content type, headers or body. */
export async function checkAnswer(id: OperationId | null, response: Response): Promise<Errors> {
  const declared = id === null ? unknownOperation : operationOf(id).responses;
  const expected = declared[String(response.status)] ?? defaultFor(declared, response.status);
  if (!expected) return [{ pointer: 'status', detail: `${response.status} is not declared` }];
  return [...checkHeaders(expected, response.headers), ...(await checkContent(expected, response))];
}

/** A path or method the contract does not know is refused by a problem of the contract. */
const unknownOperation: Record<string, ResponseObject> = {
  default: operationOf('getSession').responses.default ?? {},
};

function defaultFor(declared: Record<string, ResponseObject>, status: number) {
  return status >= 400 ? declared.default : undefined;
}

function checkHeaders(expected: ResponseObject, headers: Headers): Errors {
  return Object.entries(expected.headers ?? {}).flatMap(([name, header]) => {
    const value = headers.get(name);
    const pointer = `header:${name}`;
    if (value === null) return header.required ? [{ pointer, detail: 'is missing' }] : [];
    const read = /^\d+$/.test(value) ? Number(value) : value;
    return validatorOf(header.schema)(read).map(({ detail }) => ({ pointer, detail }));
  });
}

async function checkContent(expected: ResponseObject, given: Response): Promise<Errors> {
  // A stream never ends; tests/contract/events.test.ts holds its events against the contract.
  if (isStream(given) && expected.content?.[EVENT_STREAM]) return [];
  if (isFile(expected, given)) return [];
  const response = given.clone();
  const text = await response.text();
  if (!expected.content) return text ? [{ pointer: '', detail: 'must be empty' }] : [];
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const content = expected.content[type];
  if (!content) return [{ pointer: 'header:Content-Type', detail: `${type} is not declared` }];
  return validatorOf(content.schema)(JSON.parse(text));
}

/** A file of a declared type: its bytes are the citizen's own, and no schema's business. */
function isFile({ content = {} }: ResponseObject, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return type in content && !type.endsWith('json');
}

const validators = new WeakMap<object, Validate>();

function validatorOf(schema: object): Validate {
  const known = validators.get(schema) ?? compile(schema);
  validators.set(schema, known);
  return known;
}

function typed({ schema }: Parameter, given: string[]): unknown {
  // `as`: an array's items are a schema too.
  if (schema.type === 'array') return given.map((text) => scalar(schema.items as Schema, text));
  // A list where one value belongs stays a list, and is refused.
  return given.length > 1 ? given : scalar(schema, given[0] ?? '');
}

type Schema = Parameter['schema'];

function scalar(schema: Schema, text: string): unknown {
  return schema.type === 'integer' && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${API_BASE}${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
