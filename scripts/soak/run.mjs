// @ts-check
// node scripts/soak/run.mjs: a municipality that changes much, and clients that follow it over
// connections which are cut again and again. Ends by itself; exit code 1 when anything was lost.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../serve.mjs';

const { values: options } = parseArgs({
  options: {
    clients: { type: 'string', default: '20' },
    changes: { type: 'string', default: '10000' },
    cuts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});

const server = fork(new URL('../load/server.mjs', import.meta.url), ['0']);
try {
  const [origin] = await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(() => Promise.reject(new Error('The municipality did not start.'))),
  ]);
  /** @type {{ module: typeof import('./soak.ts') }} */
  const { module } = await runnerImport('/scripts/soak/soak.ts', { root, logLevel: 'warn' });
  const plan = {
    origin,
    clients: Number(options.clients),
    changes: Number(options.changes),
    cuts: Number(options.cuts),
    seed: Number(options.seed),
  };
  const { seconds, by, cutLines, told, agendas, resets, broken } = await module.runSoak(plan);
  console.log(
    [
      `changes      ${plan.changes}: ${by.staff} by staff, ${by.citizen} by citizens, seed ${plan.seed}, ${seconds.toFixed(0)} s`,
      `cuts         ${plan.cuts}, of ${cutLines} connections of ${plan.clients} clients`,
      `told         ${told} changes; ${resets} times everything anew`,
      `agendas      ${agendas} compared with the municipality's at the end`,
      broken.length === 0
        ? 'Kept: each change told once and in order, every agenda equal to the municipality’s.'
        : `BROKEN:\n${broken.map((each) => `  ${each}`).join('\n')}`,
    ].join('\n'),
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  server.disconnect();
}
