// @ts-check
import { spawn } from 'node:child_process';
import { countTests } from './count.mjs';
import { report, root } from './places.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ name: string, seconds: number, state: 'ok' | 'failed' | 'skipped', passed: number, failed: number, remarks: string[] }} Outcome
 */

/**
 * Runs steps two at a time, in their order as far as what they need lets them, always to the end: one
 * run tells everything that is wrong. Prints a summary that names each test that failed or needed a
 * second try and, as the last line, `N passed, N failed`.
 *
 * @param {Step[]} steps
 * @returns {Promise<number>} the exit code
 */
export async function runGate(steps) {
  const queue = [...steps];
  /** @type {Map<string, Promise<Outcome>>} */
  const begun = new Map();
  const lane = async () => {
    for (let step = next(queue, begun); step; step = next(queue, begun)) {
      const running = runStep(step, begun);
      begun.set(step.name, running);
      await running;
    }
  };
  await Promise.all([lane(), lane()]);
  return summarise(await Promise.all(begun.values()));
}

/**
 * Takes the first step that waits for none which has not begun; what was not asked for is not waited for.
 *
 * @param {Step[]} queue
 * @param {Map<string, Promise<Outcome>>} begun
 */
function next(queue, begun) {
  const isReady = (/** @type {Step} */ { needs = [] }) =>
    needs.every((name) => begun.has(name) || queue.every((step) => step.name !== name));
  const place = queue.findIndex(isReady);
  return place < 0 ? undefined : queue.splice(place, 1)[0];
}

/**
 * @param {Step} step
 * @param {Map<string, Promise<Outcome>>} begun
 * @returns {Promise<Outcome>}
 */
async function runStep(step, begun) {
  const needed = await Promise.all((step.needs ?? []).map((name) => begun.get(name)));
  const blocked = needed.some((outcome) => outcome && outcome.state !== 'ok');
  const started = performance.now();
  const { code, output } = blocked ? { code: 0, output: '' } : await run(step);
  const tests = step.counts && !blocked ? countTests(report(step.name), code) : noTests(code);
  /** @type {Outcome} */
  const outcome = {
    name: step.name,
    seconds: (performance.now() - started) / 1000,
    state: blocked ? 'skipped' : code === 0 ? 'ok' : 'failed',
    passed: tests.passed,
    failed: tests.failed,
    remarks: tests.remarks,
  };
  console.log(line(outcome));
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
function run({ command, env }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
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
