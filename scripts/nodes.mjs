// @ts-check
// npm run test:nodes [-- VERSION …]: the tests that need no browser, on other Nodes than this one: the
// oldest that is promised, and the newer ones. npm fetches each the first time.
import { spawnSync } from 'node:child_process';

const versions = process.argv.slice(2);
const wrong = versions.filter((version) => !/^\d+(\.\d+){0,2}$/.test(version));
if (wrong.length > 0) {
  console.error(`No version of Node: ${wrong.join(', ')}. For example 22 or 20.19.`);
  process.exit(1);
}

const failed = (versions.length > 0 ? versions : ['20.19', '22', '24']).filter((version) => {
  console.log(`\n── Node ${version}`);
  // The words are checked above, so the shell, which finds npx.cmd on Windows, has nothing to quote.
  const command = `npx --yes node@${version} scripts/test.mjs unit wire journeys`;
  return spawnSync(command, { stdio: 'inherit', shell: true }).status !== 0;
});
console.log(failed.length === 0 ? '\nGreen on each' : `\nNot green on Node ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
