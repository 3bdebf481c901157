import { beforeEach, expect, test } from 'vitest';
import { writePrivilegeList } from '../../mocks/auth/privilegeList.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { begin, choose, open } from './login-steps.ts';

const see = 'urn:dk:mock:social-og-sundhedsportal:see-appointments';

let municipality: TestMunicipality;
let browser: TestBrowser;

beforeEach(() => {
  municipality = createTestMunicipality();
  browser = municipality.browser();
});

const listOf = (citizen: string, ...privileges: string[]) =>
  writePrivilegeList([{ cpr: named(citizen).cpr, privileges }]) ?? '';
const mayLiseSee = (citizen: string) =>
  municipality.host.municipality.rightsOver(ci.lise, citizen) !== null;

/** Goes through the whole login, which carries this list instead of NemLog-in's. */
async function logInWith(privileges: string): Promise<Response> {
  browser.actor = ci.lise;
  return open(browser, await choose(browser, await begin(browser), ci.lise, { privileges }));
}

test('an ordinary login carries what the register says, and changes nothing', async () => {
  const before = municipality.host.municipality.mandates(ci.lise);
  await open(browser, await choose(browser, await begin(browser), ci.lise));
  expect(municipality.host.municipality.mandates(ci.lise)).toEqual(before);
  expect(municipality.host.records.logins).toMatchObject([{ refused: false, notes: [] }]);
});

test('a giver who is new in the list is there after the login, one who is missing is not', async () => {
  expect((await logInWith(listOf(ci.jens, see, 'urn:dk:another:system'))).status).toBe(303);
  expect([mayLiseSee(ci.jens), mayLiseSee(ci.ingrid)]).toEqual([true, false]);
  expect((await browser.get(`/citizens/${ci.jens}/appointments`)).status).toBe(200);
  const [login] = municipality.host.records.logins;
  expect(login?.notes).toEqual(['a privilege that is not known here']);
});

test.each([
  ['no base64', '%%%'],
  ['no XML', 'cHJpdmlsZWdlcw=='],
  ['nothing', ''],
])(
  'a list that is %s refuses the login: told, written down, and nothing taken up',
  async (_, list) => {
    const response = await logInWith(list);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Du blev ikke logget på');
    expect(browser.cookies.has('__Host-session')).toBe(false);
    expect((await browser.get('/session')).status).toBe(401);
    expect([mayLiseSee(ci.ingrid), mayLiseSee(ci.svend)]).toEqual([true, true]);
    expect(municipality.host.records.logins).toMatchObject([{ actor: ci.lise, refused: true }]);
  },
);

test('a mandate ended while the login was under way does not come back with it', async () => {
  const back = await choose(browser, await begin(browser), ci.lise);
  municipality.host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  await open(browser, back);
  expect(mayLiseSee(ci.ingrid)).toBe(false);
});

test('the simulator logs in with any list, and says when it cannot be read', async () => {
  const login = (privileges: string) =>
    browser.post('/mock/api/login', { citizenId: ci.lise, privileges });
  expect((await login('%%%')).status).toBe(400);
  expect((await login(listOf(ci.jens, see))).status).toBe(200);
  expect(mayLiseSee(ci.jens)).toBe(true);
});
