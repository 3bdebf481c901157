// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { answersModules } from './answers.mjs';

const contract = new URL('../../src/api/openapi.yaml', import.meta.url);

/** What is asked until the first screen can be used; the rest comes with the modules that ask it. */
const first = new Set([
  'getSession',
  'updateSession',
  'endSession',
  'extendSession',
  'listCitizens',
  'listAppointments',
  'getAppointment',
  'bookAppointment',
  'rescheduleAppointment',
  'cancelAppointment',
  'accompany',
]);

/** What is made from the contract: its types, and what a good answer must have. */
const made = {
  'schema.gen.ts':
    COMMENT_HEADER + astToString(await openapiTypescript(contract, { silent: true })),
  ...answersModules(await readFile(contract, 'utf8'), first),
};

// Writes it; with --check only tells whether it is what lies in the repository.
for (const [name, fresh] of Object.entries(made)) {
  const file = new URL(`../../src/api/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    await writeFile(file, fresh);
  } else if (fresh !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(`src/api/${name} is not what openapi.yaml says: run \`npm run types:contract\`.`);
    process.exitCode = 1;
  }
}
