import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { keysIn } from './keys.mjs';
import { wronglyLoaded } from './loaded.mjs';
import { usesIn } from './uses.mjs';
import { visibleTextIn } from './visible.mjs';

const source = (text: string) =>
  ts.createSourceFile('screen.tsx', text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX);

test('keys are the paths to the strings of what a file exports', () => {
  const file = source(`
    const hidden = { no: 'x' };
    export const booking = { title: 'Book tid', mode: { home: 'Hjemme', 'by-video': 'Skærm' } } as const;
  `);
  expect(keysIn(file)).toEqual(['title', 'mode.home', 'mode.by-video']);
});

test.each([
  { written: `t('booking:title')`, key: 'title', used: true },
  { written: `useTranslation('booking'); t('title')`, key: 'title', used: true },
  { written: `useTranslation('other'); t('title')`, key: 'title', used: false },
  { written: `t('booking:times', { count: 2 })`, key: 'times_other', used: true },
  { written: 't(`booking:mode.${mode}`)', key: 'mode.home', used: true },
  { written: 't(`booking:mode.${mode}`)', key: 'title', used: false },
  { written: '// booking:title', key: 'title', used: false },
])('$written uses $key: $used', ({ written, key, used }) => {
  expect(usesIn([source(written)], ['booking', 'other'])('booking', key)).toBe(used);
});

test.each([
  [`<p>Hej</p>`, 1],
  [`<p>{t('greeting')} · 2</p>`, 0],
  [`<img alt="Kort" src="/map.svg" />`, 1],
  [`const reason = 'Syg på dagen';`, 1],
  [`// Syg på dagen`, 0],
  [`<a href="/aftaler" className="row" />`, 0],
])('%s has %i texts of its own', (written, findings) => {
  expect(visibleTextIn(source(written))).toHaveLength(findings);
});

test('a screen has the texts that it and what it imports say, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  write('part.tsx', `useTranslation('booking');`);
  write('right.tsx', `import './part.tsx'; t('settings:title');`);
  write('short.tsx', `import './part.tsx';`);
  write('long.tsx', `import type { Part } from './part.tsx'; const icon = 'settings';`);
  write(
    'routes.tsx',
    `lazy(() => import('./right.tsx'), 'booking', 'settings');
     lazy(() => import('./short.tsx'));
     lazy(() => import('./long.tsx'), 'settings');`,
  );
  const findings = wronglyLoaded(join(folder, 'routes.tsx'), ['booking', 'settings']);
  rmSync(folder, { recursive: true });
  expect(findings.map((finding) => finding.replaceAll(`${folder}/`, ''))).toEqual([
    'part.tsx: says booking, which is not loaded with short.tsx',
    'routes.tsx: settings is loaded with long.tsx, which does not say it',
  ]);
});
