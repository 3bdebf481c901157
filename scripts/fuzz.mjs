// @ts-check
// node scripts/fuzz.mjs [--requests N] [--seed N]: the made-up requests of tests/faults in earnest.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
console.log(`${options.requests} requests, seed ${options.seed}`);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project=wire'];
const { status } = spawnSync(process.execPath, [...vitest, 'tests/faults/made-up-requests'], {
  stdio: 'inherit',
  env: { ...process.env, MADE_UP_REQUESTS: options.requests, MADE_UP_SEED: options.seed },
});
process.exitCode = status ?? 1;
