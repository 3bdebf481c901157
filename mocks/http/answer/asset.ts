import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pageHeaders } from './html.ts';

/** A file of the simulator's pages. Read anew each time, so that an edit shows at once. */
export function assetResponse(file: string): Response {
  const type = types[extname(file)] ?? 'application/octet-stream';
  return new Response(readFileSync(file), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      ...pageHeaders,
      'Cache-Control': 'no-cache',
    },
  });
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
