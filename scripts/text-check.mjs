// @ts-check
// Danish is the source of all text: no key unused, none missing in English, none written in a screen,
// and each loaded with the screens that say it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { keysIn } from './text/keys.mjs';
import { wronglyLoaded } from './text/loaded.mjs';
import { filesUnder, parse } from './text/sources.mjs';
import { usesIn } from './text/uses.mjs';
import { visibleTextIn } from './text/visible.mjs';

/** Files that may hold visible words: the texts themselves, and whose municipality it is. */
const places = /^src\/(i18n|config)\//;
const texts = { da: 'src/i18n/da', en: 'src/i18n/en' };

const keys = namespaces(texts.da).flatMap((namespace) =>
  keysIn(parse(`${texts.da}/${namespace}.ts`)).map((key) => ({ namespace, key })),
);
const sources = filesUnder('src')
  .filter((file) => !/\.test\.tsx?$|\.gen\.ts$/.test(file))
  .filter((file) => !file.startsWith(texts.da) && !file.startsWith(texts.en))
  .map(parse);
const isUsed = usesIn(sources, namespaces(texts.da));

const findings = [
  ...namespaces(texts.da)
    .filter((name) => !namespaces(texts.en).includes(name))
    .map((name) => `${texts.en}/${name}.ts: missing`),
  ...namespaces(texts.en)
    .filter((name) => !namespaces(texts.da).includes(name))
    .map((name) => `${texts.en}/${name}.ts: has no Danish source`),
  ...keys
    .filter(({ namespace, key }) => !isUsed(namespace, key))
    .map(({ namespace, key }) => `${texts.da}/${namespace}.ts: ${key} is never used`),
  ...wronglyLoaded('src/app/routes.tsx', namespaces(texts.da).filter(isLater)),
  ...sources.filter(({ fileName }) => !places.test(fileName)).flatMap(visibleTextIn),
];
for (const finding of findings) console.error(finding);
console.log(`${keys.length} texts, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** @param {string} namespace */
function isLater(namespace) {
  // These come with every later screen, and no first screen is refused such a thing.
  if (namespace === 'laterProblems') return false;
  return !readFileSync('src/i18n/first/da.ts', 'utf8').includes(`/${namespace}.ts`);
}

/** @param {string} folder */
function namespaces(folder) {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));
  } catch {
    // No text yet is no fault of the text.
    return [];
  }
}
