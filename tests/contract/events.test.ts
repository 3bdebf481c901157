import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { compile } from '../../mocks/http/validation.ts';
import { readEvents, toldBy } from '../support/municipality/event-reader.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  startHttpMunicipality,
  type HttpMunicipality,
} from '../support/municipality/municipality-http.ts';
import { book, dietitian, freeTimes, problemType } from './scenes.ts';
import { join } from './waiting-scenes.ts';

let server: HttpMunicipality;
let ingrid: TestBrowser;

beforeEach(async () => {
  server = await startHttpMunicipality();
  ingrid = await server.login(ci.ingrid);
});

afterEach(() => {
  expect(server.host.records.violations).toEqual([]);
  server.stop();
});

const staff = () => server.host.municipality.staff;
const topics = (events: { data: string }[]) =>
  events.map(({ data }) => JSON.parse(data) as Wire['Event']).map(({ topic }) => topic);

/** Staff cancel the citizen's nth coming appointment: two changes, of appointments and of notices. */
function cancelOne(citizen: string) {
  const [one] = staff()
    .appointments(citizen)
    .filter(({ status }) => status === 'booked');
  if (!one) throw new Error(`${citizen} has no appointment`);
  staff().cancel(one.id);
}

test('a stream begins now, tells where it is, and then each change as the contract says', async () => {
  cancelOne(ci.ingrid);
  const reader = await readEvents(ingrid);
  cancelOne(ci.ingrid);
  const [first, ...changes] = await reader.until(3);
  expect(first?.event).toBe('position');
  expect(topics(changes)).toEqual(['appointments', 'notices']);
  const wrong = compile({ $ref: '#/components/schemas/Event' });
  const where = compile({ $ref: '#/components/schemas/EventPosition' });
  expect(changes.flatMap((one) => [...wrong(toldBy(one)), ...where(one.id)])).toEqual([]);
  expect(changes.map((one) => one.id?.split('-')[1])).toEqual(
    changes.map((one) => String(toldBy(one).sequence)),
  );
  reader.stop();
});

// Fails when: a proxy is not told to pass on what comes, or the stream says nothing until something changes.
test('F1 a stream forbids to be held back or rewritten, says at once where it is, and that again', async () => {
  const session = await ingrid.get('/session');
  const after = session.headers.get('Events-Position') ?? '';
  const stream = await ingrid.fetch(`/events?after=${after}`);
  expect(stream.headers.get('X-Accel-Buffering')).toBe('no');
  expect(stream.headers.get('Cache-Control')).toBe('no-store, no-transform');
  await stream.body?.cancel();
  cancelOne(ci.ingrid);
  const reader = await readEvents(ingrid, { after });
  const [first, ...changes] = await reader.until(3);
  expect([first?.event, first?.id]).toEqual(['position', after]);
  expect(topics(changes)).toEqual(['appointments', 'notices']);
  reader.stop();
});

test('after a cut it resumes where it was: nothing is lost, nothing comes twice', async () => {
  const before = await readEvents(ingrid);
  cancelOne(ci.ingrid);
  await before.until(3);
  server.host.streams.cut();
  expect(await before.over).toBe('died');
  cancelOne(ci.ingrid);

  const lastEventId = before.heard.at(-1)?.id ?? '';
  const after = await readEvents(ingrid, { lastEventId });
  cancelOne(ci.ingrid);
  await after.until(5);
  expect(after.heard[0]).toMatchObject({ event: 'position', id: lastEventId });
  const all = [...before.heard.slice(1), ...after.heard.slice(1)].map(toldBy);
  expect(all.map(({ sequence }) => sequence)).toEqual(
    server.host.municipality.changes.after(0).map(({ sequence }) => sequence),
  );
  after.stop();
});

// Fails when: to be told of a change brings about others, which are told before it.
test('all who listen hear everything in its order, also what is freed by it and offered to who waits', async () => {
  const readers = await Promise.all([ingrid, ingrid].map((browser) => readEvents(browser)));
  await Promise.all(readers.map((reader) => reader.until(1)));
  const one = await book(ingrid, ci.ingrid, dietitian, 10);
  await join(ingrid, one);
  const [slot] = await freeTimes(ingrid, ci.ingrid, { ...dietitian, replacing: one.id });
  staff().freeSlot(slot?.id ?? '');
  const before = server.host.municipality.changes.last();
  staff().cancel(one.id); // what was held for her is withdrawn
  const count = server.host.municipality.changes.last();
  expect(count).toBeGreaterThan(before + 2);
  for (const reader of readers) {
    const heard = (await reader.until(count + 1)).slice(1).map((each) => toldBy(each).sequence);
    expect(heard).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    reader.stop();
  }
});

test('a position of a municipality that is no more asks for everything anew', async () => {
  const old = await readEvents(ingrid);
  await old.until(1);
  const after = old.heard[0]?.id ?? '';
  server.host.reset();
  expect(await old.over).toBe('ended');
  ingrid = await server.login(ci.ingrid);
  for (const asked of [{ after }, { lastEventId: after }, { lastEventId: 'not a position' }]) {
    const reader = await readEvents(ingrid, asked);
    expect((await reader.until(1))[0]?.event).toBe('reset');
    reader.stop();
  }
  expect((await ingrid.get(`/events/poll?after=${after}`)).body).toMatchObject({ reset: true });
  expect((await ingrid.get('/events?after=soon')).status).toBe(400);
});

test('nobody hears of a stranger, or of more than their rights let them see', async () => {
  const gudrun = await server.login(ci.gudrun);
  const lise = await server.login(ci.lise);
  const readers = await Promise.all([gudrun, lise].map((browser) => readEvents(browser)));
  await Promise.all(readers.map((reader) => reader.until(1)));
  cancelOne(ci.ingrid);
  cancelOne(ci.svend);
  cancelOne(ci.gudrun);
  const [ofGudrun, ofLise] = readers;
  const heard = async (reader: typeof ofGudrun, count: number) =>
    (await reader?.until(count))?.slice(1).map((one) => toldBy(one).citizenId);
  expect(await heard(ofGudrun, 3)).toEqual([ci.gudrun, ci.gudrun]);
  expect(await heard(ofLise, 5)).toEqual([ci.ingrid, ci.ingrid, ci.svend, ci.svend]);
  for (const reader of readers) reader.stop();
});

test('a right that ends while one looks on ends what one hears, also on resuming', async () => {
  const lise = await server.login(ci.lise);
  const reader = await readEvents(lise);
  cancelOne(ci.ingrid);
  await reader.until(3);
  staff().revokeMandate(ci.ingrid, ci.lise);
  cancelOne(ci.ingrid);
  cancelOne(ci.svend);
  await reader.until(5);
  const of = (events: typeof reader.heard) => events.map((one) => toldBy(one).citizenId);
  expect(of(reader.heard.slice(3))).not.toContain(ci.ingrid);
  const again = await readEvents(lise, { lastEventId: reader.heard[0]?.id ?? '' });
  await again.until(3);
  expect(of(again.heard)).not.toContain(ci.ingrid);
  reader.stop();
  again.stop();
});

test.each<[string, (browser: TestBrowser) => unknown]>([
  ['one logs out', (browser) => browser.delete('/session')],
  [
    'staff end the session',
    () => {
      for (const { id } of server.host.sessions.list()) server.host.sessions.end(id);
    },
  ],
  [
    'one was idle for too long',
    () => {
      server.host.clock.advance(10 * 60_000);
    },
  ],
])('it ends when %s, and nobody opens it again', async (_, leave) => {
  const reader = await readEvents(ingrid);
  await reader.until(1);
  await leave(ingrid);
  // A change that comes just then is not told any more.
  cancelOne(ci.ingrid);
  expect(await reader.over).toBe('ended');
  expect(reader.heard).toHaveLength(1);
  expect(server.host.streams.count).toBe(0);
  expect((await readEvents(ingrid)).status).toBe(401);
});

test('listening, resuming and polling are no activity', async () => {
  const { host } = server;
  host.clock.freeze();
  await ingrid.get('/citizens');
  const [session] = host.sessions.list();
  const touched = session?.lastActivity;
  host.clock.advance(60_000);
  const reader = await readEvents(ingrid);
  cancelOne(ci.ingrid);
  await reader.until(3);
  await ingrid.get('/events/poll');
  expect(session?.lastActivity).toBe(touched);
  await ingrid.post('/session/extend');
  expect(session?.lastActivity).toBe(host.clock.now());
  reader.stop();
});

test.each([{ kind: 'offline' }, { kind: 'status', status: 503 }] as const)(
  'a fault of the kind $kind cuts what is open, and keeps one out until it is over',
  async (fault) => {
    const reader = await readEvents(ingrid);
    await reader.until(1);
    server.host.faults.set([{ ...fault, match: { operation: 'streamEvents' } }]);
    expect(await reader.over).toBe('died');
    const denied = await readEvents(ingrid).then(
      ({ status }) => status,
      () => 'no answer',
    );
    expect(denied).toBe(fault.kind === 'status' ? 503 : 'no answer');
    server.host.faults.set([]);
    const again = await readEvents(ingrid);
    expect(again.status).toBe(200);
    again.stop();
  },
);

test('who goes away is not told to any more', async () => {
  const reader = await readEvents(ingrid);
  await reader.until(1);
  expect(server.host.streams.count).toBe(1);
  reader.stop();
  await expect.poll(() => server.host.streams.count).toBe(0);
});

test('polling tells the same in the same order, and says how far it got', async () => {
  const { body: begun } = await ingrid.get<Polled>('/events/poll');
  expect(begun).toMatchObject({ items: [], reset: false });
  cancelOne(ci.gudrun);
  cancelOne(ci.ingrid);
  const { body } = await ingrid.get<Polled>(`/events/poll?after=${begun.position}`);
  expect(body.items.map(({ citizenId, topic }) => [citizenId, topic])).toEqual([
    [ci.ingrid, 'appointments'],
    [ci.ingrid, 'notices'],
  ]);
  const reader = await readEvents(ingrid, { after: begun.position });
  expect((await reader.until(3)).slice(1).map(toldBy)).toEqual(body.items);
  reader.stop();
  const { body: rest } = await ingrid.get<Polled>(`/events/poll?after=${body.position}`);
  expect(rest).toMatchObject({ items: [], position: body.position });
});

interface Polled {
  items: Wire['Event'][];
  position: string;
  reset: boolean;
}

test('who is not logged in hears nothing', async () => {
  const answer = await fetch(`${server.origin}/api/v1/events`);
  expect([answer.status, ((await answer.json()) as Wire['Problem']).type]).toEqual([
    401,
    problemType('not-authenticated'),
  ]);
});
