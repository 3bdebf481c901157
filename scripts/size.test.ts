import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { firstScreen } from './size.mjs';

test('counts the entry, its imports, and Danish, each once, and nothing later', () => {
  const dist = built({
    'index.html': { file: 'app.js', isEntry: true, imports: ['_react.js'], css: ['app.css'] },
    '_react.js': { file: 'react.js' },
    'src/routes/booking/service.tsx': { file: 'book.js' },
    'src/i18n/first/da.ts': { file: 'da.js', imports: ['index.html', '_words.js'] },
    'src/i18n/first/en.ts': { file: 'en.js', imports: ['_words.js'] },
    '_words.js': { file: 'words.js' },
  });
  const files = firstScreen(dist).map(({ file }) => file);
  rmSync(dist, { recursive: true });
  expect(files.sort()).toEqual(['app.css', 'app.js', 'da.js', 'react.js', 'words.js']);
});

test.each([
  ['the entry', { 'other.html': { file: 'other.js', isEntry: true } }, 'no entry'],
  ['Danish', { 'index.html': { file: 'app.js', isEntry: true } }, 'no chunk of its own'],
])('a build without %s is an error, not zero bytes', (_, manifest: Manifest, complaint) => {
  const dist = built(manifest);
  expect(() => firstScreen(dist)).toThrow(complaint);
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
