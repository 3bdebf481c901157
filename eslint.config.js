import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
const forms = {
  selector: 'JSXOpeningElement[name.name="form"]',
  message: 'src/ui/form/Form.tsx: the browser remembers what is typed in any other.',
};
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names, so that a thing is called the same everywhere.',
};

export default defineConfig(
  globalIgnores(['dist', '.cache', 'src/api/*.gen.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  // ── TypeScript, with types
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/sw/tsconfig.json',
          'mocks/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in a sentence are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => setOpen(true)}` says all there is to say.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A leading underscore marks what a signature demands and the body does not need.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // react-router throws redirects and responses; that is how it is spoken to.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'lib', name: 'Response' }] },
      ],
      'no-restricted-syntax': ['error', namedExports],
      eqeqeq: 'error',
    },
  },

  // ── React
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },

  // ── What the browsers of package.json's `browserslist` have
  {
    files: ['src/**/*.{ts,tsx}', 'public/*.js'],
    ignores: tests,
    extends: [compat.configs['flat/recommended']],
  },

  // ── What src may not reach for
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...network, ...keeping],
      'no-restricted-syntax': ['error', namedExports, ...throughWindow, ...clock, ...sinks, forms],
    },
  },
  {
    files: ['src/ui/form/Form.tsx'],
    rules: {
      'no-restricted-syntax': ['error', namedExports, ...throughWindow, ...clock, ...sinks],
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

  // ── Tests and tools
  {
    files: tests,
    rules: {
      // vitest's fixtures name what they need in a pattern, and some need nothing.
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals() },
  },
);

/** What scripts use of Node without importing it. */
function nodeGlobals() {
  const names = [
    'console',
    'process',
    'performance',
    'URL',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'Buffer',
    'module',
    'AbortSignal',
    'Response',
    'Request',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
