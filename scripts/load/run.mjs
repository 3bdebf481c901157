// @ts-check
// node scripts/load/run.mjs: many citizens at once against the mocked municipality over HTTP, with
// the app's own client, outbox and retries. Ends by itself; exit code 1 when a promise was broken.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../serve.mjs';
import { report } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    clients: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    faults: { type: 'string', default: '0.3' },
    thinking: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
  },
});

const server = fork(new URL('server.mjs', import.meta.url), [options.port]);
try {
  const [origin] = await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(() => Promise.reject(new Error('The municipality did not start.'))),
  ]);
  // The app's client asks its page where it is; browsers.ts leads its requests to the municipality.
  globalThis.location ??= Object.assign(new URL('https://borgerbooking.test/'));
  /** @type {{ module: typeof import('./campaign.ts') }} */
  const { module } = await runnerImport('/scripts/load/campaign.ts', { root, logLevel: 'warn' });
  const plan = {
    origin,
    clients: Number(options.clients),
    seconds: Number(options.seconds),
    failures: Number(options.faults),
    thinking: Number(options.thinking),
    seed: Number(options.seed),
  };
  const { text, failed } = report(plan, await module.runLoad(plan));
  console.log(text);
  process.exitCode = failed ? 1 : 0;
} finally {
  server.disconnect();
}
