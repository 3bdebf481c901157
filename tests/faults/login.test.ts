import { beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { begin, choose, open } from '../contract/login-steps.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;
let browser: TestBrowser;

beforeEach(() => {
  municipality = createTestMunicipality();
  browser = municipality.browser();
});

/** No session, and a page that leads back to the login. */
async function refused(back: URL, who = browser): Promise<void> {
  const response = await open(who, back);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('Log på igen');
  expect(who.cookies.has('__Host-session')).toBe(false);
  expect(municipality.host.sessions.list()).toEqual([]);
}

// Fails when: redeem does not compare the state.
test('A10 a wrong state is refused', async () => {
  const back = await choose(browser, await begin(browser), ci.ingrid);
  back.searchParams.set('state', 'x');
  await refused(back);
});

// Fails when: the state is looked up among all logins instead of compared with this one’s.
test('A10 the state of another login is refused', async () => {
  const other = municipality.browser();
  const theirs = await choose(other, await begin(other), ci.jens);
  const back = await choose(browser, await begin(browser), ci.ingrid);
  back.searchParams.set('state', theirs.searchParams.get('state') ?? '');
  await refused(back);
});

// Fails when: redeem does not compare the login cookie.
test('A10 an answer to another browser’s question is refused', async () => {
  const attacker = municipality.browser();
  const back = await choose(attacker, await begin(attacker), ci.jens);
  await refused(back);
  await begin(browser);
  await refused(back);
});

// Fails when: neither code nor login is deleted when it is redeemed.
test('A10 a code used before is refused', async () => {
  const back = await choose(browser, await begin(browser), ci.ingrid);
  const login = browser.cookies.get('__Host-login') ?? '';
  await open(browser, back);
  // All that the first try had, it has again.
  browser.cookies.set('__Host-login', login);
  browser.cookies.delete('__Host-session');
  for (const { id } of municipality.host.sessions.list()) municipality.host.sessions.end(id);
  await refused(back);
});

// Fails when: a code is deleted only when all the rest is right.
test('A10 a code that was tried with the wrong state is refused', async () => {
  const right = await choose(browser, await begin(browser), ci.ingrid);
  const wrong = new URL(right);
  wrong.searchParams.set('state', 'x');
  await refused(wrong);
  await refused(right);
});

// Fails when: a login has no end.
test('A10 after ten minutes the answer is refused', async () => {
  const back = await choose(browser, await begin(browser), ci.ingrid);
  municipality.host.clock.advance(10 * 60_000);
  await refused(back);
});

// Fails when: choose does not ask whether there is such a person.
test('A10 a person who does not exist is refused', async () => {
  const body = new URLSearchParams({ request: await begin(browser), citizenId: 'ci-0000' });
  const response = await browser.fetch('/auth/mitid', { method: 'POST', body });
  expect(response.status).toBe(400);
});

// Fails when: a session goes on under the id that the browser brought along.
test('A10 the session id changes at each login, and one that was planted opens nothing', async () => {
  browser.cookies.set('__Host-session', 'planted');
  const ids = ['planted'];
  for (const citizen of [ci.ingrid, ci.ingrid, ci.jens]) {
    await open(browser, await choose(browser, await begin(browser), citizen));
    ids.push(browser.cookies.get('__Host-session') ?? '');
  }
  expect(new Set(ids).size).toBe(4);
  for (const [number, id] of ids.entries()) {
    const attacker = municipality.browser();
    attacker.cookies.set('__Host-session', id);
    expect((await attacker.get('/session')).status).toBe(number === 3 ? 200 : 401);
  }
});
