// @ts-check
// node scripts/faults-table.mjs [--check]: writes tests/faults/README.md from the tests themselves.
// A test proves the rows that its title begins with ("W1 W6 the answer is lost …"); the comment above
// it that begins with "Fails when:" says with which guard removed it was seen to fail.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proofsIn } from './faults/proofs.mjs';
import { page } from './faults/page.mjs';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'tests/faults/README.md');
/** @type {import('./faults/page.mjs').Row[]} */
const rows = JSON.parse(readFileSync(join(root, 'tests/faults/rows.json'), 'utf8'));

const proofs = proofsIn(root, ['tests/faults', 'tests/e2e', 'tests/a11y']);
const text = page(rows, proofs);
const unproven = rows.filter(({ id }) => !proofs.some((proof) => proof.rows.includes(id)));
const unknown = proofs.flatMap((proof) =>
  proof.rows.filter((id) => !rows.some((row) => row.id === id)),
);
console.log(`${rows.length - unproven.length} of ${rows.length} rows proven`);
if (unproven.length > 0) console.log(`Not yet: ${unproven.map(({ id }) => id).join(', ')}`);
for (const { file, title, failsWhen } of proofs) {
  if (!failsWhen) console.log(`Never seen to fail: ${file}: ${title}`);
}
if (unknown.length > 0) fail(`There is no row ${unknown.join(', ')}.`);

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (read() !== text) {
  fail('tests/faults/README.md is not what the tests say: run `node scripts/faults-table.mjs`.');
}

/** The page as it lies there; empty when there is none. */
function read() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} why */
function fail(why) {
  console.error(why);
  process.exitCode = 1;
}
