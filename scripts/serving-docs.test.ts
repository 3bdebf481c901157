import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const shell = [...readFileSync('docs/serving.md', 'utf8').matchAll(/^```sh\n([^]*?)^```/gm)];

test('what docs/serving.md says takes a broken worker back does so', () => {
  expect(shell).toHaveLength(1); // another would want a test of its own
  const server = mkdtempSync(join(tmpdir(), 'serving-'));
  const dist = join(server, 'dist');
  mkdirSync(dist);
  copyFileSync('public/retire-worker.js', join(dist, 'retire-worker.js'));
  for (const broken of ['sw.js', 'sw.js.br', 'sw.js.gz'])
    writeFileSync(join(dist, broken), 'broken');
  execFileSync('sh', ['-e', '-c', shell[0]?.[1] ?? ''], { cwd: server });
  expect(readdirSync(dist).sort()).toEqual(['retire-worker.js', 'sw.js']);
  const [retire, worker] = ['public/retire-worker.js', join(dist, 'sw.js')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(worker).toBe(retire);
});
