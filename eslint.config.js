import compat from 'eslint-plugin-compat';
import { defineConfig, globalIgnores } from 'eslint/config';
import * as typescriptParser from '@typescript-eslint/parser';

const typescript = ['**/*.{ts,tsx}'];
const tests = ['tests/**', '**/*.test.{ts,tsx}'];

/** @param {string[]} names @param {string} message */
const globals = (names, message) => names.map((name) => ({ name, message }));

const network = globals(
  ['fetch', 'XMLHttpRequest', 'EventSource'],
  'Only src/api talks to the network.',
);
const keeping = globals(
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  'Only src/storage keeps things on the device: it also knows how to wipe them.',
);

/** `window.fetch` is `fetch`: the same names, reached through an object. */
const throughWindow = [...network, ...keeping].map(({ name, message }) => ({
  selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name='${name}']`,
  message,
}));
const clock = [
  'NewExpression[callee.name="Date"]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"]',
].map((selector) => ({
  selector,
  message:
    'Time passes one gate: src/domain/time.ts, or the clock that mocks/municipality is given.',
}));
const sinks = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text is React children: Trusted Types would stop this in the browser.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'No HTML from strings: Trusted Types would stop this in the browser.',
  },
];
/** What a device may never answer is asked for with a limit (src/storage/inTime.ts). */
const unanswered = [
  {
    selector: 'MemberExpression[object.name="navigator"][property.name="locks"]',
    message: 'A lock may never be given: `alone` does not wait for ever.',
  },
  {
    selector: 'AwaitExpression > MemberExpression[property.name="ready"]',
    message: 'A worker may never be ready: `inTime` does not wait for ever.',
  },
];
const forms = {
  selector: 'JSXOpeningElement[name.name="form"]',
  message: 'src/ui/form/Form.tsx: the browser remembers what is typed in any other.',
};
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names, so that a thing is called the same everywhere.',
};

// The walls of this house. What any TypeScript, React or markup must keep is .oxlintrc.json's: it reads
// types with the native compiler, in a tenth of the time.
export default defineConfig(
  globalIgnores(['dist', '.cache', 'src/api/*.gen.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    languageOptions: { parser: typescriptParser },
    rules: { 'no-restricted-syntax': ['error', namedExports] },
  },

  // ── What the browsers of package.json's `browserslist` have
  {
    files: ['src/**/*.{ts,tsx}', 'public/*.js'],
    ignores: tests,
    extends: [compat.configs['flat/recommended']],
  },
  {
    // It asks whether the browser has it.
    files: ['src/features/push/badge.ts'],
    rules: { 'compat/compat': 'off' },
  },

  // ── What src may not reach for
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...network, ...keeping],
      'no-restricted-syntax': [
        'error',
        namedExports,
        ...throughWindow,
        ...clock,
        ...sinks,
        ...unanswered,
        forms,
      ],
    },
  },
  {
    files: ['src/ui/form/Form.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        namedExports,
        ...throughWindow,
        ...clock,
        ...sinks,
        ...unanswered,
      ],
    },
  },
  {
    files: ['src/api/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...keeping],
      'no-restricted-syntax': ['error', namedExports, ...clock, ...sinks],
    },
  },
  {
    files: ['src/storage/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-syntax': ['error', namedExports, ...clock, ...sinks],
    },
  },
  {
    // The worker stands between the app and the network: both are its work.
    files: ['src/sw/**/*.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', namedExports, ...clock],
    },
  },
  {
    files: ['src/domain/time.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...sinks] },
  },

  // ── The municipality: its time is given to it
  {
    files: ['mocks/**/*.ts'],
    ignores: [...tests, 'mocks/http/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...clock] },
  },

  // ── Tools
  {
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
