import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import contract from '../api/openapi.yaml?raw';
import { da } from './da.ts';
import { en } from './en.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const danish = flat(da);
const english = flat(en);
const keys = Object.keys(danish);

/** Sentences that are never said: the case cannot come up, and the key completes a table. */
const unsaid = [
  'standing.cannotMove.not-booked',
  'standing.cannotCancel.not-booked',
  'standing.cannotCancel.too-many-moves',
];

describe('Danish and English say the same', () => {
  test('under the same keys, in the same order', () => {
    expect(Object.keys(english)).toEqual(keys);
  });

  test('with the same blanks to fill in', () => {
    const blanksOf = (texts: Record<string, string>) =>
      keys.map((key) => [key, blanks(texts[key])]);
    expect(blanksOf(english)).toEqual(blanksOf(danish));
  });

  test('and leave out the same', () => {
    const empty = (texts: Record<string, string>) =>
      keys.filter((key) => texts[key]?.trim() === '').sort();
    expect(empty(danish)).toEqual([...unsaid].sort());
    expect(empty(english)).toEqual([...unsaid].sort());
  });
});

describe('what is counted', () => {
  const counted = keys.filter((key) => /_(zero|one|two|few|many|other)$/.test(key));

  test('there is something counted at all', () => {
    expect(counted.length).toBeGreaterThan(10);
  });

  test.each(['da', 'en'])('has just the forms that %s has', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const stem of new Set(counted.map((key) => key.replace(/_[a-z]+$/, '')))) {
      const present = keys.filter((key) => key.startsWith(`${stem}_`));
      expect(present.sort()).toEqual(forms.map((form) => `${stem}_${form}`).sort());
    }
  });

  test('names its number', () => {
    for (const key of counted) expect(blanks(danish[key]), key).toContain('count');
  });

  test('every blank called count is in a counted text', () => {
    const uses = keys.filter((key) => blanks(danish[key]).includes('count'));
    expect(uses.sort()).toEqual([...counted].sort());
  });
});

test('the citizen is "du"', () => {
  // "De" and "Dem" may begin a sentence about others; within one it addresses, as "Dem" and "Deres" do.
  const formal = /[a-zæøå,;:–] De(m)?\b|\bDeres\b/;
  expect(keys.filter((key) => formal.test(danish[key] ?? ''))).toEqual([]);
});

describe('every refusal in the contract has a sentence', () => {
  test.each(problemCodes())('%s', (code) => {
    for (const texts of [danish, english]) {
      expect(texts[`problems.${code}`] ?? texts[`laterProblems.${code}`]).toMatch(
        /^[A-ZÆØÅ].{8,}[.?!]$/,
      );
    }
  });

  test('and no sentence is left of a refusal that is gone', () => {
    const other = ['heading', 'unreached', 'unreadable', 'too-big', 'unknown', 'unknownHeading'];
    const all = [...Object.keys(da.problems), ...Object.keys(da.laterProblems)];
    expect(all.sort()).toEqual([...problemCodes(), ...other].sort());
  });
});

test('no text asks for, or holds, a CPR number or HTML', () => {
  for (const texts of [danish, english]) {
    for (const key of keys) expect(texts[key], key).not.toMatch(/\d{6}-?\d{4}|<[a-z/]/i);
  }
});

function problemCodes(): string[] {
  // `as`: the one place of the contract that this test looks at, checked by the line below.
  const { components } = parse(contract) as {
    components: { schemas: { Problem: { properties: { type: { enum: string[] } } } } };
  };
  const types = components.schemas.Problem.properties.type.enum;
  if (types.length < 20) throw new Error('The contract names its problems elsewhere');
  return types.map((type) => type.replace('urn:borgerbooking:problem:', ''));
}

function flat(tree: Tree, path: readonly string[] = []): Record<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = [...path, key];
    return typeof value === 'string'
      ? [[here.join('.'), value]]
      : Object.entries(flat(value, here));
  });
  return Object.fromEntries(entries);
}

function blanks(text = ''): string[] {
  return [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map((match) => match[1] ?? '').sort();
}
