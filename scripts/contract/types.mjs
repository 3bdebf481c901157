// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const contract = new URL('../../src/api/openapi.yaml', import.meta.url);
const types = new URL('../../src/api/schema.gen.ts', import.meta.url);

// Writes the contract's types; with --check only tells whether they are those in the repository.
const fresh = COMMENT_HEADER + astToString(await openapiTypescript(contract, { silent: true }));
if (!process.argv.includes('--check')) {
  await writeFile(types, fresh);
} else if (fresh !== (await readFile(types, 'utf8').catch(() => ''))) {
  console.error(
    'src/api/schema.gen.ts is not what openapi.yaml says: run `npm run types:contract`.',
  );
  process.exitCode = 1;
}
