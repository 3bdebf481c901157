// @ts-check
// npm run check: types, rules, texts and unit tests: what one runs while working. Names of steps may
// follow, or --changed: only what a change touches, uncommitted or, with --changed=REF, since REF.
import { ensureDependencies } from './ensure-deps.mjs';
import { changedFiles } from './gate/changed.mjs';
import { pick } from './gate/pick.mjs';
import * as steps from './gate/steps.mjs';

const words = process.argv.slice(2);
const changed = words.find((word) => /^--changed(=.+)?$/.test(word));
const quick = [...steps.lintAtHome, steps.unit, ...steps.types, ...steps.looksAtHome];
const picked = pick(
  changed ? steps.touchedBy(changedFiles(changed.split('=')[1])) : quick,
  words.filter((word) => word !== changed),
  ['--changed', '--changed=REF'],
);

await ensureDependencies();
const { runGate } = await import('./gate/run.mjs');
process.exitCode = await runGate(picked);
