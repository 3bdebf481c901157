// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Proof
 * @property {string[]} rows what the title, or that of a `describe` around it, begins with
 * @property {string} title the rest of it; what is filled in at run time is an ellipsis
 * @property {string} file relative to the root
 * @property {string | null} failsWhen
 */

/**
 * The tests of these folders whose titles begin with a row, in the order of files and lines.
 *
 * @param {string} root
 * @param {string[]} folders
 * @returns {Proof[]}
 */
export function proofsIn(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((name) => /\.(test|e2e)\.tsx?$/.test(name))
      .sort()
      .flatMap((file) => proofsOf(file, readFileSync(join(root, file), 'utf8'))),
  );
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Proof[]}
 */
export function proofsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Proof[]} */
  const proofs = [];
  /** @param {ts.Node} node @param {string[]} around */
  const visit = (node, around) => {
    const named = ts.isCallExpression(node) ? naming(node) : null;
    if (!named || !ts.isCallExpression(node)) {
      ts.forEachChild(node, (child) => visit(child, around));
      return;
    }
    const [, ids = '', title = ''] = /^((?:[WASF]\d+\b[ :,]*)*)(.*)$/s.exec(named.title) ?? [];
    const rows = ids.match(/[WASF]\d+/g) ?? around;
    if (named.kind === 'describe') {
      for (const part of node.arguments) visit(part, rows);
    } else if (rows.length > 0) {
      proofs.push({ rows, title: title.trim(), file, failsWhen: failsWhen(node, text) });
    }
  };
  visit(source, []);
  return proofs;
}

/**
 * What a call names, when it is one of `test`, `it` and `describe`: also `test.each(…)(title, …)`, and
 * `testScreens` of tests/support.
 *
 * @param {ts.CallExpression} call
 * @returns {{ kind: string, title: string } | null}
 */
function naming(call) {
  /** @type {ts.Node} */
  let callee = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) {
    callee = callee.expression;
  }
  const kind = callee.getText();
  const [first] = call.arguments;
  if (!['test', 'it', 'describe', 'testScreens'].includes(kind) || !first) return null;
  if (ts.isStringLiteralLike(first)) return { kind, title: first.text };
  if (!ts.isTemplateExpression(first)) return null;
  const rest = first.templateSpans.map(({ literal }) => literal.text);
  return { kind, title: [first.head.text, ...rest].join('…') };
}

/**
 * @param {ts.Node} call
 * @param {string} text
 */
function failsWhen(call, text) {
  /** @type {ts.Node} */
  let statement = call;
  while (statement.parent && !ts.isExpressionStatement(statement)) statement = statement.parent;
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const lines = comments.map(({ pos, end }) => text.slice(pos, end).replace(/^\/\/\s*/, ''));
  const first = lines.findLastIndex((line) => line.startsWith('Fails when:'));
  return first < 0 ? null : lines.slice(first).join(' ').replace('Fails when:', '').trim();
}
