import { beforeEach, expect, test } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { begin, choose, location, open } from './login-steps.ts';

let municipality: TestMunicipality;
let browser: TestBrowser;

beforeEach(() => {
  municipality = createTestMunicipality();
  browser = municipality.browser();
});

test('one chooses a person, and lands where one was going', async () => {
  const request = await begin(browser, '/aftaler/ap-0a1b2c?lang=en');
  const page = await browser.get<string>(`/auth/mitid?request=${request}`);
  expect(page.body).toContain('TEST – ikke MitID');
  for (const { name } of municipality.host.municipality.people()) expect(page.body).toContain(name);
  const back = await open(browser, await choose(browser, request, ci.ingrid));
  expect(back.headers.get('Location')).toBe('/aftaler/ap-0a1b2c?lang=en');
  const session = await browser.get<{ person: object }>('/session');
  expect(session.body.person).toMatchObject({ citizenId: ci.ingrid });
});

test('the session’s cookie is out of reach for scripts and other sites', async () => {
  const request = await begin(browser);
  const response = await open(browser, await choose(browser, request, ci.ingrid));
  const [session, login] = response.headers.getSetCookie();
  expect(session).toMatch(
    /^__Host-session=[\w-]{40,}; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
  );
  expect(login).toMatch(/^__Host-login=; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=0$/);
});

test('the login speaks English when asked to', async () => {
  const page = await browser.fetch('/auth/login?lang=en').then((at) => open(browser, location(at)));
  expect(await page.text()).toContain('<html lang="en">');
});

test('logging in as another ends the session before', async () => {
  await open(browser, await choose(browser, await begin(browser), ci.ingrid));
  const before = browser.cookies.get('__Host-session') ?? '';
  await open(browser, await choose(browser, await begin(browser), ci.jens));
  const left = municipality.browser();
  left.cookies.set('__Host-session', before);
  expect((await left.get('/session')).status).toBe(401);
  expect(municipality.host.sessions.list().map(({ actor }) => actor)).toEqual([ci.jens]);
});

test.each([
  ['https://evil.invalid/', '/aftaler'],
  ['//evil.invalid/', '/aftaler'],
  ['/\\evil.invalid/', '/aftaler'],
  ['/\t/evil.invalid/', '/aftaler'],
  ['/.//evil.invalid/', '/aftaler'],
  ['/..//evil.invalid/', '/aftaler'],
  ['javascript:alert(1)', '/aftaler'],
  ['aftaler', '/aftaler'],
  ['', '/aftaler'],
  ['/auth/login', '/aftaler'],
  ['/api/v1/session', '/aftaler'],
  ['/mock', '/aftaler'],
  [`/${'a'.repeat(600)}`, '/aftaler'],
  ['/authentic', '/authentic'],
  ['/book?ydelse=sv-7k2m#tid', '/book?ydelse=sv-7k2m#tid'],
])('after the login %j leads to %s', async (next, destination) => {
  const back = await choose(browser, await begin(browser, next), ci.ingrid);
  expect((await open(browser, back)).headers.get('Location')).toBe(destination);
});

test('what is asked for does not end up in the page as markup', async () => {
  const page = await browser.get<string>('/auth/mitid?request=<b>&lang="><b>');
  expect(page.status).toBe(400);
  expect(page.body).not.toContain('<b>');
});
