import { createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import { createDevice } from '../support/municipality/push-device.ts';
import { startPushService } from '../support/municipality/push-service.ts';
import { nextYear } from './mandate-scenes.ts';
import { start, thread } from './message-scenes.ts';
import { advice, book } from './scenes.ts';

let municipality: TestMunicipality;
let service: Awaited<ReturnType<typeof startPushService>>;

beforeEach(async () => {
  municipality = createTestMunicipality();
  municipality.host.pushes.limits.firstWait = 0;
  service = await startPushService();
});

afterEach(() => {
  service.stop();
  expect(municipality.host.records.violations).toEqual([]);
});

/** Subscribes a browser on a device of its own. */
async function subscribe(browser: TestBrowser, name: string, ...wantedFor: string[]) {
  const device = createDevice(service.endpoint(name));
  const answer = await browser.post('/session/push', device.request(...wantedFor));
  expect(answer.status).toBe(200);
  return device;
}

/** The municipality cancels something of the citizen's, and tells of it. */
async function news(citizen: string): Promise<string> {
  const { host, login } = municipality;
  const one = await book(await login(citizen), citizen, advice);
  host.municipality.staff.cancel(one.id);
  await host.pushes.settled();
  return one.id;
}

// Fails when: the words are sent in the clear, for another key, or signed by nobody.
test('a real message: encrypted for the device alone, signed by the municipality, and neutral', async () => {
  const jens = await municipality.login(ci.jens);
  const device = await subscribe(jens, 'jens', ci.jens);
  const id = await news(ci.jens);
  const [message, ...others] = service.received;
  if (!message) throw new Error('Nothing was pushed');
  expect(others).toEqual([]);
  expect(message.path).toBe('/push/jens');
  expect(message.headers).toMatchObject({
    ttl: '43200',
    urgency: 'normal',
    'content-encoding': 'aes128gcm',
  });
  expect(message.body.toString('latin1')).not.toContain('Borgerbooking');
  expect(() => createDevice().read(message.body)).toThrow();

  const told = device.read(message.body) as { id: string; text: string };
  expect(told).toEqual({ id: told.id, text: 'Der er nyt i Borgerbooking' });
  expect(told.id).toMatch(/^[a-z0-9]{14}$/);
  const opened = await jens.fetch(`/s/${told.id}`);
  expect([opened.status, opened.headers.get('Location')]).toEqual([303, `/aftaler/${id}`]);

  const { publicKey } = (await jens.get<{ publicKey: string }>('/session/push')).body;
  const [, token = '', key] =
    /^vapid t=([^,]+), k=(.+)$/.exec(message.headers.authorization ?? '') ?? [];
  expect(key).toBe(publicKey);
  expect(claimsOf(token, publicKey)).toMatchObject({
    aud: service.origin,
    sub: 'https://havlunde.invalid/kontakt',
  });
});

// Fails when: onNews is not asked whether the reader may see it, or who wanted it.
test('a representative is told who wanted it, may see it, and only as long as that holds', async () => {
  const [lise, sofie] = [await municipality.login(ci.lise), await municipality.login(ci.sofie)];
  const device = await subscribe(lise, 'lise', ci.lise, ci.ingrid, ci.karen);
  await subscribe(sofie, 'sofie', ci.ingrid);
  await news(ci.ingrid);
  await news(ci.karen);
  expect(service.received.map(({ path }) => path)).toEqual(['/push/lise']);
  const { id } = device.read(service.received[0]?.body ?? Buffer.of()) as { id: string };
  const where = (await lise.fetch(`/s/${id}`)).headers.get('Location');
  expect(where).toMatch(new RegExp(`^/for/${ci.ingrid}/aftaler/ap-`));

  municipality.host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
  await news(ci.ingrid);
  expect(service.received).toHaveLength(1);
});

// Fails when: it leads to the list of what is new, which asks for more than to read messages.
test('news of an answer leads to the conversation, where it is seen; also who may only read messages', async () => {
  const { host } = municipality;
  const [ingrid, jens] = [await municipality.login(ci.ingrid), await municipality.login(ci.jens)];
  const terms = { rights: ['read-messages' as const], to: nextYear };
  const wish = { citizenId: ci.ingrid, representative: named(ci.jens), ...terms };
  expect(host.municipality.giveMandate(wish).ok).toBe(true);
  const devices = [
    await subscribe(ingrid, 'ingrid', ci.ingrid),
    await subscribe(jens, 'jens', ci.ingrid),
  ];
  const { summary } = (await start(ingrid, ci.ingrid)).body;
  host.municipality.staff.answerThread(summary.id, 'Ja.');
  await host.pushes.settled();
  const places = ['ingrid', 'jens'].map(async (name, index) => {
    const message = service.received.find(({ path }) => path.endsWith(name));
    const read = devices[index]?.read(message?.body ?? Buffer.of()) as { id: string } | undefined;
    return (await jens.fetch(`/s/${read?.id}`)).headers.get('Location');
  });
  const conversation = `/beskeder/${summary.id}`;
  expect(await Promise.all(places)).toEqual([conversation, `/for/${ci.ingrid}${conversation}`]);
  expect((await thread(jens, ci.ingrid, summary.id)).status).toBe(200);

  const unseen = async () =>
    (await ingrid.get<{ unseen: number }>(`/citizens/${ci.ingrid}/notices`)).body.unseen;
  expect(await unseen()).toBe(1);
  const { messages } = (await thread(ingrid, ci.ingrid, summary.id)).body;
  const read = { citizenId: ci.ingrid, messageId: messages.at(-1)?.id };
  await ingrid.post(`/citizens/${ci.ingrid}/message-threads/${summary.id}/read`, read);
  expect(await unseen()).toBe(0);
});

test.each([404, 410])(
  'an address that the browser has thrown away (%i) is forgotten',
  async (status) => {
    const jens = await municipality.login(ci.jens);
    await subscribe(jens, 'jens', ci.jens);
    service.answers.push({ status });
    await news(ci.jens);
    await news(ci.jens);
    expect(service.received).toHaveLength(1);
    expect((await jens.get('/session/push')).body).toMatchObject({ wantedFor: [] });
  },
);

test('a service that is busy or broken is asked again, three times in all', async () => {
  const jens = await municipality.login(ci.jens);
  await subscribe(jens, 'jens', ci.jens);
  service.answers.push({ status: 429, headers: { 'Retry-After': '0' } }, { status: 503 });
  await news(ci.jens);
  expect(service.received).toHaveLength(3);
  expect(municipality.host.pushes.sent).toMatchObject([{ outcome: 'sent', tries: 3 }]);
  service.answers.push({ status: 500 }, { status: 500 }, { status: 500 });
  await news(ci.jens);
  expect(service.received).toHaveLength(6);
  expect(municipality.host.pushes.sent).toMatchObject([{}, { outcome: 'failed', tries: 3 }]);
  service.answers.push({ status: 400 });
  await news(ci.jens);
  expect(service.received).toHaveLength(7);
});

// Fails when: the subscription is the person's and not the session's.
test('A4 it ends with a logout, and with another’s login on the device', async () => {
  const jens = await municipality.login(ci.jens, { ownDevice: true });
  const { request } = await subscribe(jens, 'tablet', ci.jens);
  expect((await jens.delete('/session')).status).toBe(204);
  await news(ci.jens);
  expect(service.received).toEqual([]);

  await jens.login(ci.jens, true);
  await jens.post('/session/push', request(ci.jens));
  await jens.login(ci.karen); // whoever was here before has not logged out
  await news(ci.jens);
  expect(service.received).toEqual([]);

  await jens.post('/session/push', request(ci.karen));
  await news(ci.jens);
  expect(service.received).toEqual([]);
  await news(ci.karen);
  expect(service.received).toHaveLength(1);
});

test('on a shared device it ends with the session; on one’s own one still hears after it', async () => {
  const shared = await municipality.login(ci.jens);
  const own = await municipality.login(ci.jens, { ownDevice: true });
  await subscribe(shared, 'shared', ci.jens);
  await subscribe(own, 'own', ci.jens);
  municipality.host.clock.advance(60 * 60_000);
  await news(ci.jens);
  expect(service.received.map(({ path }) => path)).toEqual(['/push/own']);
});

test('what one no longer wants is not sent, and to say so twice is fine', async () => {
  const jens = await municipality.login(ci.jens);
  await subscribe(jens, 'jens', ci.jens);
  expect((await jens.delete('/session/push')).status).toBe(200);
  expect((await jens.delete('/session/push')).status).toBe(200);
  await news(ci.jens);
  expect(service.received).toEqual([]);
});

test.each(['https://10.0.0.1/x', 'http://push.example.com/x', 'https://router/x'])(
  'the municipality does not let itself be sent to %s',
  async (endpoint) => {
    const jens = await municipality.login(ci.jens);
    const body = createDevice(endpoint).request(ci.jens);
    const { status, body: problem } = await jens.post('/session/push', body);
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, '/endpoint']);
  },
);

// Fails when: a key is looked at for its letters alone: the next piece of news then ends the process.
test('a key that nothing can be encrypted for is refused, and so is what is wrong besides', async () => {
  const jens = await municipality.login(ci.jens);
  const noPoint = `B${'A'.repeat(86)}`;
  const pointers = async (endpoint: string) => {
    const body = { ...createDevice(endpoint).request(ci.jens), p256dh: noPoint };
    const answer = await jens.post('/session/push', body);
    return [answer.status, ...(answer.body.errors ?? []).map(({ pointer }) => pointer)];
  };
  expect(await pointers(service.endpoint('jens'))).toEqual([400, '/p256dh']);
  expect(await pointers('https://router/x')).toEqual([400, '/endpoint', '/p256dh']);
  await news(ci.jens);
  expect(municipality.host.pushes.sent).toEqual([]);
});

// Fails when: what goes wrong before anything is sent is nobody's to catch.
test('a message that cannot be made has failed, and the others are sent', async () => {
  const { pushes, sessions } = municipality.host;
  const [jens, another] = [await municipality.login(ci.jens), await municipality.login(ci.jens)];
  await subscribe(jens, 'jens', ci.jens);
  await subscribe(another, 'another', ci.jens);
  const [session] = sessions.list();
  if (!session) throw new Error('Nobody is logged in');
  const { request } = createDevice(service.endpoint('broken'));
  pushes.subscribe(session, { ...request(ci.jens), p256dh: `B${'A'.repeat(86)}` });
  await news(ci.jens);
  expect(pushes.sent.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'sent']);
});

test('nothing leaves this machine unless the simulator says so; what would have is listed', async () => {
  const jens = await municipality.login(ci.jens);
  await jens.post('/session/push', createDevice().request(ci.jens), { key: newKey() });
  await news(ci.jens);
  const simulator = municipality.browser();
  const { body } = await simulator.get<{ outside: boolean; items: object[] }>('/mock/api/pushes');
  expect(body).toMatchObject({
    outside: false,
    items: [{ actor: ci.jens, service: 'push.example.com', outcome: 'kept' }],
  });
  expect(JSON.stringify(body)).not.toContain('a-device');
});

/** What a token says, when it was signed with the key (RFC 8292, 2). */
function claimsOf(token: string, publicKey: string): unknown {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) =>
    one.toString('base64url'),
  );
  const jwk: Record<string, string | undefined> = { kty: 'EC', crv: 'P-256', x, y };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  const proof = Buffer.from(signature, 'base64url');
  expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, proof)).toBe(true);
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}
