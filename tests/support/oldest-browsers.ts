import { readFileSync } from 'node:fs';
import bcd, { type Identifier } from '@mdn/browser-compat-data';

/** The oldest browsers that the app is for, as `browserslist` writes them: `safari 16.4`. */
export const oldestBrowsers = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
).browserslist; // `as`: the file is ours

/**
 * What MDN's data say that this browser lacks: whole interfaces (`ViewTransition`), members
 * (`Iterator.map`), and those of the interface itself (`AbortSignal.any_static`).
 */
export function lackedBy(oldest: string): string[] {
  const [browser = '', version = ''] = oldest.replace('ios_saf', 'safari_ios').split(' ');
  return [bcd.api, bcd.javascript.builtins].flatMap((part) =>
    Object.entries(part ?? {}).flatMap(([name, thing]) => {
      if (!/^[A-Z]\w*$/.test(name)) return [];
      if (lacks(thing, browser, Number(version))) return [name];
      return Object.entries(thing)
        .filter(([member, inner]) => isName(member) && lacks(inner, browser, Number(version)))
        .map(([member]) => `${name}.${member}`);
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
