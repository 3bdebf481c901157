// @ts-check
// npm run check: npm test without building and without a browser. Names of steps may follow.
import { ensureDependencies } from './ensure-deps.mjs';

await ensureDependencies();
const { runGate } = await import('./gate/run.mjs');
const { looks, unit } = await import('./gate/steps.mjs');

process.exitCode = await runGate([looks, [unit]], process.argv.slice(2));
