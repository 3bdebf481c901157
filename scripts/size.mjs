// @ts-check
// What a citizen downloads until the first screen after login can be used, against the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes, brotli: JavaScript and CSS. */
const budget = 160_000;

/** The document that starts the app. */
const entry = 'index.html';

/** What it loads when it runs, on the way to "Mine aftaler" in Danish; what it imports comes along. */
const lazy = ['src/i18n/first/da.ts'];

/** @typedef {{ file: string, name: string, bytes: number }} Part */

/**
 * The JavaScript and CSS until the first screen after login, largest first.
 *
 * @param {string} dist the built app
 * @returns {Part[]}
 * @throws {Error} when the build has no such entry, or nothing that is known to be loaded later
 */
export function firstScreen(dist) {
  /** @type {Record<string, { file: string, imports?: string[], css?: string[], isEntry?: boolean }>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  if (!manifest[entry]?.isEntry) throw new Error(`The build has no entry ${entry}.`);
  const keys = new Set([entry, ...lazy]);
  // A set grows while it is walked: static imports of imports are reached too.
  for (const key of keys) manifest[key]?.imports?.forEach((imported) => keys.add(imported));
  const names = new Map();
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no chunk of its own: what is loaded instead?`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) names.set(file, key);
  }
  return [...names]
    .filter(([file]) => /\.(js|css)$/.test(file))
    .map(([file, name]) => ({ file, name, bytes: compressed(join(dist, file)) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} file */
function compressed(file) {
  return brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const parts = firstScreen(process.argv[2] ?? 'dist');
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, name, bytes } of parts) {
    console.log(`${String(bytes).padStart(8)}  ${file}  (${name})`);
  }
  console.log(
    `${String(total).padStart(8)}  of ${budget} bytes until the first screen after login`,
  );
  process.exitCode = total > budget ? 1 : 0;
}
