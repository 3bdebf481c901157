// @ts-check
import { spawn } from 'node:child_process';
import { countTests } from './count.mjs';
import { report, root } from './places.mjs';

/**
 * @typedef {object} Step
 * @property {string} name what the summary calls it, and how it is picked on the command line
 * @property {string[]} command Node's arguments: a script and its own arguments
 * @property {Record<string, string>} [env]
 * @property {boolean} [live] show the output as it comes, not only when the step fails
 * @property {string} [needs] name of a step without which this one is pointless
 * @property {boolean} [counts] a vitest run, whose tests are counted
 *
 * @typedef {{ name: string, seconds: number, state: 'ok' | 'failed' | 'skipped', passed: number, failed: number, remarks: string[] }} Outcome
 */

/**
 * Runs stages one after another and the steps of a stage two at a time, always to the end: one run
 * tells everything that is wrong. Prints a summary that names each test that failed or needed a second
 * try and, as the last line, `N passed, N failed`.
 *
 * @param {Step[][]} stages
 * @param {string[]} only names of the steps to run; none means all
 * @returns {Promise<number>} the exit code
 */
export async function runGate(stages, only = []) {
  const known = stages.flat().map((step) => step.name);
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There is: ${known.join(', ')}.`);
    return 1;
  }
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const stage of stages) {
    const queue = stage.filter((step) => only.length === 0 || only.includes(step.name));
    const worker = async () => {
      for (let step = queue.shift(); step; step = queue.shift()) {
        outcomes.push(await runStep(step, outcomes));
      }
    };
    await Promise.all([worker(), worker()]);
  }
  return summarise(outcomes);
}

/**
 * @param {Step} step
 * @param {Outcome[]} before
 * @returns {Promise<Outcome>}
 */
async function runStep(step, before) {
  const blocked = before.some(({ name, state }) => name === step.needs && state !== 'ok');
  const started = performance.now();
  if (step.live && !blocked) console.log(`\n── ${step.name}`);
  const { code, output } = blocked ? { code: 0, output: '' } : await run(step);
  const seconds = (performance.now() - started) / 1000;
  const tests = step.counts && !blocked ? countTests(report(step.name), code) : noTests(code);
  /** @type {Outcome} */
  const outcome = {
    name: step.name,
    seconds,
    state: blocked ? 'skipped' : code === 0 ? 'ok' : 'failed',
    passed: tests.passed,
    failed: tests.failed,
    remarks: tests.remarks,
  };
  if (!step.live || blocked) console.log(line(outcome));
  if (code !== 0 && output) console.log(output);
  return outcome;
}

/**
 * A failed step that runs no tests counts as one failure: "0 failed" may never end a red run.
 *
 * @param {number} code
 */
function noTests(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, remarks: [] };
}

/**
 * @param {Step} step
 * @returns {Promise<{ code: number, output: string }>}
 */
function run({ command, env, live }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {Outcome[]} outcomes */
function summarise(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ what) =>
    outcomes.reduce((total, outcome) => total + outcome[what], 0);
  const bad = outcomes.some(({ state }) => state !== 'ok');
  console.log('\n── summary');
  for (const outcome of outcomes) console.log(line(outcome));
  for (const remark of outcomes.flatMap(({ remarks }) => remarks)) console.log(remark);
  console.log(`in ${Math.round(performance.now() / 1000)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return bad ? 1 : 0;
}

/** @param {Outcome} outcome */
function line({ name, seconds, state }) {
  const mark = { ok: '✓', failed: '✗', skipped: '–' }[state];
  return `${mark} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${state === 'skipped' ? '  skipped' : ''}`;
}
