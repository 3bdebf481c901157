import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { readEvents, toldBy } from '../support/municipality/event-reader.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { startHttpMunicipality } from '../support/municipality/municipality-http.ts';
import { nextYear } from './mandate-scenes.ts';
import { problemType } from './scenes.ts';
import { firstVisit, opened, practitionerIn, visitorOf } from './video-scenes.ts';

let municipality: TestMunicipality;

beforeEach(() => {
  municipality = createTestMunicipality();
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const kaj = async (id: string) =>
  visitorOf(await municipality.login(ci.kaj, { ownDevice: true }), ci.kaj, id);
const clock = () => municipality.host.clock;
const minutes = (count: number) => count * 60_000;

// Fails when: visitState forgets one of them.
test('a visit opens 15 minutes before, is late, waits, runs and ends', async () => {
  const { id } = firstVisit(municipality, ci.kaj);
  const citizen = await kaj(id);
  const state = async () => (await citizen.visit()).body.state;
  expect(await state()).toBe('not-open');
  clock().advance(minutes(10));
  expect(await state()).toBe('open');
  clock().advance(minutes(19));
  expect(await state()).toBe('practitioner-late');
  municipality.host.municipality.staff.tellLate(id, 5);
  expect((await citizen.visit()).body.lateMinutes).toBe(5);
  const practitioner = practitionerIn(municipality, id);
  expect(await state()).toBe('practitioner-waiting');
  expect((await citizen.join()).body.visit.state).toBe('running');
  municipality.host.municipality.staff.leaveVideo(id, practitioner);
  expect(await state()).toBe('open');
  municipality.host.municipality.staff.endVideo(id);
  expect(await state()).toBe('ended');
  expect((await citizen.join()).body.type).toBe(problemType('visit-not-open'));
});

// Fails when: a signal is given to all in the room, or kept after it was read.
test('a signal reaches the one it names, once, and nobody in the name of another', async () => {
  const id = opened(municipality, ci.kaj);
  const citizen = await kaj(id);
  const daughter = visitorOf(await municipality.login(ci.birgit), ci.kaj, id);
  await citizen.join();
  await daughter.join();
  await daughter.send(citizen.me(), '"hej"');
  const { body } = await citizen.receive();
  expect(body.signals).toEqual([
    { sequence: 1, from: daughter.me(), kind: 'message', data: '"hej"' },
  ]);
  expect((await citizen.receive(1)).body.signals).toEqual([]);
  expect((await daughter.receive()).body.signals).toEqual([]);
  const another = await daughter.receive(0, citizen.me());
  expect([another.status, another.body.type]).toEqual([409, problemType('visit-left')]);
  expect((await daughter.send(citizen.me(), '"x"', citizen.me())).status).toBe(409);
});

// Fails when: mayJoin lets everybody in who may see, or nobody who comes along.
test('who may only see comes in when they have said that they come along', async () => {
  const id = opened(municipality, ci.kaj);
  const given = { citizenId: ci.kaj, representative: named(ci.lise), to: nextYear };
  municipality.host.municipality.giveMandate({ ...given, rights: ['see-appointments'] });
  const browser = await municipality.login(ci.lise);
  const lise = visitorOf(browser, ci.kaj, id);
  expect((await lise.join()).body.type).toBe(problemType('read-only-mandate'));
  const path = `/citizens/${ci.kaj}/appointments/${id}`;
  const { body } = await browser.get<{ version: string }>(path);
  const how = { citizenId: ci.kaj, how: 'video' };
  await browser.post(`${path}/companion`, how, { ifMatch: body.version });
  expect((await lise.join()).status).toBe(200);
});

// Fails when: enter leaves the former self in the room, or a repeated request makes a second one.
test('a person is there once: a reload takes their place, the same request changes nothing', async () => {
  const id = opened(municipality, ci.kaj);
  const citizen = await kaj(id);
  const first = await citizen.join('one-key-for-one-intent');
  const again = await citizen.join('one-key-for-one-intent');
  expect(again.body).toEqual(first.body);
  await citizen.join();
  const roles = (await citizen.visit()).body.participants.map(({ role }) => role);
  expect(roles).toEqual(['practitioner', 'citizen']);
});

// Fails when: followRooms does not ask for the right, or for when somebody was heard last.
test('whose mandate ends, and who falls silent, is taken out', async () => {
  const id = opened(municipality, ci.kaj);
  const citizen = await kaj(id);
  await citizen.join();
  const daughter = visitorOf(await municipality.login(ci.birgit), ci.kaj, id);
  await daughter.join();
  municipality.host.municipality.staff.revokeMandate(ci.kaj, ci.birgit);
  const roles = async () => (await citizen.visit()).body.participants.map(({ role }) => role);
  expect(await roles()).toEqual(['practitioner', 'citizen']);
  expect((await daughter.receive()).status).toBe(404);
  clock().advance(15_000);
  await citizen.receive();
  clock().advance(15_000);
  expect(await roles()).toEqual(['citizen']);
});

// Fails when: mayHear lets the events of a visit go by the right to see, or tick does not look.
test('what comes in a visit is told to who is there alone; a mandate that ends, within two seconds', async () => {
  const server = await startHttpMunicipality();
  try {
    const id = opened(server, ci.kaj);
    const birgit = await server.login(ci.birgit);
    const daughter = visitorOf(birgit, ci.kaj, id);
    const son = visitorOf(await server.login(ci.kaj), ci.kaj, id);
    await daughter.join();
    const hers = await readEvents(birgit);
    await hers.until(1);
    await son.join();
    await son.send(daughter.me(), '"hej"');
    const [, ...told] = await hers.until(3);
    // That it is about her, and nothing of the room: whoever acts for Kaj hears none of it.
    const news = { citizenId: ci.birgit, topic: 'video' };
    expect(told.map(toldBy)).toEqual([
      expect.objectContaining(news),
      expect.objectContaining(news),
    ]);
    const before = performance.now();
    server.host.municipality.staff.revokeMandate(ci.kaj, ci.birgit);
    await hers.until(4);
    expect(performance.now() - before).toBeLessThan(2000);
    expect((await daughter.receive()).status).toBe(404);
    hers.stop();
  } finally {
    server.stop();
  }
});

// Fails when: the credential is not the HMAC that a TURN server with the same secret computes.
test('ICE servers come with joining, with credentials of their own that expire', async () => {
  const turn = { urls: ['turn:turn.havlunde.invalid:3478'], secret: 'a secret' };
  municipality.host.ice = { stun: ['stun:turn.havlunde.invalid:3478'], turn, relayOnly: true };
  const { body } = await (await kaj(opened(municipality, ci.kaj))).join();
  const [stun, relay] = body.iceServers;
  expect(stun).toEqual({ urls: ['stun:turn.havlunde.invalid:3478'] });
  const username = `${clock().now() / 1000 + 4 * 3600}:${body.participantId}`;
  const credential = createHmac('sha1', 'a secret').update(username).digest('base64');
  expect(relay).toEqual({ urls: turn.urls, username, credential });
  expect(body.relayOnly).toBe(true);
});

// Fails when: joinVideo writes no line, or one for each reload; or a rating needs no visit.
test('who joined stands in the log once, and how it went reaches the unit', async () => {
  const id = opened(municipality, ci.kaj);
  const citizen = await kaj(id);
  expect((await citizen.rate('good')).body.type).toBe(problemType('visit-not-open'));
  await citizen.join();
  await citizen.join();
  const log = municipality.host.municipality.activities(ci.kaj, ci.kaj, { appointmentId: id });
  const items = log.ok ? log.value.items.map(({ action }) => action) : [];
  expect(items.filter((action) => action === 'video-joined')).toHaveLength(1);
  await citizen.rate('fair');
  const told = municipality.host.municipality.staff.videoVisits().find((one) => one.id === id);
  expect(told?.ratings).toEqual([{ rating: 'fair', comment: null }]);
});
