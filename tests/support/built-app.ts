import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser, ensureShell } from '../../scripts/ensure-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string;
    wholeBrowserPath: string;
  }
}

/** What end-to-end tests stand on, asked once: the built app and a browser. */
export function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) throw new Error('No dist/: run `npm run build` first.');
  project.provide('browserPath', ensureShell());
  // With what the other leaves out: a profile that is written down, and permission to push.
  project.provide('wholeBrowserPath', ensureBrowser());
}
