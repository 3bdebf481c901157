// @ts-check
// Runs before anything is installed: what is not Node's own is imported after ensureDependencies().
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-deps.mjs';

const usage = `npm start -- [--port N] [--lan] [--busy N] [--no-build | --dist DIR]
npm run dev -- [--port N] [--lan] [--busy N]

  --port N     listen on N (0: any free port); otherwise on the first free one from 4173
  --lan        HTTPS on all interfaces, to try the app on a phone
  --busy N     60 people besides, who with the staff do N things a minute, for an hour
  --no-build   serve what was built before
  --dist DIR   serve a build that lies elsewhere, as it is`;

// Before anything is installed or built: what cannot be done is said at once.
const options = readOptions();
await ensureDependencies();
const { serve, buildApp, root } = await import('./serve.mjs');
if (!options.dev && !options.dist && !options['no-build'] && isStale()) {
  console.log('Building …');
  await buildApp();
}
const server = await serve({
  dev: options.dev,
  lan: options.lan,
  ...(options.dist && { dist: resolve(options.dist) }),
  ...(options.port !== undefined && { port: Number(options.port) }),
}).catch(stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
await introduce();
// After that: of those who come with it, nobody is introduced.
if (options.busy !== undefined) await beginBusyDay(Number(options.busy)).catch(stop);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        dev: { type: 'boolean', default: false },
        lan: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        dist: { type: 'string' },
        port: { type: 'string' },
        busy: { type: 'string' },
      },
    });
    refuseUnless(values.port, 0, 65_535, '--port');
    refuseUnless(values.busy, 1, 600, '--busy');
    return values;
  } catch (error) {
    return stop(error, usage);
  }
}

/**
 * @param {string | undefined} said
 * @param {number} least
 * @param {number} most
 * @param {string} option
 * @throws when it is no whole number in between
 */
function refuseUnless(said, least, most, option) {
  if (said === undefined) return;
  const isWhole = /^\d+$/.test(said) && Number(said) >= least && Number(said) <= most;
  if (!isWhole) throw new Error(`${option} takes a whole number from ${least} to ${most}.`);
}

/** Whether anything the build is made of is newer than the build. A deletion touches its folder. */
function isStale() {
  const sources = ['src', 'public', 'scripts/vite', 'index.html', 'manifest.webmanifest'];
  const changed = [...sources, 'vite.config.ts', 'package-lock.json'].map(newest);
  return Math.max(...changed) > newest('dist/index.html');
}

/**
 * @param {string} path relative to the root
 * @returns {number} the time of its last change in ms, of its latest content for a folder; 0 when absent
 */
function newest(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(
    found.mtimeMs,
    ...readdirSync(join(root, path)).map((name) => newest(join(path, name))),
  );
}

async function introduce() {
  const { port, url } = server;
  if (options.port === undefined && port !== 4173)
    console.log(`Port 4173 is taken; using ${port}.`);
  console.log(`\nBorgerbooking, with a mocked municipality:\n${url}\n`);
  if (options.lan) await describeLan(port);
  console.log(
    `${await describePeople()}\n\nThe simulator's own page: ${url}/mock\nStop with Ctrl+C.`,
  );
}

/** @param {number} port */
async function describeLan(port) {
  const { lanAddresses } = await import('./lan-certificate.mjs');
  for (const address of lanAddresses()) console.log(`https://${address}:${port}`);
  console.log(`
A phone must trust this machine's certificate once, before the app can be installed. Open /ca.crt there, then:
  iPhone   Settings > Profile Downloaded > Install; General > About > Certificate Trust Settings > switch it on.
  Android  Settings > Security > Encryption & credentials > Install a certificate > CA certificate.
`);
}

/** @param {number} deedsPerMinute */
async function beginBusyDay(deedsPerMinute) {
  await server.write('POST', '/mock/api/reset', { crowd: 60 });
  const begun = { running: true, deedsPerMinute, minutes: 60 };
  const state = JSON.parse(await server.write('PUT', '/mock/api/busy-day', begun));
  if (!state.running) throw new Error('--busy takes a number from 1 to 600.');
}

/**
 * Who one can log in as, as the municipality itself tells it.
 *
 * @returns {Promise<string>}
 */
async function describePeople() {
  /** @type {{ name: string, goodFor: string }[]} */
  const people = JSON.parse(await server.read('/mock/api/people'));
  const width = Math.max(...people.map(({ name }) => name.length));
  const lines = people.map(({ name, goodFor }) => `  ${name.padEnd(width)}  ${goodFor}`);
  return ['Log in as:', ...lines].join('\n');
}

async function end() {
  await server.close();
  process.exit(0);
}

/**
 * @param {unknown} error
 * @param {string} [hint]
 * @returns {never}
 */
function stop(error, hint = '') {
  console.error(error instanceof Error ? error.message : error, hint && `\n\n${hint}`);
  process.exit(1);
}
