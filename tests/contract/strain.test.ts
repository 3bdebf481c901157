import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { operationTable } from '../../mocks/http/openapi.ts';
import type { TestBrowser } from '../support/municipality-browser.ts';
import { createTestMunicipality } from '../support/municipality.ts';
import { sendMadeUp, type Material } from './made-up-requests.ts';
import { dietitian, freeTimes, hold } from './scenes.ts';

const REQUESTS = 10_000;
/** All but logging out: that would leave nobody to ask. */
const operations = [...operationTable.values()].filter(({ id }) => id !== 'endSession');

test('S9: requests made from the contract, valid and broken', { timeout: 180_000 }, async () => {
  const { host, login } = createTestMunicipality();
  const material = await gather(await login(ci.jens, { ownDevice: true }));
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
      async (operation, chances) => {
        const { status } = await sendMadeUp(operation, material, pickBy(chances));
        statuses.add(status);
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: REQUESTS, seed: 1, endOnFailure: true },
  );
  expect(host.records.violations).toEqual([]);
  expect(host.municipality.brokenInvariants()).toEqual([]);
  // Neither all refused nor all admitted: both halves of the contract were met.
  for (const status of [200, 201, 400, 403, 404, 409, 412, 422, 428]) {
    expect(statuses).toContain(status);
  }
});

async function gather(browser: TestBrowser): Promise<Material> {
  const slots = (await freeTimes(browser, ci.jens, dietitian)).map(({ id }) => id);
  const held = await hold(browser, ci.jens, dietitian);
  const session = await browser.get('/session');
  return {
    browser,
    slots,
    holds: [held.body.id],
    appointments: [],
    tags: [session.headers.get('ETag') ?? '', held.headers.get('ETag') ?? ''],
  };
}

function pickBy(chances: number[]) {
  let drawn = 0;
  // `as`: every list there is to choose from has something in it.
  return <T>(choices: readonly T[]): T =>
    choices[(chances[drawn++ % chances.length] ?? 0) % choices.length] as T;
}
