import { describe, expect, test } from 'vitest';
import { goodAnswer } from '../../../tests/support/municipality/good-answer.ts';
import { answers, shapes } from '../answers.gen.ts';
import { readBody } from './shape.ts';

const path = { citizenId: 'ci-made-up' };
/** How each operation's body is written, without its status and what it repeats of the address. */
const bodies = Object.entries(answers).flatMap(([operation, line]) => {
  const fields = line
    .split(' ')
    .slice(1)
    .filter((mark) => !/=|:$/.test(mark));
  return fields.length === 0 ? [] : [{ operation, fields: fields.join(' ') }];
});

describe.each(bodies)('the answer to $operation', ({ operation, fields }) => {
  const body = goodAnswer(operation, path).body;

  test('F22: is read as it is', () => {
    expect(readBody(fields, body)).toEqual(body);
  });

  // Fails when: what is not known is carried on, at any depth.
  test('F22: with a field that one does not know at every depth, is read without', () => {
    expect(
      readBody(
        fields,
        everywhere(body, (one) => ({ ...one, hologram: 1 })),
      ),
    ).toEqual(body);
  });

  // Fails when: a word that is not known reaches the app as it is.
  test('F22: with a word that one does not know, has it as unknown', () => {
    for (const { at, type } of leavesOf(fields)) {
      if (!type.includes('|')) continue;
      const read = readBody(fields, changed(body, at, 'hologram'));
      expect(read, at.join('.')).toEqual(changed(body, at, 'unknown'));
    }
  });

  // Fails when: a value of another type is taken as it is, or takes more than its row with it.
  test('F22: with a value in another shape, loses its row alone; or is not read', () => {
    for (const { at } of leavesOf(fields)) {
      const odd = changed(body, at, { odd: true });
      const [list = '', isRow] = at;
      if (isRow !== '0') {
        expect(() => readBody(fields, odd), at.join('.')).toThrow(RangeError);
        continue;
      }
      const standing = body[list] as unknown[];
      const together = { ...odd, [list]: [...(odd[list] as unknown[]), ...standing] };
      expect(readBody(fields, together), at.join('.')).toEqual({ ...body, unread: 1 });
    }
  });
});

type Body = Record<string, unknown>;

/** Every value of a body that is neither object nor list, and where it is. */
function leavesOf(fields: string, above: readonly string[] = []): { at: string[]; type: string }[] {
  return (shapes[fields] ?? fields).split(' ').flatMap((field) => {
    const [name = '', type = ''] = field.split(':');
    const isList = type.startsWith('[');
    const at = [...above, name, ...(isList ? ['0'] : [])];
    const one = type.replace(/^\[|\?$/g, '');
    return one in shapes ? leavesOf(one, at) : [{ at, type: one }];
  });
}

function changed(body: Body, at: readonly string[], value: unknown): Body {
  const copy = structuredClone(body);
  let within = copy;
  for (const name of at.slice(0, -1)) within = within[name] as Body;
  within[at.at(-1) ?? ''] = value;
  return copy;
}

function everywhere(value: unknown, change: (one: Body) => Body): unknown {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, one]) => [name, everywhere(one, change)]);
  return change(Object.fromEntries(parts) as Body);
}
