import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { browsers } from './output.ts';

/**
 * Builds src/sw/sw.ts to /sw.js with the list of what the app needs without a network, and the hash
 * by which the worker knows each file.
 *
 * @param folder of sw.ts, seen from the root of the build
 */
export function serviceWorker(folder = 'src/sw'): Plugin[] {
  let directory: string;
  const place: Plugin = {
    name: 'service-worker-place',
    configResolved({ root, build }) {
      directory = resolve(root, build.outDir);
    },
  };
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: folder,
    filename: 'sw.ts',
    // The app registers it, so that a new version is offered and never forced.
    injectRegister: null,
    manifest: false,
    integration: {
      // Its build is a second one, and would otherwise report at length whatever was asked for.
      configureCustomSWViteBuild: (config) => {
        config.logLevel = 'warn';
      },
    },
    injectManifest: {
      target: browsers,
      rollupFormat: 'iife',
      // Every route and language is listed, also those not visited yet.
      globPatterns: [
        '{index,en,app,logget-af}.html',
        'assets/**/*.{js,css,woff2,svg}',
        '*.svg',
        'icons/*.svg',
      ],
      manifestTransforms: [
        (files) => ({
          manifest: files.map(({ url, size }) => {
            const revision = hashOf(join(directory, url));
            return { url, size, revision };
          }),
          warnings: [],
        }),
      ],
    },
  });
  return [place, ...pwa];
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}
