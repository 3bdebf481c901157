import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lackedBy, oldestBrowsers } from '../support/oldest-browsers.ts';

// Fails when: a link is looked at by `URL.canParse`, or two signals are joined by `AbortSignal.any`.
test.for(oldestBrowsers)('F17 nothing that the app names is younger than %s', (oldest) => {
  const lacked = lackedBy(oldest).map((name) => name.replace(/_static$/, ''));
  expect(lacked).toContain('AbortSignal.any'); // the data know at least of this
  const names = lacked.map((name) => (name.includes('.') ? name : `new ${name}`));
  const young = new RegExp(`(?<![\\w.'])(${names.join('|').replaceAll('.', '\\.')})(?=[(.])`, 'g');
  const found = sources('src').flatMap((file) =>
    [...withoutComments(readFileSync(file, 'utf8')).matchAll(young)].map(
      ([name]) => `${file}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(?<!\.test|\.gen|\.d)\.tsx?$/.test(name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
}
