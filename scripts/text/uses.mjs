// @ts-check
import ts from 'typescript';
import { walk } from './sources.mjs';

/** As in src/i18n/start.ts. */
const defaultNamespace = 'common';

/**
 * Which keys the sources use. A key counts as used where a string names it in full (`ns:a.b`); where
 * a string names its path in a file that also names the namespace (`useTranslation('ns')`; the
 * default one needs no naming); and where a template begins with a part of it
 * (`` `ns:a.${state}` ``): that beginning is the explicit list of what is looked up at run time.
 *
 * @param {ts.SourceFile[]} sources
 * @param {string[]} namespaces
 * @returns {(namespace: string, key: string) => boolean}
 */
export function usesIn(sources, namespaces) {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @type {Set<string>} */
  const beginnings = new Set();
  for (const source of sources) {
    const { strings, heads } = stringsIn(source);
    const named = namespaces.filter((name) => name === defaultNamespace || strings.has(name));
    const inFull = (/** @type {string} */ text) =>
      text.includes(':') ? [text] : named.map((namespace) => `${namespace}:${text}`);
    for (const text of strings) inFull(text).forEach((key) => keys.add(key));
    for (const head of heads) inFull(head).forEach((beginning) => beginnings.add(beginning));
  }
  return (namespace, key) => {
    const full = `${namespace}:${key.replace(/(_ordinal)?_(zero|one|two|few|many|other)$/, '')}`;
    return keys.has(full) || [...beginnings].some((beginning) => full.startsWith(beginning));
  };
}

/** @param {ts.SourceFile} source */
function stringsIn(source) {
  /** @type {Set<string>} */
  const strings = new Set();
  /** @type {Set<string>} */
  const heads = new Set();
  walk(source, (node) => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    // Only whole steps of the path count: `mode.${…}` yes, `${…}` or `m${…}` no.
    if (ts.isTemplateExpression(node) && /[.:]$/.test(node.head.text)) heads.add(node.head.text);
  });
  return { strings, heads };
}
