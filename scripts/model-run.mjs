// @ts-check
// node scripts/model-run.mjs [--schedules N] [--seed N]: the outbox's model of tests/faults in earnest,
// half of it from that seed and half from the next, each on a core of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    schedules: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [schedules, seed] = [Number(options.schedules), Number(options.seed)];
if (!(schedules > 1) || !Number.isInteger(seed)) throw new Error('Both are whole numbers');

const began = Date.now();
console.log(`${schedules} schedules, seeds ${seed} and ${seed + 1}`);
const ends = await Promise.all([
  run(seed, Math.ceil(schedules / 2)),
  run(seed + 1, Math.floor(schedules / 2)),
]);
const held = ends.every((status) => status === 0);
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(
  `${held ? 'All promises were kept' : 'A promise was broken'}, after ${minutes} minutes`,
);
process.exitCode = held ? 0 : 1;

/**
 * @param {number} from
 * @param {number} count
 * @returns {Promise<number | null>} zero when all went well
 */
async function run(from, count) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project=wire'];
  const only = ['tests/faults/outbox-model/outbox-model.test', '-t', 'commits are intents'];
  const child = spawn(process.execPath, [...vitest, ...only], {
    stdio: 'inherit',
    env: { ...process.env, MODEL_RUNS: String(count), MODEL_SEED: String(from) },
  });
  const [status] = await once(child, 'exit');
  return status;
}
