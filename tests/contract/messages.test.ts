import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type { Problem, TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { startHttpMunicipality } from '../support/municipality/municipality-http.ts';
import { pdf, start, thread, threads, units, upload, write } from './message-scenes.ts';
import { problemType, upcomingOf } from './scenes.ts';

let municipality: TestMunicipality;
let ingrid: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  ingrid = await municipality.login(ci.ingrid);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const megabyte = 1024 * 1024;

// Fails when: units are told by service alone, or everybody's.
test('one can write to those whom one has to do with, and to nobody else', async () => {
  const jens = await municipality.login(ci.jens);
  const path = (citizen: string) => `/citizens/${citizen}/message-units`;
  expect((await jens.get<{ items: [] }>(path(ci.jens))).body.items).toEqual([]);
  const { items } = (await ingrid.get<{ items: Wire['MessageUnit'][] }>(path(ci.ingrid))).body;
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(units)));
  expect(items.map(({ id }) => id)).not.toContain('un-t6j4wy');
  const refused = await start<Problem>(ingrid, ci.ingrid, { unitId: 'un-t6j4wy' });
  expect(refused.body.type).toBe(problemType('recipient-not-possible'));
});

// Fails when: the appointment is not held against citizen and unit.
test('an appointment is the citizen’s own, with that unit', async () => {
  const own = await upcomingOf(ingrid, ci.ingrid, sv.rehabilitation);
  const svend = municipality.host.municipality.staff.appointments(ci.svend)[0];
  const about = (unitId: string, appointmentId: string) =>
    start<Problem>(ingrid, ci.ingrid, { unitId, appointmentId });
  expect((await about(units.training, own.id)).status).toBe(201);
  expect((await about(units.nursing, own.id)).status).toBe(422);
  expect((await about(units.nursing, svend?.id ?? '')).status).toBe(422);
});

// Fails when: the promise is not reckoned from the first message that nobody has answered.
test('written, read, answered: each is told, with the promise until it is kept', async () => {
  const { body } = await start(ingrid, ci.ingrid, { unitId: units.training });
  const { id } = body.summary;
  expect(body.summary).toMatchObject({ state: 'sent', replyBy: '2026-11-27T13:00:00+01:00' });
  municipality.host.clock.advance(24 * 3_600_000);
  ingrid = await municipality.login(ci.ingrid);
  await write(ingrid, ci.ingrid, id);
  const { staff } = municipality.host.municipality;
  staff.readThread(id);
  const read = (await thread(ingrid, ci.ingrid, id)).body;
  expect(read.summary).toMatchObject({ state: 'read', replyBy: '2026-11-27T13:00:00+01:00' });
  expect(read.messages[1]?.readByMunicipalityAt).toBe('2026-11-26T08:00:00+01:00');
  staff.answerThread(id, 'Ja, det må du gerne.');
  const answered = (await thread(ingrid, ci.ingrid, id)).body;
  expect(answered.summary).toMatchObject({ state: 'answered', replyBy: null, unreadCount: 1 });
  expect(answered.messages.map(({ author, replyBy }) => [author.kind, replyBy])).toEqual([
    ['citizen', null],
    ['citizen', null],
    ['staff', null],
  ]);
});

// Fails when: reading is the thread's and not the reader's, or one's own messages are unread.
test('what one has read, another has not', async () => {
  const lise = await municipality.login(ci.lise);
  const { body } = await start(ingrid, ci.ingrid);
  const { id } = body.summary;
  municipality.host.municipality.staff.answerThread(id, 'Ja.');
  const unread = async (browser: TestBrowser) =>
    (await thread(browser, ci.ingrid, id)).body.summary.unreadCount;
  expect([await unread(ingrid), await unread(lise)]).toEqual([1, 2]);
  const last = (await thread(ingrid, ci.ingrid, id)).body.messages.at(-1);
  const seen = { citizenId: ci.ingrid, messageId: last?.id };
  await ingrid.post(`/citizens/${ci.ingrid}/message-threads/${id}/read`, seen);
  expect([await unread(ingrid), await unread(lise)]).toEqual([0, 2]);
});

// Fails when: writing is not told like the other things that are done for a citizen.
test('what a representative writes stands in the log, and the citizen is told', async () => {
  const lise = await municipality.login(ci.lise);
  const post = () => municipality.host.municipality.staff.post();
  const before = post().length;
  const { body } = await start(lise, ci.ingrid);
  expect(body.messages[0]?.author).toMatchObject({ kind: 'representative', citizenId: ci.lise });
  expect(post().slice(before)).toMatchObject([
    { to: ci.ingrid, text: expect.stringContaining('skrevet en besked for dig') as string },
  ]);
  const path = `/citizens/${ci.ingrid}/activities?limit=1`;
  const log = (await ingrid.get<{ items: Wire['Activity'][] }>(path)).body.items;
  expect(log).toMatchObject([{ action: 'message-written', relation: 'representative' }]);
});

// Fails when: a protected name is told to who reads the conversation.
test('nobody learns the name of one who has name protection', async () => {
  const { municipality: town } = municipality.host;
  const begun = await start(await municipality.login(ci.alma), ci.alma, { unitId: units.nursing });
  const seen = town.thread(ci.birgit, ci.alma, begun.body.summary.id);
  expect(seen.ok && seen.value.messages[0]?.author).toMatchObject({ kind: 'citizen', name: null });
});

// Fails when: a thread, or a file, is looked up by its id alone.
test('another’s conversation and its files are not found, exactly like those that do not exist', async () => {
  const file = (await upload(ingrid, ci.ingrid, pdf, 'application/pdf')).body;
  const attachments = [{ id: file.id, name: 'Brev.pdf' }];
  const { body } = await start(ingrid, ci.ingrid, { attachments });
  const karen = await municipality.login(ci.karen);
  const paths = (thread: string, attachment: string) => [
    `message-threads/${thread}`,
    `message-attachments/${attachment}`,
  ];
  const nothing = await Promise.all(paths('th-0000', 'at-0000').map((path) => told(karen, path)));
  const hers = await Promise.all(paths(body.summary.id, file.id).map((path) => told(karen, path)));
  expect(hers).toEqual(nothing);
  expect(nothing.map(({ status }) => status)).toEqual([404, 404]);
  expect((await write(karen, ci.karen, body.summary.id)).status).toBe(404);

  async function told(browser: TestBrowser, path: string) {
    const answer = await browser.fetch(`/citizens/${ci.karen}/${path}`);
    return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
  }
});

// Fails when: the key is not asked for, or the file is left out of what it is bound to.
test('asked twice under one key it is done once', async () => {
  const before = (await threads(ingrid, ci.ingrid)).length;
  const [one, two] = [
    await start(ingrid, ci.ingrid, {}, key),
    await start(ingrid, ci.ingrid, {}, key),
  ];
  expect(two.body).toEqual(one.body);
  expect(await threads(ingrid, ci.ingrid)).toHaveLength(before + 1);
  const send = (file: string) =>
    upload<Problem>(ingrid, ci.ingrid, file, 'application/pdf', `${key}2`);
  const [first, again, other] = [await send(pdf), await send(pdf), await send(`${pdf}!`)];
  expect(again.body).toEqual(first.body);
  expect(other.body.type).toBe(problemType('idempotency-key-reused'));
});
const key = 'one-key-for-one-message';

// Fails when: the sender's word is believed, or what it is not is taken.
test.each([
  ['a GIF', 'GIF89a', 'image/jpeg'],
  ['a web page', '<html><script>', 'application/pdf'],
  ['nothing', '', 'image/png'],
])('%s is refused, whatever it is called', async (_, file, type) => {
  const refused = await upload<Problem>(ingrid, ci.ingrid, file, type);
  expect([refused.status, refused.body.type]).toEqual([422, problemType('file-not-allowed')]);
});

test('what a file is, its content says', async () => {
  const { body } = await upload(ingrid, ci.ingrid, pdf, 'image/png');
  expect(body).toMatchObject({ mediaType: 'application/pdf', bytes: 21 });
  const wrong = await upload(ingrid, ci.ingrid, pdf, 'text/html');
  expect(wrong.status).toBe(415);
});

// Fails when: the answer could be shown, or guessed at, in the app's own name, or kept.
test('a file comes back as it was sent, to be saved', async () => {
  const { body } = await upload(ingrid, ci.ingrid, pdf, 'application/pdf');
  const path = `/citizens/${ci.ingrid}/message-attachments/${body.id}`;
  expect((await ingrid.fetch(path)).status).toBe(404); // no message has it yet
  await start(ingrid, ci.ingrid, { attachments: [{ id: body.id, name: 'Blå "mappe".pdf' }] });
  const file = await ingrid.fetch(path);
  expect(await file.text()).toBe(pdf);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''Bl%C3%A5%20%22mappe%22.pdf",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

// Fails when: a file can be taken up twice, by another, or after it has lapsed.
test('a file belongs to one message of the one who sent it', async () => {
  const lise = await municipality.login(ci.lise);
  const sent = async () => (await upload(ingrid, ci.ingrid, pdf, 'application/pdf')).body.id;
  const taking = (browser: TestBrowser, ...ids: string[]) =>
    start(browser, ci.ingrid, { attachments: ids.map((id) => ({ id, name: 'Brev.pdf' })) });
  const [used, other, old] = [await sent(), await sent(), await sent()];
  expect((await taking(ingrid, used)).status).toBe(201);
  expect((await taking(ingrid, used)).status).toBe(422);
  expect((await taking(lise, other)).status).toBe(422);
  expect((await taking(ingrid, other, other)).status).toBe(422);
  expect((await taking(ingrid, other, used)).status).toBe(422);
  expect((await taking(ingrid, other)).status).toBe(201);
  municipality.host.clock.advance(8 * 24 * 3_600_000);
  expect((await taking(await municipality.login(ci.ingrid), old)).status).toBe(422);
});

// Fails when: node's listener keeps less, or more, of a file than the contract allows.
test('over HTTP 10 MB come through whole, and a byte more is too much', async () => {
  const server = await startHttpMunicipality();
  const browser = await server.login(ci.ingrid);
  const size = (bytes: number) => {
    const file = new Uint8Array(bytes);
    file.set(new TextEncoder().encode(pdf));
    return upload<Problem & { bytes?: number }>(browser, ci.ingrid, file, 'application/pdf');
  };
  const [whole, more] = [await size(10 * megabyte), await size(10 * megabyte + 1)];
  expect(whole.body).toMatchObject({ bytes: 10 * megabyte });
  expect([more.status, more.body.type]).toEqual([413, problemType('payload-too-large')]);
  const json = await start(browser, ci.ingrid, { text: 'x'.repeat(70_000) });
  expect(json.status).toBe(413);
  server.stop();
});
