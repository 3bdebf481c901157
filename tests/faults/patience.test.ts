import { afterEach, beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { advice, hold, problemType } from '../contract/scenes.ts';
import type {
  Problem,
  TestAnswer,
  TestBrowser,
} from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;
let book: () => Promise<TestAnswer<Problem>>;

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
  const { body: held } = await hold(jens, ci.jens, advice);
  const body = { citizenId: ci.jens, holdId: held.id };
  book = () =>
    jens.post(`/citizens/${ci.jens}/appointments`, body, { key: 'the-key-of-this-booking' });
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const bookings = () =>
  municipality.host.municipality.log().filter(({ action }) => action === 'booked').length;
const wait = (seconds: number) => {
  municipality.host.clock.advance(seconds * 1000);
};

// Fails when: writes are not counted.
test('W17 who writes too often gets 429 and nothing is done; after Retry-After the same request goes through', async () => {
  municipality.host.rateLimit.writesPerMinute = 2;
  await jens.post('/session/extend');
  wait(20);
  await jens.post('/session/extend');
  const { status, headers, body } = await book();
  const seconds = Number(headers.get('Retry-After'));
  expect([status, body.type, seconds]).toEqual([429, problemType('rate-limited'), 40]);
  expect(bookings()).toBe(0);
  wait(seconds - 1);
  expect((await book()).status).toBe(429);
  wait(1);
  expect((await book()).status).toBe(201);
  expect(bookings()).toBe(1);
});

// Fails when: what is refused with "later" is done all the same.
test.each([429, 503] as const)(
  'W17 %d says how long to wait, does nothing, and is not the answer to the retry',
  async (status) => {
    const match = { operation: 'bookAppointment' } as const;
    municipality.host.faults.add({ kind: 'status', status, retryAfter: 7, times: 1, match });
    const first = await book();
    expect([first.status, first.headers.get('Retry-After')]).toEqual([status, '7']);
    expect(bookings()).toBe(0);
    const second = await book();
    expect([second.status, second.headers.has('Idempotency-Replayed')]).toEqual([201, false]);
    expect(bookings()).toBe(1);
  },
);
