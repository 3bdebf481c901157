// @ts-check
import ts from 'typescript';
import { walk } from './sources.mjs';

const spokenAttributes = ['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title'];

/**
 * Words written where a citizen would read or hear them instead of in src/i18n: text between tags,
 * the attributes that are read aloud, and any string with a Danish letter.
 *
 * @param {ts.SourceFile} source
 * @returns {string[]} one line per finding
 */
export function visibleTextIn(source) {
  /** @type {string[]} */
  const findings = [];
  walk(source, (node) => {
    if (!isVisible(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const text = node.getText().trim().replaceAll(/\s+/g, ' ');
    findings.push(`${source.fileName}:${line + 1}: text belongs in src/i18n: ${text}`);
  });
  return findings;
}

/** @param {ts.Node} node */
function isVisible(node) {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  if (/[æøå]/i.test(node.getText())) return true;
  const { parent } = node;
  return (
    ts.isStringLiteral(node) &&
    ts.isJsxAttribute(parent) &&
    spokenAttributes.includes(parent.name.getText()) &&
    /\p{L}/u.test(node.text)
  );
}
