// @ts-check
import { report } from './places.mjs';

/** @typedef {import('./run.mjs').Step} Step */

/**
 * Everything that looks at the sources without running them, longest first: two run at a time.
 *
 * @type {Step[]}
 */
export const looks = [
  { name: 'lint', command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  ...['app', 'mocks', 'tests', 'worker'].map(types),
  {
    name: 'format',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--no-progress'] },
  {
    name: 'architecture',
    command: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      'mocks',
      'scripts',
      'tests',
    ],
  },
  {
    name: 'contract',
    command: [bin('@redocly/cli/bin/cli.js'), 'lint', 'src/api/openapi.yaml'],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  { name: 'contract-types', command: ['scripts/contract/types.mjs', '--check'] },
  { name: 'text', command: ['scripts/text-check.mjs'] },
  { name: 'faults-table', command: ['scripts/faults-table.mjs', '--check'] },
];

/** @type {Step} */
export const build = { name: 'build', command: [bin('vite/bin/vite.js'), 'build'] };

/** @type {Step} */
export const browser = { name: 'browser', command: ['scripts/ensure-browser.mjs'] };

/** @type {Step} */
export const nginx = { name: 'nginx', command: ['scripts/ensure-nginx.mjs'] };

/** @type {Step} */
export const size = { name: 'size', command: ['scripts/size.mjs'], needs: 'build' };

/** @type {Step} */
export const unit = { ...vitest('unit', ['--project=unit', '--project=components']), live: true };

/** @type {Step} */
export const suite = {
  ...vitest(
    'tests',
    ['unit', 'components', 'wire', 'journeys'].map((project) => `--project=${project}`),
  ),
  live: true,
};

/** @type {Step} */
export const endToEnd = { ...vitest('end-to-end', ['--project=e2e']), live: true, needs: 'build' };

/**
 * @param {string} project
 * @returns {Step}
 */
function types(project) {
  const file = { app: '.', mocks: 'mocks', tests: 'tests', worker: 'src/sw' }[project] ?? project;
  return { name: `types:${project}`, command: [bin('typescript/bin/tsc'), '-p', file] };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
function vitest(name, args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`];
  return {
    name,
    command: [bin('vitest/vitest.mjs'), 'run', ...args, ...reporters],
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
