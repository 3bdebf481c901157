// @ts-check
import ts from 'typescript';

/**
 * The keys of a namespace's file, dotted: every string in the objects it exports.
 *
 * @param {ts.SourceFile} source
 * @returns {string[]}
 */
export function keysIn(source) {
  return source.statements
    .filter(ts.isVariableStatement)
    .filter((statement) =>
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ initializer }) => (initializer ? keysOf(plain(initializer), []) : []));
}

/**
 * @param {ts.Expression} value
 * @param {string[]} path
 * @returns {string[]}
 */
function keysOf(value, path) {
  if (!ts.isObjectLiteralExpression(value)) return [path.join('.')];
  return value.properties
    .filter(ts.isPropertyAssignment)
    .flatMap(({ name, initializer }) =>
      keysOf(plain(initializer), [...path, ts.isComputedPropertyName(name) ? '?' : name.text]),
    );
}

/**
 * Without `as const`, `satisfies …` and parentheses.
 *
 * @param {ts.Expression} value
 * @returns {ts.Expression}
 */
function plain(value) {
  const wrapped =
    ts.isAsExpression(value) ||
    ts.isSatisfiesExpression(value) ||
    ts.isParenthesizedExpression(value);
  return wrapped ? plain(value.expression) : value;
}
