// @ts-check
// node scripts/model-run.mjs [--schedules N] [--seed N]: the outbox's model of tests/faults in earnest.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
console.log(`${options.schedules} schedules, seed ${options.seed}`);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project=wire'];
const { status } = spawnSync(process.execPath, [...vitest, 'tests/faults/outbox-model.test'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_RUNS: options.schedules, MODEL_SEED: options.seed },
});
process.exitCode = status ?? 1;
