import { defineConfig } from 'vitest/config';

/**
 * The origin that tests pretend: the mocked municipality's cookies are `__Host-`, so https; and a
 * name that no network has, so that nothing gets out by mistake.
 */
const jsdom = { url: 'https://borgerbooking.test/' };

/**
 * A machine shared with others may stall for half a minute. What waits for a screen or an answer gets
 * one more try, and the gate's summary names it: a test that is named there often wants mending.
 */
const retry = 1;

export default defineConfig({
  // Node's own choice for an import: otherwise `react-router` and `react-router/dom` are two routers.
  resolve: { conditions: ['node', 'module-sync'] },
  test: {
    // Times are Danish by rule, not by the machine's luck: tests/faults/zone-weekends goes elsewhere.
    env: { TZ: 'UTC' },
    // Vitest leaves a core to the editor; here nobody is waiting at one.
    maxWorkers: 2,
    // A machine that is slow today is no failure: what must be quick is measured elsewhere.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest's own second is less than a screen may need that is opened for the first time.
    expect: { poll: { timeout: 25_000 } },
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,mocks,scripts}/**/*.test.ts'],
          environment: 'node',
          // Nothing here keeps state in a module: loading each once is half the time.
          isolate: false,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          retry,
          environment: 'jsdom',
          environmentOptions: { jsdom },
          setupFiles: ['tests/support/setup.ts', 'tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'wire',
          include: ['tests/{contract,faults}/**/*.test.ts'],
          retry,
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/support/setup.ts', 'tests/support/origin.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // What a story needs anew it loads anew (journey.tsx); the rest is read once a worker.
          isolate: false,
          include: ['tests/{journeys,faults}/**/*.test.tsx'],
          retry,
          environment: 'jsdom',
          environmentOptions: { jsdom },
          setupFiles: ['tests/support/setup.ts', 'tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,a11y}/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['tests/support/built-app.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry,
          // A worker is a Chromium and a server, for all its files: two of each are what two cores carry.
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
