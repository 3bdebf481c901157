// @ts-check
import { parse } from 'yaml';

/** @typedef {{ $ref?: string, type?: string | string[], format?: string, const?: unknown, enum?: (string | null)[], oneOf?: Schema[], required?: string[], properties?: Record<string, Schema>, items?: Schema }} Schema */
/** @typedef {{ $ref?: string, headers?: Record<string, { $ref?: string, required?: boolean }>, content?: Record<string, { schema: Schema }> }} Answer */
/** @typedef {{ $ref?: string, name: string, in: string, schema: Schema }} Parameter */
/** @typedef {{ operationId: string, parameters?: Parameter[], responses: Record<string, Answer> }} Operation */

/**
 * What a good answer to each operation must have to be the municipality's: its status, the fields
 * that the contract requires with their types, and what of the address they repeat; and the shapes
 * that those fields have. As modules, for `answer.ts`: one with what the app's first screen asks, and
 * one with the rest.
 *
 * @param {string} text the contract, in YAML
 * @param {ReadonlySet<string>} first the operations of the first
 */
export function answersModules(text, first) {
  const contract = parse(text);
  /** @type {Map<string, string>} */
  const shapes = new Map();
  const made =
    '// Made from openapi.yaml by `npm run types:contract`; how it is read: answer.ts, shape.ts.';
  const firstLines = linesOf((operation) => first.has(operation.operationId));
  const firstShapes = [...shapes];
  const laterLines = linesOf((operation) => !first.has(operation.operationId));
  // What comes with a refusal, where it may come.
  for (const name of ['Slot', 'Appointment']) typeOf({ $ref: `#/components/schemas/${name}` }, '');
  const laterShapes = [...shapes].slice(firstShapes.length);
  return {
    'answers.gen.ts': [
      made,
      '',
      'export const answers: Readonly<Record<string, string>> = {',
      ...firstLines,
      '};',
      '',
      'export const shapes: Readonly<Record<string, string>> = {',
      ...firstShapes.map(shapeLine),
      '};',
      '',
    ].join('\n'),
    'answersLater.gen.ts': [
      made,
      "import { answers, shapes } from './answers.gen.ts';",
      '',
      'Object.assign(answers, {',
      ...laterLines,
      '});',
      '',
      'Object.assign(shapes, {',
      ...laterShapes.map(shapeLine),
      '});',
      '',
    ].join('\n'),
  };

  /** @param {[string, string]} shape */
  function shapeLine([name, shape]) {
    return `  ${/\W/.test(name) ? `'${name}'` : name}: '${shape}',`;
  }

  /** @param {(operation: Operation) => boolean} isMeant */
  function linesOf(isMeant) {
    return Object.entries(contract.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        /** @type {Operation | undefined} */
        const operation = item[method];
        if (!operation || !isMeant(operation)) return [];
        const line = lineOf({ ...operation, parameters: all(item, operation) });
        return line ? `  '${method.toUpperCase()} ${path}': '${line}',` : [];
      }),
    );
  }

  /** @param {Operation} operation */
  function lineOf({ responses, parameters = [] }) {
    const [status, named] = Object.entries(responses).find(([one]) => one.startsWith('2')) ?? [];
    if (!named) return null;
    const answer = resolve(named);
    const schema = answer.content?.['application/json']?.schema;
    if (!schema) {
      const types = Object.keys(answer.content ?? {});
      return types.length === 0 ? [status, ...headers(answer)].join(' ') : null;
    }
    const { properties = {} } = resolve(schema);
    const same = Object.entries(properties).flatMap(([name, { $ref }]) => {
      const parameter = parameters.find((one) => one.in === 'path' && one.schema.$ref === $ref);
      return parameter ? `${name}=${parameter.name}` : [];
    });
    return [status, schema.$ref ? typeOf(schema, '') : fieldsOf(schema, ''), ...same].join(' ');
  }

  /** @param {Schema} schema @param {string} within the shape it is a part of */
  function fieldsOf({ required = [], properties = {} }, within) {
    return required
      .map((name) => `${name}:${typeOf(properties[name] ?? {}, `${within}.${name}`)}`)
      .join(' ');
  }

  /**
   * `string`, `time`, `one|of|these`, `[Slot` for a list of a shape, `day?` for what may be null.
   *
   * @param {Schema} schema @param {string} name what it is called when it has no name of its own
   * @returns {string}
   */
  function typeOf(schema, name) {
    if (schema.$ref?.startsWith('#/')) {
      return typeOf(resolve(schema), schema.$ref.split('/').at(-1) ?? '');
    }
    const { type, format, oneOf, enum: words, items } = schema;
    const some = oneOf?.filter((one) => one.type !== 'null');
    if (some) return `${typeOf(some[0] ?? {}, name)}?`;
    const types = [type ?? typeof schema.const].flat();
    const maybe = types.includes('null') ? '?' : '';
    if (words) return words.filter((word) => word !== null).join('|') + maybe;
    const [plain = ''] = types;
    if (plain === 'array') return `[${typeOf(items ?? {}, name)}`;
    if (plain === 'object') {
      if (!shapes.has(name)) {
        shapes.set(name, ''); // in its place, before those that it has
        shapes.set(name, fieldsOf(schema, name));
      }
      return name;
    }
    const short = { 'date-time': 'time', date: 'day' }[format ?? ''] ?? plain;
    return (short === 'integer' ? 'number' : short) + maybe;
  }

  /** A body that is not there can say nothing: what must come along does. @param {Answer} answer */
  function headers(answer) {
    return Object.entries(answer.headers ?? {})
      .filter(([, header]) => resolve(header).required)
      .map(([name]) => `${name}:`);
  }

  /** @param {{ parameters?: Parameter[] }[]} places */
  function all(...places) {
    return places.flatMap(({ parameters = [] }) => parameters.map((one) => resolve(one)));
  }

  /** @template {{ $ref?: string }} Part @param {Part} part @returns {Part} */
  function resolve(part) {
    if (!part.$ref?.startsWith('#/')) return part;
    return part.$ref
      .slice(2)
      .split('/')
      .reduce((node, key) => node[key], contract);
  }
}

const methods = /** @type {const} */ (['get', 'post', 'patch', 'delete']);
