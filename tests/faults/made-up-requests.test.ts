import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { checkAnswer } from '../../mocks/http/contract.ts';
import { operationTable } from '../../mocks/http/openapi.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { advice, dietitian, freeTimes, hold } from '../contract/scenes.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import { createTestMunicipality } from '../support/municipality/municipality.ts';
import { createDevice } from '../support/municipality/push-device.ts';
import { allOdd, breakOne } from './requests/broken.ts';
import { sendMadeUp } from './requests/send.ts';
import { validRequest, type Pick } from './requests/valid.ts';

const requests = Number(process.env.MADE_UP_REQUESTS ?? 400);
const seed = Number(process.env.MADE_UP_SEED ?? 1);

/** All but logging out: that would leave nobody to ask. */
const operations = [...operationTable.values()].filter(({ id }) => id !== 'endSession');

// Fails when: bodies, or queries, are not held against the contract before the municipality is asked.
test(
  `S9 ${requests} requests made from the contract, seed ${seed}: valid ones are understood, those with one field broken refused as that field is`,
  { timeout: 60_000 + requests * 60 },
  async () => {
    const { host, login } = createTestMunicipality();
    const browser = await login(ci.jens, { ownDevice: true });
    const known = await gather(browser);
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.boolean(),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        async (operation, valid, chances) => {
          const pick = pickBy(chances);
          const request = validRequest(operation, known, pick);
          const broken = valid ? null : breakOne(request, pick);
          const answer = await sendMadeUp(browser, broken?.request ?? request);
          statuses.add(answer.status);
          expect(await checkAnswer(operation.id, answer)).toEqual([]);
          if (broken?.last) expect(answer.status).toBeGreaterThanOrEqual(400);
          else if (broken) {
            expect([broken.what, answer.status]).toEqual([broken.what, broken.status]);
          }
          if (!broken) expect(await understood(answer)).toBe(true);
          if (answer.status === 201) await remember(known, answer);
        },
      ),
      { numRuns: requests, seed, endOnFailure: true },
    );
    expect(host.records.violations).toEqual([]);
    expect(host.municipality.brokenInvariants()).toEqual([]);
    // Neither all refused nor all admitted: both halves of the contract were met.
    expect(statuses).toContain(200);
    expect(statuses).toContain(201);
  },
);

// Fails when: what walks through a body meets one nested deep before anybody has counted (500), a time before the
// one it is to begin at is answered with "none", or any position in a cursor's form is taken (200).
test('F24 no operation takes what is too deep, too wide, said twice, forged, or the wrong way round', async () => {
  const { host, login } = createTestMunicipality();
  const browser = await login(ci.jens, { ownDevice: true });
  const known = { ...(await gather(browser)), ...clinicTimes };
  const wrong: unknown[] = [];
  let tried = 0;
  for (const operation of operations) {
    const request = validRequest(operation, known, pickBy([0]));
    for (const { request: broken, what, status } of allOdd(request)) {
      const key = operation.needsIdempotencyKey && { 'Idempotency-Key': newKey() };
      const answer = await sendMadeUp(browser, {
        ...broken,
        headers: { ...broken.headers, ...key },
      });
      tried += 1;
      const errors = await checkAnswer(operation.id, answer);
      if (answer.status !== status || errors.length > 0)
        wrong.push([operation.id, what, answer.status, errors]);
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(300);
  expect(host.records.violations).toEqual([]);
});

// Fails when: validators are compared strongly, as RFC 9110 has it for bytes.
test('F24 a validator that a compressing proxy has weakened still names the version: own device can be switched on', async () => {
  const { login } = createTestMunicipality();
  const browser = await login(ci.jens);
  const version = (await browser.get('/session')).headers.get('ETag') ?? '';
  const weak = { ifMatch: `W/${version}` };
  expect((await browser.patch('/session', { ownDevice: true }, weak)).status).toBe(200);
  expect((await browser.patch('/session', { ownDevice: false }, weak)).status).toBe(412);
});

/** Of which a list can be asked for, so that its cursor is looked at. */
const clinicTimes = { serviceId: [dietitian.serviceId], deliveryMode: [dietitian.deliveryMode] };

/** What the municipality refuses by its own rules was understood; what the contract forbids was not. */
async function understood(answer: Response): Promise<boolean> {
  if (answer.status >= 500 || [405, 413, 415, 428].includes(answer.status)) return false;
  if (answer.status !== 400) return true;
  const problem = (await answer.clone().json()) as Wire['Problem']; // as the contract says
  return problem.errors?.every(({ pointer }) => ruled.has(pointer)) ?? true;
}

/** What the municipality has rules of its own about, which no schema can tell. */
const ruled: ReadonlySet<string> = new Set([
  '/rights',
  '/to',
  '/answer',
  '/text',
  '/subject',
  // What is nothing but control characters leaves no text behind.
  '/comment',
  '/note',
  '/endpoint',
  // A period that ends before it begins.
  'query:to',
  '/wishes/to',
  '/wishes/locationIds',
]);

async function gather(browser: TestBrowser): Promise<Record<string, string[]>> {
  const slots = (await freeTimes(browser, ci.jens, dietitian)).map(({ id }) => id);
  const calls = (await freeTimes(browser, ci.jens, advice)).map(({ id }) => id);
  const held = await hold(browser, ci.jens, dietitian);
  const session = await browser.get('/session');
  const { cpr, name } = named(ci.lise);
  return {
    citizenId: [ci.jens],
    serviceId: Object.values(sv),
    slotId: [...slots, ...calls, 'sl-99999-20261201-0900'],
    holdId: [held.body.id, 'ho-0000'],
    appointmentId: ['ap-0000'],
    mandateId: ['ma-0000'],
    requestId: ['mr-0000'],
    threadId: ['th-0000'],
    attachmentId: ['at-0000'],
    unitId: ['un-4k8tqz', 'un-0000'],
    waitingId: ['wa-0000'],
    offerId: ['of-0000'],
    cpr: [cpr, '320170-0000'],
    name: [name],
    cursor: ['x'],
    after: ['00000000-0'],
    ids: [],
    ...createDevice().known,
    'If-Match': ['*', session.headers.get('ETag') ?? '', held.headers.get('ETag') ?? ''],
  };
}

/** What was made is there for the next requests. */
async function remember(known: Record<string, string[]>, answer: Response): Promise<void> {
  const made = (await answer.clone().json()) as { id?: string; summary?: { id: string } };
  if (made.summary) known.threadId?.unshift(made.summary.id);
  const { id = '' } = made;
  known[kinds[id.slice(0, 3)] ?? '']?.unshift(id);
  const version = answer.headers.get('ETag');
  if (version !== null) known['If-Match']?.unshift(version);
}

const kinds: Record<string, string> = {
  'ho-': 'holdId',
  'ap-': 'appointmentId',
  'ma-': 'mandateId',
  'mr-': 'requestId',
  'at-': 'attachmentId',
  'wa-': 'waitingId',
};

function pickBy(chances: number[]): Pick {
  let drawn = 0;
  return (choices) => {
    const chance = chances[drawn++ % chances.length] ?? 0;
    // `as`: every list there is to choose from has something in it.
    return choices[chance % choices.length] as (typeof choices)[number];
  };
}
