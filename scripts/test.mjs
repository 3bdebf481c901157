// @ts-check
// npm test: everything that must hold before a change is taken in. Names of steps may follow.
// npm run test:all: that with each of its cases, and what takes long: the outbox's model, the soak, the
// fuzz, other Nodes.
import { ensureDependencies } from './ensure-deps.mjs';
import { pick } from './gate/pick.mjs';
import * as steps from './gate/steps.mjs';

const words = process.argv.slice(2);
const long = words.includes('--all');
// Read by tests/support/thorough.ts.
if (long) process.env.THOROUGH = '1';
// Longest first, as far as what they need lets them: both lanes end at nearly the same time.
const gate = [
  steps.build,
  steps.browser,
  steps.nginx,
  steps.journeys,
  steps.endToEnd,
  ...steps.lint,
  steps.wire,
  steps.unit,
  ...steps.types,
  ...steps.looks,
  steps.size,
];
const picked = pick(
  long ? [...gate, ...steps.long] : gate,
  words.filter((word) => word !== '--all'),
);

await ensureDependencies();
const { runGate } = await import('./gate/run.mjs');
process.exitCode = await runGate(picked);
