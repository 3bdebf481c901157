// @ts-check
// npm test: everything that must hold before a change is taken in. Names of steps may follow.
import { ensureDependencies } from './ensure-deps.mjs';

await ensureDependencies();
const { runGate } = await import('./gate/run.mjs');
const steps = await import('./gate/steps.mjs');

process.exitCode = await runGate(
  [
    [steps.build, steps.browser, steps.nginx, ...steps.looks],
    [steps.suite],
    [steps.size],
    [steps.endToEnd],
  ],
  process.argv.slice(2),
);
