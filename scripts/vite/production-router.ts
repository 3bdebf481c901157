import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds with react-router's production files. Its package leads every bundler to the development
 * ones, which carry warnings that no citizen should download.
 */
export function productionRouter(): Plugin {
  const folder = join(import.meta.dirname, '../../node_modules/react-router/dist/production');
  return {
    name: 'production-router',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^react-router$/, replacement: join(folder, 'index.mjs') },
          { find: /^react-router\/dom$/, replacement: join(folder, 'dom-export.mjs') },
        ],
      },
    }),
  };
}
