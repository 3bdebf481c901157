import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { firstScreen } from './size.mjs';

test('counts the entry, its imports, the first route and Danish, each once, and nothing later', () => {
  const dist = built({
    'index.html': { file: 'app.js', isEntry: true, imports: ['_react.js'], css: ['app.css'] },
    '_react.js': { file: 'react.js' },
    'src/routes/aftaler.tsx': { file: 'aftaler.js', imports: ['index.html', '_list.js'] },
    '_list.js': { file: 'list.js', imports: ['_react.js'] },
    'src/routes/book.tsx': { file: 'book.js' },
    'src/i18n/da.ts': { file: 'da.js' },
    'src/i18n/en.ts': { file: 'en.js' },
  });
  const files = firstScreen(dist).map(({ file }) => file);
  rmSync(dist, { recursive: true });
  expect(files.sort()).toEqual(['aftaler.js', 'app.css', 'app.js', 'da.js', 'list.js', 'react.js']);
});

test('a build without the entry is an error, not zero bytes', () => {
  const dist = built({ 'other.html': { file: 'other.js', isEntry: true } });
  expect(() => firstScreen(dist)).toThrow('no entry');
  rmSync(dist, { recursive: true });
});

type Manifest = Record<
  string,
  { file: string; isEntry?: boolean; imports?: string[]; css?: string[] }
>;

function built(manifest: Manifest) {
  const dist = mkdtempSync(join(tmpdir(), 'size-'));
  const files = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  for (const file of files) writeFileSync(join(dist, file), `/* ${file} */`);
  const path = join(dist, '.vite/manifest.json');
  mkdirSync(dirname(path));
  writeFileSync(path, JSON.stringify(manifest));
  return dist;
}
