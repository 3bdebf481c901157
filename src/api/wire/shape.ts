import { plainText } from '../../domain/plainText.ts';
import { dayFromWire, instantFromWire } from '../../domain/time.ts';
import { shapes } from '../answers.gen.ts';

/**
 * A body as this version of the contract reads it: the fields that it knows and no other, words that
 * it does not know as `unknown`, texts plain. A row of a list that cannot be read is left out and
 * counted in `unread`: the others stand.
 *
 * @param fields as `answers.gen.ts` writes them, such as `items:[Slot total:number`, or a shape's name
 * @throws RangeError when the rest cannot be read
 */
export function readBody(fields: string, body: unknown): object {
  let unread = 0;
  const read = readFields(shapes[fields] ?? fields, body, (type, value) => {
    if (!type.startsWith('[')) return readAs(type, value);
    return listed(value).flatMap((row) => {
      try {
        return [readAs(type.slice(1), row)];
      } catch {
        unread += 1;
        return [];
      }
    });
  });
  return unread === 0 ? read : { ...read, unread };
}

/** The names of the fields that a body must have. */
export function namesIn(fields: string): string[] {
  return (shapes[fields] ?? fields).split(' ').map((field) => field.split(':')[0] ?? '');
}

/** A part of an answer in the type that the contract gives it. @throws RangeError */
export function readAs(type: string, value: unknown): unknown {
  if (type.endsWith('?')) return value === null ? null : readAs(type.slice(0, -1), value);
  if (type.startsWith('[')) return listed(value).map((one) => readAs(type.slice(1), one));
  const fields = shapes[type];
  if (fields !== undefined) return readFields(fields, value, readAs);
  if (type === 'number' || type === 'boolean') return typeof value === type ? value : unreadable();
  if (typeof value !== 'string') return unreadable();
  if (type === 'time') instantFromWire(value);
  if (type === 'day') dayFromWire(value);
  if (type.includes('|')) return type.split('|').includes(value) ? value : 'unknown';
  return plainText(value);
}

function readFields(fields: string, value: unknown, read: typeof readAs): object {
  if (typeof value !== 'object' || value === null) return unreadable();
  const has = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    fields.split(' ').map((field) => {
      const [name = '', type = ''] = field.split(':');
      return [name, read(type, has.get(name))];
    }),
  );
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : unreadable();
}

function unreadable(): never {
  throw new RangeError('Not what the contract says');
}
