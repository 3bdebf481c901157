import type { Rolldown } from 'vite';

/** Evergreen browsers with what the app builds on; the empty app of the bench is built for them too. */
export const browsers = ['safari16.4', 'chrome110', 'edge110', 'firefox115'];

/**
 * One chunk for all packages the start needs: they change seldom, and each further file in the
 * first load costs a phone more than it saves. What only a later screen imports stays with it.
 */
export const output: Rolldown.OutputOptions = {
  codeSplitting: {
    groups: [{ name: 'vendor', test: /[\\/]node_modules[\\/]/, tags: ['$initial'] }],
  },
};
