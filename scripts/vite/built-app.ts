import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { documentFor, documents } from './documents.ts';
import { resourceHeaders, securityHeaders } from './security-headers.ts';

/** Sets the headers of every answer, the mock's pages included; mount it before all others. */
export function answerHeaders(): Plugin {
  return {
    name: 'answer-headers',
    configureServer(server) {
      server.middlewares.use(
        withHeaders({ development: true, https: !!server.config.server.https }),
      );
    },
    configurePreviewServer(server) {
      const https = !!server.config.preview.https;
      server.middlewares.use(withHeaders({ development: false, https }));
    },
  };
}

/** Serves the build as a real host would: precompressed, cached for good where the name is hashed. */
export function builtApp(): Plugin {
  return {
    name: 'built-app',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const serve = sirv(resolve(root, build.outDir), {
        brotli: true,
        gzip: true,
        etag: true,
        // Looks anew at each request: a build made meanwhile is a deployment, not a broken server.
        dev: true,
        setHeaders: cachePolicy,
      });
      server.middlewares.use((request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
        // The build's own records lie in a hidden folder.
        if (request.url?.includes('/.')) return refuse(response, 404);
        const name = documentFor(request);
        if (name) request.url = `/${documents[name].file}`;
        serve(request, response, () => refuse(response, 404));
      });
    },
  };
}

function withHeaders(server: { development: boolean; https: boolean }): Connect.NextHandleFunction {
  return (request, response, next) => {
    const headers = request.url?.startsWith('/assets/')
      ? resourceHeaders
      : securityHeaders({ ...server, host: request.headers.host ?? '' });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };
}

/** A hashed name never changes its content; everything else is asked for again each time. */
function cachePolicy(response: ServerResponse, path: string): void {
  const forever = path.startsWith('/assets/');
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (path.endsWith('.webmanifest')) {
    response.setHeader('Content-Type', 'application/manifest+json');
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
  response.end();
}
