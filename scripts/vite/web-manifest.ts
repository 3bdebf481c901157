import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { municipality } from '../../src/config/municipality.ts';

const FILE = 'manifest.webmanifest';

/**
 * Serves and emits manifest.webmanifest under that very name: installed apps come back to it for
 * years, so it is never hashed. Name and colours come from the municipality's configuration.
 */
export function webManifest(): Plugin {
  let root: string;
  const read = (): string => {
    // `as`: the file is ours, and only three fields are added.
    const source = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<string, unknown>;
    return JSON.stringify({
      name: `${municipality.product} – ${municipality.name}`,
      short_name: municipality.product,
      theme_color: municipality.colours.theme,
      background_color: municipality.colours.background,
      ...source,
    });
  };
  return {
    name: 'web-manifest',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(read());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: read() });
    },
  };
}
