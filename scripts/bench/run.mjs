// @ts-check
import { parseArgs } from 'node:util';
import { findBrowser } from '../ensure-browser.mjs';
import { round } from './round.mjs';
import { app, empty } from './subjects.mjs';
import { kept, seconds, table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});
const browser = findBrowser();
if (!browser) throw new Error('No Chromium was found; `node scripts/ensure-browser.mjs` gets one.');

const candidates = [];
for (const [name, subject] of Object.entries({ app, empty })) {
  if (options.only && options.only !== name) continue;
  if (!options['no-build']) await subject.build();
  /** @type {import('./round.mjs').Round[]} */
  const rounds = [];
  candidates.push({ subject, name: subject.name, server: await subject.serve(), rounds });
}
// In turns, so that what else the machine does meanwhile falls on both alike.
for (let run = 1; run <= Number(options.runs); run++) {
  for (const { subject, server, rounds, name } of candidates) {
    console.error(`${name}, run ${run} of ${options.runs}`);
    rounds.push(await round(subject, server.url, browser));
  }
}
await Promise.all(candidates.map(({ server }) => server.close()));

console.log(`${table(candidates)}

Median of ${options.runs} runs: 412×823, processor 4× slower, 562.5 ms latency, 1.47 Mbit/s.
First visit: nothing kept, logged in. Second: service worker and HTTP cache. Offline: own device, server unreachable.`);
for (const { name, rounds } of candidates) {
  if (kept(rounds) > 0) {
    console.log(
      `${name}, offline on this machine as it is: the kept agenda after ${seconds(kept(rounds))}.`,
    );
  }
}
