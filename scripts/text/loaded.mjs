// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { parse, walk } from './sources.mjs';

/**
 * Screens that say something of a namespace that is not loaded with them, or load one for nothing.
 * A screen's texts stand beside its import: `lazy(() => import('../routes/booking/service.tsx'), 'booking')`;
 * what routes.tsx imports at once has the first texts alone.
 *
 * @param {string} routes the module that names all screens
 * @param {string[]} later the namespaces that are not there from the start
 * @returns {string[]} one line per finding
 */
export function wronglyLoaded(routes, later) {
  const atStart = {
    from: 'the start',
    modules: importsOf(routes),
    texts: /** @type {string[]} */ ([]),
  };
  return [atStart, ...lazyIn(routes)].flatMap(({ from, modules, texts }) => {
    const said = saidBy(modules, later);
    return [
      ...[...said]
        .filter(([name]) => !texts.includes(name))
        .map(([name, file]) => `${file}: says ${name}, which is not loaded with ${from}`),
      ...texts
        .filter((name) => !said.has(name))
        .map((name) => `${routes}: ${name} is loaded with ${from}, which does not say it`),
    ];
  });
}

/** @param {string} routes */
function lazyIn(routes) {
  /** @type {{ from: string, modules: string[], texts: string[] }[]} */
  const found = [];
  walk(read(routes), (node) => {
    const path = dynamicImport(node);
    if (path === null) return;
    const from = join(dirname(routes), path);
    const call = ts.findAncestor(node, (parent) => ts.isCallExpression(parent) && parent !== node);
    const texts =
      call && ts.isCallExpression(call) ? call.arguments.filter(ts.isStringLiteral) : [];
    found.push({ from, modules: [from], texts: texts.map(({ text }) => text) });
  });
  return found;
}

/** @param {ts.Node} node */
function dynamicImport(node) {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword)
    return null;
  const [path] = node.arguments;
  return path && ts.isStringLiteral(path) ? path.text : null;
}

/**
 * Which namespaces are said in modules and all they import, and a file that does.
 *
 * @param {string[]} modules
 * @param {string[]} later
 */
function saidBy(modules, later) {
  /** @type {Map<string, string>} */
  const said = new Map();
  const files = new Set(modules);
  // A set grows while it is walked.
  for (const file of files) {
    importsOf(file).forEach((imported) => files.add(imported));
    for (const name of later) if (says(file, name)) said.set(name, file);
  }
  return said;
}

/** @param {string} file @param {string} namespace */
function says(file, namespace) {
  let found = false;
  walk(read(file), (node) => {
    const text = textOf(node);
    found ||= text.startsWith(`${namespace}:`) || (text === namespace && isAskedFor(node));
  });
  return found;
}

/** @param {ts.Node} node */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : '';
}

/** @param {ts.Node} node */
function isAskedFor(node) {
  const call = ts.findAncestor(node, ts.isCallExpression);
  return call?.expression.getText() === 'useTranslation';
}

/**
 * Our own modules that exist at run time.
 *
 * @param {string} file
 */
function importsOf(file) {
  return read(file)
    .statements.filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ moduleSpecifier }) => (ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''))
    .map((path) => join(dirname(file), path))
    .filter((path) => /\.tsx?$/.test(path) && existsSync(path));
}

/** @type {Map<string, ts.SourceFile>} */
const sources = new Map();

/**
 * Most modules belong to many screens.
 *
 * @param {string} file
 */
function read(file) {
  const source = sources.get(file) ?? parse(file);
  sources.set(file, source);
  return source;
}
