// @ts-check
import { parse } from 'yaml';

/** @typedef {{ $ref?: string, required?: string[], properties?: Record<string, Schema>, items?: Schema }} Schema */
/** @typedef {{ $ref?: string, headers?: Record<string, { $ref?: string, required?: boolean }>, content?: Record<string, { schema: Schema }> }} Answer */
/** @typedef {{ $ref?: string, name: string, in: string, schema: Schema }} Parameter */
/** @typedef {{ parameters?: Parameter[], responses: Record<string, Answer> }} Operation */

/**
 * What a good answer to each operation must have to be the municipality's: its status, the fields
 * that the contract requires, and what of the address they repeat. As a module, for `answer.ts`.
 *
 * @param {string} text the contract, in YAML
 */
export function answersModule(text) {
  const contract = parse(text);
  const lines = Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      /** @type {Operation | undefined} */
      const operation = item[method];
      const line = operation && lineOf({ ...operation, parameters: all(item, operation) });
      return line ? `  '${method.toUpperCase()} ${path}': '${line}',` : [];
    }),
  );
  return [
    '// Made from openapi.yaml by `npm run types:contract`; how it is read: answer.ts.',
    '',
    'export const answers: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');

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
    const { required = [], properties = {} } = resolve(schema);
    const names = required.map((name) => {
      const same = parameters.find(
        (one) => one.in === 'path' && one.schema.$ref === properties[name]?.$ref,
      );
      return same ? `${name}=${same.name}` : name;
    });
    return [status, ...names].join(' ');
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
