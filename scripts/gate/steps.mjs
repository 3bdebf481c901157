// @ts-check
// Imported before anything is installed: Node's own modules only.
import { report } from './places.mjs';

/**
 * @typedef {object} Step
 * @property {string} name what the summary calls it, and how it is picked on the command line
 * @property {string[]} command Node's arguments: a script and its own arguments
 * @property {Record<string, string>} [env]
 * @property {string[]} [needs] names of steps without which this one is pointless
 * @property {boolean} [counts] a vitest run, whose tests are counted
 */

/** The cache is by content: a checkout touches files without changing them. */
const eslintCache = ['--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/'];

/** @type {Step} */
export const build = {
  name: 'build',
  command: [bin('vite/bin/vite.js'), 'build', '--logLevel=warn'],
};

/** @type {Step} */
export const browser = { name: 'browser', command: ['scripts/ensure-browser.mjs'] };

/** @type {Step} After the browser: two installations at once would lock each other out. */
export const nginx = { name: 'nginx', command: ['scripts/ensure-nginx.mjs'], needs: ['browser'] };

/** @type {Step} */
export const size = { name: 'size', command: ['scripts/size.mjs'], needs: ['build'] };

/** @type {Step} */
export const unit = vitest('unit', ['--project=unit', '--project=components']);

/** @type {Step} */
export const wire = vitest('wire', ['--project=wire']);

/** @type {Step} */
export const journeys = vitest('journeys', ['--project=journeys']);

/** Two browsers, one of which often waits. */
/** @type {Step} */
export const endToEnd = {
  ...vitest('end-to-end', ['--project=e2e'], 2),
  needs: ['build', 'browser', 'nginx'],
};

/** @type {Step[]} */
export const lint = [oxlint(['.']), walls(['.'])];

/**
 * What was linted before and is the same is not linted again.
 *
 * @type {Step[]}
 */
export const lintAtHome = [oxlint(['.']), walls([...eslintCache, '.'])];

/** @type {Step[]} */
export const types = ['app', 'tests', 'mocks', 'scripts', 'worker'].map((project) => {
  const folder = { app: '.', worker: 'src/sw' }[project] ?? project;
  // The native compiler; the other is for those who ask it as a library, such as knip.
  return { name: `types:${project}`, command: [bin('typescript7/bin/tsc'), '-p', folder] };
});

const text = { name: 'text', command: ['scripts/text-check.mjs'] };
const faultsTable = { name: 'faults-table', command: ['scripts/faults-table.mjs', '--check'] };
const architecture = {
  name: 'architecture',
  command: [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    'mocks',
    'scripts',
    'tests',
  ],
};

/**
 * What looks at the sources without running them, besides lint and types.
 *
 * @type {Step[]}
 */
export const looks = [
  format(['.']),
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress'] },
  architecture,
  {
    name: 'contract',
    command: [bin('@redocly/cli/bin/cli.js'), 'lint', 'src/api/openapi.yaml'],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  { name: 'contract-types', command: ['scripts/contract/types.mjs', '--check'] },
  text,
  faultsTable,
];

/** @type {Step[]} */
export const looksAtHome = [format(['.']), architecture, text, faultsTable];

/**
 * By name only: what takes long, and what asks for the network.
 *
 * @type {Step[]}
 */
export const long = [
  { name: 'model', command: ['scripts/model-run.mjs'] },
  { name: 'soak', command: ['scripts/soak/run.mjs'] },
  { name: 'fuzz', command: ['scripts/fuzz.mjs'] },
  { name: 'load', command: ['scripts/load/run.mjs'] },
  { name: 'nodes', command: ['scripts/nodes.mjs'] },
];

/**
 * Of everything that needs no build, what these files can have broken.
 *
 * @param {import('./changed.mjs').Changed} changed
 * @returns {Step[]}
 */
export function touchedBy({ since, files }) {
  const code = files.filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file));
  const tests = ['unit', 'components', 'wire', 'journeys'].map((name) => `--project=${name}`);
  return [
    vitest('tests', [...tests, `--changed=${since}`, '--passWithNoTests'], 2),
    ...(code.length > 0 ? [oxlint(code), walls(['--no-warn-ignored', ...code])] : []),
    ...(files.length > 0 ? [format(['--no-error-on-unmatched-pattern', ...files])] : []),
    ...types,
    text,
    faultsTable,
  ];
}

/**
 * What any TypeScript, React and markup must keep.
 *
 * @param {string[]} args
 * @returns {Step}
 */
function oxlint(args) {
  return { name: 'lint', command: [bin('oxlint/bin/oxlint'), '--deny-warnings', ...args] };
}

/**
 * What this house must keep: who may reach the network, the device and the clock.
 *
 * @param {string[]} args
 * @returns {Step}
 */
function walls(args) {
  return { name: 'walls', command: [bin('eslint/bin/eslint.js'), '--max-warnings=0', ...args] };
}

/**
 * @param {string[]} args
 * @returns {Step}
 */
function format(args) {
  const command = [bin('oxfmt/bin/oxfmt'), '--list-different', ...args];
  return { name: 'format', command };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {number} [workers] another step runs beside this one
 * @returns {Step}
 */
function vitest(name, args, workers = 1) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`];
  return {
    name,
    command: [bin('vitest/vitest.mjs'), 'run', ...args, `--maxWorkers=${workers}`, ...reporters],
    counts: true,
  };
}

/**
 * Programs are started by file, not through npx: quicker, and the same on Windows.
 *
 * @param {string} path
 */
function bin(path) {
  return `node_modules/${path}`;
}
