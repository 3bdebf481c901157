import { beforeEach, describe, expect, test } from 'vitest';
import { ci } from '../../mocks/citizenIds.ts';
import { ORIGIN, type TestBrowser } from '../support/municipality-browser.ts';
import { createTestMunicipality, type TestMunicipality } from '../support/municipality.ts';

let municipality: TestMunicipality;
let browser: TestBrowser;

beforeEach(() => {
  municipality = createTestMunicipality();
  browser = municipality.browser();
});

/** Where a redirect leads. */
const location = (response: Response) => new URL(response.headers.get('Location') ?? '', ORIGIN);

/** Goes to the stand-in for MitID; gives the request it was asked with. */
async function begin(who: TestBrowser, next = '/aftaler'): Promise<string> {
  const response = await who.fetch(`/auth/login?next=${encodeURIComponent(next)}`);
  return location(response).searchParams.get('request') ?? '';
}

/** Chooses the person there; gives the address one is sent back to. */
async function choose(who: TestBrowser, request: string, citizenId: string): Promise<URL> {
  const body = new URLSearchParams({ request, citizenId });
  return location(await who.fetch('/auth/mitid', { method: 'POST', body }));
}

const open = (who: TestBrowser, { pathname, search }: URL) => who.fetch(pathname + search);

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

describe('A10: refused, with a page that leads back', () => {
  const refused = async (back: URL, who = browser) => {
    const response = await open(who, back);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Log på igen');
    expect(who.cookies.has('__Host-session')).toBe(false);
  };

  test('a wrong state', async () => {
    const back = await choose(browser, await begin(browser), ci.ingrid);
    back.searchParams.set('state', 'x');
    await refused(back);
  });

  test('the state of another login', async () => {
    const other = municipality.browser();
    const theirs = await choose(other, await begin(other), ci.jens);
    const back = await choose(browser, await begin(browser), ci.ingrid);
    back.searchParams.set('state', theirs.searchParams.get('state') ?? '');
    await refused(back);
  });

  test('an answer to another browser’s question', async () => {
    const attacker = municipality.browser();
    const back = await choose(attacker, await begin(attacker), ci.jens);
    await refused(back);
    await begin(browser);
    await refused(back);
  });

  test('a code used before', async () => {
    const back = await choose(browser, await begin(browser), ci.ingrid);
    await open(browser, back);
    browser.cookies.delete('__Host-session');
    await refused(back);
  });

  test('a code that was tried with the wrong state', async () => {
    const right = await choose(browser, await begin(browser), ci.ingrid);
    const wrong = new URL(right);
    wrong.searchParams.set('state', 'x');
    await refused(wrong);
    await refused(right);
  });

  test('after ten minutes', async () => {
    const back = await choose(browser, await begin(browser), ci.ingrid);
    municipality.host.clock.advance(10 * 60_000);
    await refused(back);
  });

  test('a person who does not exist', async () => {
    const body = new URLSearchParams({ request: await begin(browser), citizenId: 'ci-0000' });
    const response = await browser.fetch('/auth/mitid', { method: 'POST', body });
    expect(response.status).toBe(400);
  });
});

test('A10: a session id that was brought along is not taken over', async () => {
  browser.cookies.set('__Host-session', 'planted');
  await open(browser, await choose(browser, await begin(browser), ci.ingrid));
  expect(browser.cookies.get('__Host-session')).not.toBe('planted');
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
