// @ts-check
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root, serve } from '../serve.mjs';
import { keepOnDevice, logIn } from './citizen.mjs';

/** @typedef {import('playwright').BrowserContext} Browser */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {() => Promise<void>} build
 * @property {() => Promise<{ url: string, close: () => Promise<void> }>} serve
 * @property {(browser: Browser, url: string) => Promise<void>} beforeFirst as one who has logged in
 * @property {(browser: Browser, url: string) => Promise<void>} beforeOffline
 */

/** Built apart, so that what somebody builds in dist meanwhile is not measured. */
const builds = join(root, '.cache/bench');
const dist = join(builds, 'app');

/** @type {Subject} */
export const app = {
  name: 'Borgerbooking',
  build: async () => void (await build({ root, logLevel: 'warn', build: { outDir: dist } })),
  serve: () => serve({ port: 0, dist }),
  beforeFirst: logIn,
  beforeOffline: keepOnDevice,
};

const emptyApp = {
  root: join(root, 'scripts/bench/empty-app'),
  configFile: join(root, 'scripts/bench/vite.config.ts'),
  logLevel: /** @type {const} */ ('warn'),
  build: { outDir: join(builds, 'empty-app') },
};

/** @type {Subject} */
export const empty = {
  name: 'Empty app',
  build: async () => void (await build(emptyApp)),
  serve: async () => {
    const server = await preview({ ...emptyApp, preview: { host: 'localhost', port: 0 } });
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
    return { url: `http://localhost:${port}`, close: () => server.close() };
  },
  beforeFirst: async () => {},
  beforeOffline: async () => {},
};
