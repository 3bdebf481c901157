import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** woff2 and png are compressed by themselves. */
const COMPRESSIBLE = /\.(js|css|html|svg|webmanifest|txt)$/;

/** Writes `.br` and `.gz` beside what shrinks, so that the server only has to pick. */
export function precompress(): Plugin {
  let directory: string;
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      directory = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // After the service worker has been written.
      sequential: true,
      order: 'post',
      async handler() {
        const files = await readdir(directory, { recursive: true });
        await Promise.all(files.filter((file) => COMPRESSIBLE.test(file)).map(compress));
      },
    },
  };

  async function compress(file: string): Promise<void> {
    const path = join(directory, file);
    const source = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await Promise.all([
      writeFile(`${path}.br`, await promisify(brotliCompress)(source, { params })),
      writeFile(`${path}.gz`, await promisify(gzip)(source, { level: 9 })),
    ]);
  }
}
