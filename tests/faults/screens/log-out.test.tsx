import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { rememberLogout, settleLogout } from '../../../src/features/session/logout.ts';
import { readPreferences, savePreferences } from '../../../src/storage/preferences.ts';
import { startMswMunicipality } from '../../support/municipality/municipality.ts';

let municipality: Awaited<ReturnType<typeof startMswMunicipality>>;

beforeEach(async () => {
  localStorage.clear();
  municipality = await startMswMunicipality({ as: ci.ingrid });
  savePreferences({ language: 'en' });
});
afterEach(() => {
  municipality.stop();
});

const sessions = () => municipality.host.sessions.list().map(({ actor }) => actor);
const leave = () => {
  rememberLogout({ actor: ci.ingrid, madeBy: municipality.host.clock.now() });
  return settleLogout();
};
const problem = (code: string, status: number) => () =>
  HttpResponse.json({ type: `urn:borgerbooking:problem:${code}`, title: code, status }, { status });

const answers: Record<string, () => Response> = {
  'out of service': problem('unavailable', 503),
  'a fault of its own': problem('internal', 500),
  'too many requests': problem('rate-limited', 429),
  'another app’s 401': () => new HttpResponse('Log in at the portal', { status: 401 }),
  'a maintenance page': () => HttpResponse.html('<h1>Vi er straks tilbage</h1>'),
  'a gateway’s page': () => HttpResponse.html('<h1>Bad Gateway</h1>', { status: 502 }),
  'an empty object': () => HttpResponse.json({}),
  'nothing, with 200': () => new HttpResponse(null),
  'nothing, with 204': () => new HttpResponse(null, { status: 204 }),
  'no answer': () => HttpResponse.error(),
};

describe.each(['get', 'delete'] as const)('to the %s of the session', (method) => {
  // Fails when: anything but the municipality's word counts as its word, or whose login it was is forgotten.
  test.each(Object.entries(answers))(
    'F13 %s is no logout: it is remembered whose it was, and done at the next contact',
    async (_, answer) => {
      municipality.server.use(http[method]('*/api/v1/session', () => answer()));
      expect(await leave()).toBe('untold');
      expect(sessions()).toEqual([ci.ingrid]);
      expect(readPreferences().loggingOut).toMatchObject({ actor: ci.ingrid });
      municipality.server.resetHandlers();
      expect(await settleLogout()).toBe('over');
      expect(sessions()).toEqual([]);
      expect(readPreferences()).toEqual({ language: 'en' });
    },
  );
});

// Fails when: a session is ended without asking whose it is.
test('F13 another person has logged in since in this browser: theirs is left alone, and not taken for hers', async () => {
  await municipality.loginAs(ci.jens);
  const before = sessions();
  expect(await leave()).toBe('another');
  expect(sessions()).toEqual(before);
  expect(readPreferences().loggingOut).toBeUndefined();
});

// Fails when: of the same person any login is ended, whenever it was made.
test('F13 her own later login is not the one that she left', async () => {
  rememberLogout({ actor: ci.ingrid, madeBy: municipality.host.clock.now() });
  municipality.host.clock.advance(60_000);
  await municipality.loginAs(ci.ingrid);
  const before = sessions();
  expect(await settleLogout()).toBe('over');
  expect(sessions()).toEqual(before);
});

// Fails when: a 401 of the municipality's own counts as no word.
test('F13 nobody is logged in any more: that is the municipality’s word too', async () => {
  for (const { id } of municipality.host.sessions.list()) municipality.host.sessions.end(id);
  expect(await leave()).toBe('over');
  expect(readPreferences().loggingOut).toBeUndefined();
});
