import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { pdf, start, upload } from './message-scenes.ts';
import { book, dietitian } from './scenes.ts';
import { join } from './waiting-scenes.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;
let birgit: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  [jens, birgit] = [await municipality.login(ci.jens), await municipality.login(ci.birgit)];
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const of = (part: string) => `/citizens/${ci.jens}/${part}`;

/** What stands in Jens' log of looks, whoever's. */
async function looks(): Promise<string[]> {
  const log = await jens.get<{ items: Wire['Activity'][] }>(of('activities?limit=100'));
  return log.body.items
    .filter(({ action }) => action === 'appointments-seen' || action === 'messages-read')
    .map(({ action, actor }) => `${actor?.citizenId} ${action}`);
}

const lastUsed = () => municipality.host.municipality.mandates(ci.jens)[0]?.lastUsedAt;

/** Jens waits for an earlier time, and has written with a file. */
async function somethingToSee() {
  await join(jens, await book(jens, ci.jens, dietitian, 10));
  const file = (await upload(jens, ci.jens, pdf, 'application/pdf')).body;
  const attachments = [{ id: file.id, name: 'Brev.pdf' }];
  const { summary, messages } = (await start(jens, ci.jens, { attachments })).body;
  return { file, thread: `message-threads/${summary.id}`, message: messages[0]?.id };
}

type Scene = Awaited<ReturnType<typeof somethingToSee>>;

const ways: [
  string,
  string,
  (browser: TestBrowser, scene: Scene) => Promise<{ status: number }>,
][] = [
  ['the waiting list', 'appointments-seen', (who) => who.fetch(of('waiting-list'))],
  [
    'a calendar subscription',
    'appointments-seen',
    (who) => who.post(of('calendar-feed'), { citizenId: ci.jens }),
  ],
  ['the words of a reminder', 'appointments-seen', (who) => who.fetch(of('reminder-preview'))],
  ['the list of messages', 'messages-read', (who) => who.fetch(of('message-threads'))],
  ['a conversation', 'messages-read', (who, { thread }) => who.fetch(of(thread))],
  ['a file', 'messages-read', (who, { file }) => who.fetch(of(`message-attachments/${file.id}`))],
  [
    'a message, marked as read',
    'messages-read',
    (who, { thread, message }) =>
      who.post(of(`${thread}/read`), { citizenId: ci.jens, messageId: message }),
  ],
];

// Fails when: an operation shows what is the citizen's, and tells nobody; or writes a line each time.
test.each(ways)('%s is a look: %s, once, and use of the mandate', async (_, action, look) => {
  const scene = await somethingToSee();
  expect([await looks(), lastUsed()]).toEqual([[], null]);
  for (const who of [jens, birgit, birgit]) expect((await look(who, scene)).status).toBe(200);
  expect(await looks()).toEqual([`${ci.birgit} ${action}`]);
  expect(lastUsed()).toBe('2026-11-25T08:00:00+01:00');
});

// Fails when: a list of nothing counts as a look.
test('where there is nothing to be seen, nobody has looked', async () => {
  const parts = ['waiting-list', 'message-threads', 'calendar-feed', 'reminders'];
  for (const part of parts) expect((await birgit.fetch(of(part))).status).toBe(200);
  expect((await birgit.fetch(of('message-threads/th-0000'))).status).toBe(404);
  expect([await looks(), lastUsed()]).toEqual([[], null]);
});

// Fails when: a calendar reads on for days by its address, and the log is silent.
test('a calendar looks for who subscribed: a line a day, and none for the citizen’s own', async () => {
  const { host } = municipality;
  host.sessions.limits = { ...host.sessions.limits, idleShared: 1e6, absolute: 1e6 };
  const path = async (who: TestBrowser) =>
    (await who.post<Wire['CalendarFeed']>(of('calendar-feed'), { citizenId: ci.jens })).body.path;
  const [own, hers] = [await path(jens), await path(birgit)];
  const seen = `${ci.birgit} appointments-seen`;
  expect(await looks()).toEqual([seen]);
  for (let hour = 0; hour < 48; hour += 8) {
    host.clock.advance(8 * 3_600_000);
    for (const feed of [own, hers]) {
      expect((await municipality.browser().fetch(feed ?? '')).status).toBe(200);
    }
  }
  expect(await looks()).toEqual([seen, seen, seen]);
  expect(lastUsed()).toBe('2026-11-27T08:00:00+01:00');
});

// Fails when: what was sent to a representative tells them of appointments, and the log is silent.
test('the list of reminders is a look as soon as one was sent', async () => {
  const { host } = municipality;
  host.sessions.limits = { ...host.sessions.limits, idleShared: 1e9, absolute: 1e9 };
  await book(jens, ci.jens, dietitian, 10);
  const on = async (who: TestBrowser, wish: object) => {
    const ifMatch = (await who.get(of('reminder-settings'))).headers.get('ETag') ?? '';
    const body = { citizenId: ci.jens, dayBefore: true, twoHoursBefore: false, ...wish };
    expect((await who.patch(of('reminder-settings'), body, { ifMatch })).status).toBe(200);
  };
  await on(jens, { representativesMayHaveOwn: true });
  await on(birgit, {});
  host.clock.advance(60 * 86_400_000);
  expect(await looks()).toEqual([]);
  const sent = await birgit.get<{ total: number }>(of('reminders'));
  expect(sent.body.total).toBeGreaterThan(0);
  expect(await looks()).toEqual([`${ci.birgit} appointments-seen`]);
});
