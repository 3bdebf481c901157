import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'vite';

/**
 * The oldest browsers that the app is for: `browserslist` in package.json, which the lint of web APIs
 * and tests/faults/old-browsers.test.ts read as well.
 */
export const browsers = oldestBrowsers().map((name) =>
  name.replace('ios_saf', 'ios').replace(' ', ''),
);

/** How the app is built, and the bench's empty app with it. */
export const buildOptions: BuildOptions = {
  target: browsers,
  manifest: true,
  sourcemap: false,
  modulePreload: {
    polyfill: false,
    // A later screen imports what is there already and one chunk more: only that one is named beside it.
    resolveDependencies: (_, files) => files.filter((file) => file.includes('/screens-')),
  },
  // A data: URL would weigh down the stylesheet that everything waits for, and fonts may not be one.
  assetsInlineLimit: 0,
  rolldownOptions: {
    // Which plugin took how long is for who makes plugins.
    checks: { bundlerTimings: false },
    output: {
      codeSplitting: {
        // One chunk for the packages that the start needs, which change seldom, one for our own
        // modules, and one for what several later screens share: each further file in a load costs a
        // phone more than it saves. What only one screen imports stays with it.
        groups: [
          { name: 'vendor', test: /[\\/]node_modules[\\/]/, tags: ['$initial'], priority: 1 },
          { name: 'app', tags: ['$initial'] },
          { name: 'screens', minShareCount: 2 },
        ],
      },
    },
  },
};

function oldestBrowsers(): string[] {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(file) as { browserslist: string[] }).browserslist; // `as`: the file is ours
}
