import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { operationTable, type OperationId } from '../../mocks/http/openapi.ts';
import type { TestAnswer, TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { createDevice } from '../support/municipality/push-device.ts';
import { answer, askFor, change, comeAlong, end, give, requests } from './mandate-scenes.ts';
import { pdf, start, thread, upload, write } from './message-scenes.ts';
import { anyTime } from '../../mocks/municipality/testing/waiting.ts';
import { declined, join, leave, offered, accept } from './waiting-scenes.ts';
import { opened, visitorOf } from './video-scenes.ts';
import { advice, book, cancel, dietitian, hold, reschedule } from './scenes.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
  expect(municipality.host.municipality.brokenInvariants()).toEqual([]);
});

const his = `/citizens/${ci.jens}`;

/** How each operation succeeds. */
const successes: Record<OperationId, () => Promise<TestAnswer>> = {
  getSession: () => jens.get('/session'),
  updateSession: async () => {
    const { headers } = await jens.get('/session');
    const ifMatch = headers.get('ETag') ?? '';
    return jens.patch('/session', { ownDevice: true }, { ifMatch });
  },
  extendSession: () => jens.post('/session/extend'),
  endSession: () => jens.delete('/session'),
  listCitizens: () => jens.get('/citizens'),
  listServices: () => jens.get(`${his}/services`),
  listGrantedServices: () => jens.get(`${his}/granted-services`),
  listSlots: () => jens.get(`${his}/slots?${new URLSearchParams(advice)}&weekday=1&weekday=3`),
  holdSlot: () => hold(jens, ci.jens, advice),
  getHold: async () => {
    const held = await hold(jens, ci.jens, advice);
    const location = held.headers.get('Location') ?? '';
    const read = await jens.get(location);
    expect(read.body).toEqual(held.body);
    expect(read.headers.get('ETag')).toBe(held.headers.get('ETag'));
    return read;
  },
  releaseHold: async () => {
    const held = await hold(jens, ci.jens, advice);
    const ifMatch = held.headers.get('ETag') ?? '';
    return jens.delete(`${his}/holds/${held.body.id}`, { ifMatch });
  },
  listAppointments: () => jens.get(`${his}/appointments?state=past`),
  bookAppointment: async () => {
    const { body: held } = await hold(jens, ci.jens, advice);
    const body = { citizenId: ci.jens, holdId: held.id, note: 'Ring på to gange.' };
    const booked = await jens.post<Wire['Appointment']>(`${his}/appointments`, body);
    const read = await jens.get(booked.headers.get('Location') ?? '');
    expect(read.body).toEqual(booked.body);
    expect(read.headers.get('ETag')).toBe(booked.body.version);
    return booked;
  },
  getAppointment: async () => {
    const { id } = await book(jens, ci.jens);
    return jens.get(`${his}/appointments/${id}`);
  },
  rescheduleAppointment: async () => {
    const booked = await book(jens, ci.jens, dietitian);
    const { body: held } = await hold(jens, ci.jens, { ...dietitian, replacing: booked.id }, 3);
    return reschedule(jens, booked, held.id);
  },
  cancelAppointment: async () => cancel(jens, await book(jens, ci.jens, dietitian)),
  accompany: async () =>
    comeAlong(await municipality.login(ci.birgit), await book(jens, ci.jens, dietitian), 'video'),
  listMandates: () => jens.get(`${his}/mandates`),
  giveMandate: async () => {
    const given = await give(jens, ci.jens, ci.lise);
    const read = await jens.get(given.headers.get('Location') ?? '');
    expect(read.body).toEqual(given.body);
    expect(read.headers.get('ETag')).toBe(given.body.version);
    return given;
  },
  getMandate: async () => {
    const { body } = await give(jens, ci.jens, ci.lise);
    return jens.get(`${his}/mandates/${body.id}`);
  },
  changeMandate: async () =>
    change(jens, ci.jens, (await give(jens, ci.jens, ci.lise)).body, {
      rights: ['see-appointments'],
    }),
  endMandate: async () => end(jens, ci.jens, (await give(jens, ci.jens, ci.lise)).body),
  listMandateRequests: () => jens.get(`${his}/mandate-requests`),
  requestMandate: () => askFor(jens, ci.jens, named(ci.else)),
  answerMandateRequest: async () => {
    const poul = await municipality.login(ci.poul);
    const [asked] = await requests(poul, ci.poul);
    return answer(poul, ci.poul, asked ?? { id: '', version: '' }, 'grant');
  },
  listActivities: () => jens.get(`${his}/activities?limit=5`),
  getNotificationSettings: () => jens.get(`${his}/notification-settings`),
  listNotices: async () => {
    await cancelByStaff();
    const listed = await jens.get<{ unseen: number }>(`${his}/notices`);
    expect(listed.body.unseen).toBe(1);
    return listed;
  },
  markNoticesSeen: async () => {
    await cancelByStaff();
    const { body } = await jens.get<{ items: Wire['Notice'][] }>(`${his}/notices`);
    const ids = body.items.map(({ id }) => id);
    const seen = await jens.post<{ unseen: number }>(`${his}/notices/seen`, {
      citizenId: ci.jens,
      ids,
    });
    expect(seen.body.unseen).toBe(0);
    return seen;
  },
  streamEvents: async () => {
    const { status, headers, body } = await jens.fetch('/events');
    await body?.cancel();
    return { status, headers, body: null };
  },
  pollEvents: () => jens.get('/events/poll'),
  updateNotificationSettings: async () => {
    const path = `${his}/notification-settings`;
    const ifMatch = (await jens.get(path)).headers.get('ETag') ?? '';
    return jens.patch(path, { citizenId: ci.jens, changesByOthers: 'nemsms' }, { ifMatch });
  },
  listMessageUnits: () => jens.get(`${his}/message-units`),
  listThreads: () => jens.get(`${his}/message-threads?limit=5`),
  startThread: async () => {
    await book(jens, ci.jens, advice);
    const started = await start(jens, ci.jens);
    const read = await jens.get(started.headers.get('Location') ?? '');
    expect(read.body).toEqual(started.body);
    return started;
  },
  getThread: async () => thread(jens, ci.jens, await begun()),
  writeMessage: async () => write(jens, ci.jens, await begun()),
  markThreadRead: async () => {
    const id = await begun();
    const messageId = (await thread(jens, ci.jens, id)).body.messages[0]?.id;
    return jens.post(`${his}/message-threads/${id}/read`, { citizenId: ci.jens, messageId });
  },
  uploadAttachment: () => upload(jens, ci.jens, pdf, 'application/pdf'),
  getAttachment: async () => {
    const { body } = await upload(jens, ci.jens, pdf, 'application/pdf');
    await write(jens, ci.jens, await begun(), { attachments: [{ id: body.id, name: 'Brev.pdf' }] });
    return jens.get(`${his}/message-attachments/${body.id}`);
  },
  getReminderSettings: () => jens.get(`${his}/reminder-settings`),
  updateReminderSettings: async () => {
    const path = `${his}/reminder-settings`;
    const ifMatch = (await jens.get(path)).headers.get('ETag') ?? '';
    const body = { citizenId: ci.jens, dayBefore: true, twoHoursBefore: true };
    return jens.patch(path, body, { ifMatch });
  },
  previewReminder: () => jens.get(`${his}/reminder-preview?when=two-hours-before`),
  listReminders: () => jens.get(`${his}/reminders?limit=5`),
  getPushKey: () => jens.get('/session/push'),
  subscribePush: () => jens.post('/session/push', createDevice().request(ci.jens)),
  unsubscribePush: () => jens.delete('/session/push'),
  listWaiting: async () => {
    await offered(municipality, jens, ci.jens);
    return jens.get(`${his}/waiting-list`);
  },
  joinWaitingList: async () => join(jens, await book(jens, ci.jens, dietitian)),
  changeWishes: async () => {
    const { body } = await join(jens, await book(jens, ci.jens, dietitian));
    const change = { citizenId: ci.jens, wishes: { ...anyTime, weekdays: [2] } };
    return jens.patch(`${his}/waiting-list/${body.id}`, change, { ifMatch: body.version });
  },
  leaveWaitingList: async () =>
    leave(jens, (await join(jens, await book(jens, ci.jens, dietitian))).body),
  acceptOffer: async () => accept(jens, await offered(municipality, jens, ci.jens)),
  getCalendarFeed: () => jens.get(`${his}/calendar-feed`),
  createCalendarFeed: () => jens.post(`${his}/calendar-feed`, { citizenId: ci.jens }),
  updateCalendarFeed: async () => {
    const path = `${his}/calendar-feed`;
    const ifMatch = (await jens.get(path)).headers.get('ETag') ?? '';
    return jens.patch(path, { citizenId: ci.jens, titles: 'service' }, { ifMatch });
  },
  revokeCalendarFeed: () => jens.delete(`${his}/calendar-feed`),
  getVideoVisit: async () => (await visiting()).visit(),
  joinVideoVisit: async () => (await visiting()).join(),
  leaveVideoVisit: async () => (await visiting(true)).leave(),
  receiveVideoSignals: async () => (await visiting(true)).receive(),
  sendVideoSignals: async () => (await visiting(true)).send('vp-0000', '"Hej"'),
  rateVideoVisit: async () => (await visiting(true)).rate('good'),
  declineOffer: async () => declined(jens, await offered(municipality, jens, ci.jens)),
};

/** Kaj's visit on screen, which the practitioner has opened. */
async function visiting(isThere = false) {
  const visit = visitorOf(await municipality.login(ci.kaj), ci.kaj, opened(municipality, ci.kaj));
  if (isThere) await visit.join();
  return visit;
}

async function cancelByStaff() {
  const { id } = await book(jens, ci.jens);
  municipality.host.municipality.staff.cancel(id);
}

/** A conversation of his with somebody whom he has an appointment with. */
async function begun(): Promise<string> {
  await book(jens, ci.jens, advice);
  return (await start(jens, ci.jens)).body.summary.id;
}

test.each([...operationTable.values()])('$id succeeds as the contract says', async ({ id }) => {
  const { status, headers } = await successes[id]();
  expect(status).toBeLessThan(300);
  expect(headers.get('Cache-Control')).toMatch(/^no-store(, no-transform)?$/);
  expect(headers.get('Date')).toBe('Wed, 25 Nov 2026 07:00:00 GMT');
});

test('logging out clears the device and ends the session', async () => {
  const cookie = jens.cookies.get('__Host-session') ?? '';
  const { headers } = await jens.delete('/session');
  expect(headers.get('Clear-Site-Data')).toBe('"storage"');
  expect(jens.cookies.has('__Host-session')).toBe(false);
  jens.cookies.set('__Host-session', cookie);
  expect((await jens.get('/session')).status).toBe(401);
});
