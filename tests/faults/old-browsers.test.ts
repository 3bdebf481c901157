import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { expect, test } from 'vitest';

// `as`: the file is ours.
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  browserslist: string[];
};

// Fails when: a link is looked at by `URL.canParse`, or two signals are joined by `AbortSignal.any`.
test.for(browserslist)('F17 nothing that the app names is younger than %s', (oldest) => {
  const lacked = lackedBy(oldest);
  expect(lacked).toContain('AbortSignal.any'); // the data know at least of this
  const young = new RegExp(`(?<![\\w.'])(${lacked.join('|').replaceAll('.', '\\.')})(?=[(.])`, 'g');
  const found = sources('src').flatMap((file) =>
    [...withoutComments(readFileSync(file, 'utf8')).matchAll(young)].map(
      ([name]) => `${file}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});

/** `Interface.member` for all that MDN's data say this browser lacks, and those interfaces themselves. */
function lackedBy(oldest: string): string[] {
  const [browser = '', version = ''] = oldest.replace('ios_saf', 'safari_ios').split(' ');
  return [bcd.api, bcd.javascript.builtins].flatMap((part) =>
    Object.entries(part ?? {}).flatMap(([name, thing]) => {
      if (!/^[A-Z]\w*$/.test(name)) return [];
      if (lacks(thing, browser, Number(version))) return [`new ${name}`];
      return Object.entries(thing)
        .filter(([member, inner]) => isName(member) && lacks(inner, browser, Number(version)))
        .map(([member]) => `${name}.${member.replace(/_static$/, '')}`);
    }),
  );
}

/** A member, and not the notes beside it. */
function isName(member: string): boolean {
  return /^[a-z]\w*$/i.test(member) && !/_(support|required|exposed|event|context)/.test(member);
}

function lacks(thing: unknown, browser: string, version: number): boolean {
  // `as`: the data's own types tell browsers from features by name alone.
  const compat = (thing as Identifier).__compat;
  const said = compat?.support[browser as keyof typeof compat.support];
  if (said === undefined) return false;
  return ![said].flat().some((statement) => {
    const { version_added: added, version_removed: gone, flags } = statement;
    if (flags !== undefined || typeof added !== 'string' || added === 'preview') return false;
    const isThere = Number(added.replace('≤', '')) <= version;
    return isThere && !(typeof gone === 'string' && Number(gone) <= version);
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(?<!\.test|\.gen|\.d)\.tsx?$/.test(name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
}
