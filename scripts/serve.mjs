// @ts-check
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build, createServer as createDevServer, preview } from 'vite';
import { lanCertificate } from './lan-certificate.mjs';

export const root = resolve(import.meta.dirname, '..');
const firstPort = 4173;

/**
 * @typedef {object} Served
 * @property {string} url without a slash at its end
 * @property {number} port
 * @property {(path: string) => Promise<string>} read what the server answers to a GET
 * @property {(method: string, path: string, body: object) => Promise<string>} write what it answers to that
 * @property {() => Promise<void>} close
 */

/**
 * Serves the app and the mocked municipality on one port; the built app must be in dist, unless
 * `dev`. Start, tests and bench all come through here.
 *
 * @param {object} [options]
 * @param {boolean} [options.dev] Vite's dev server with hot reload instead of the build
 * @param {number} [options.port] that port or an error; 0 is any free one; left out, the first free one from 4173
 * @param {boolean} [options.lan] HTTPS on all interfaces
 * @param {string} [options.dist] the build's folder, relative to the repository's root
 * @returns {Promise<Served>}
 * @throws when the asked port is taken
 */
export async function serve({ dev = false, port: wanted, lan = false, dist = 'dist' } = {}) {
  const host = lan ? '0.0.0.0' : 'localhost';
  const asked = wanted ?? (await freePort(host, firstPort));
  const certificate = lan ? await lanCertificate(join(root, '.cache/lan')) : undefined;
  const listen = {
    host,
    port: asked,
    strictPort: true,
    // HTTP/1.1 as everywhere else: over HTTP/2 requests have other headers, which no test would see.
    ...(certificate && {
      https: { key: certificate.key, cert: certificate.cert, ALPNCallback: () => 'http/1.1' },
    }),
  };
  const configuration = {
    root,
    logLevel: /** @type {const} */ ('warn'),
    clearScreen: false,
    build: { outDir: dist },
    plugins: certificate ? [authorityForPhones(certificate.ca)] : [],
  };
  const server = dev
    ? await createDevServer({ ...configuration, server: listen }).then((made) => made.listen())
    : await preview({ ...configuration, preview: listen });
  const { port } = addressOf(server.httpServer);
  const url = `${lan ? 'https' : 'http'}://localhost:${port}`;
  return {
    url,
    port,
    read: (path) => send('GET', url + path, certificate?.ca),
    write: (method, path, body) => send(method, url + path, certificate?.ca, body),
    close: () => server.close(),
  };
}

/**
 * Where it listens: port 0 became some other.
 *
 * @param {{ address: () => unknown } | null} server
 * @returns {import('node:net').AddressInfo}
 */
function addressOf(server) {
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return /** @type {import('node:net').AddressInfo} */ (address);
}

/**
 * Unlike `fetch`, trusts the authority made here.
 *
 * @param {string} method
 * @param {string} url
 * @param {string | undefined} ca
 * @param {object} [body]
 * @returns {Promise<string>}
 */
async function send(method, url, ca, body) {
  const { request } = ca ? https : http;
  const sent = request(url, { method, ca }).end(body && JSON.stringify(body));
  const [response] = await once(sent, 'response');
  return text(response);
}

/**
 * A phone fetches the authority's certificate once, to trust it.
 *
 * @param {string} ca PEM
 * @returns {import('vite').Plugin}
 */
function authorityForPhones(ca) {
  /** @param {Pick<import('vite').PreviewServer, 'middlewares'>} server */
  const mount = ({ middlewares }) => {
    middlewares.use('/ca.crt', (_, response) => {
      // The type that makes iOS and Android offer to install it.
      response.setHeader('Content-Type', 'application/x-x509-ca-cert');
      response.end(ca);
    });
  };
  return {
    name: 'authority-for-phones',
    enforce: 'pre',
    configureServer: mount,
    configurePreviewServer: mount,
  };
}

/** Builds the app into dist. */
export async function buildApp() {
  await build({ root, logLevel: 'warn' });
}

/**
 * Asks on the very host that will be used: a port may be free on one and taken on another.
 *
 * @param {string} host
 * @param {number} candidate
 * @returns {Promise<number>}
 */
async function freePort(host, candidate) {
  const probe = createServer();
  const free = await new Promise((done, fail) => {
    probe.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? done(false) : fail(error),
    );
    probe.listen(candidate, host, () => probe.close(() => done(true)));
  });
  return free ? candidate : freePort(host, candidate + 1);
}
