import { accept, declined, join, leave, offered } from './waiting-scenes.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProblemCode } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { problems } from '../../mocks/http/answer/problem.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type {
  Problem,
  TestAnswer,
  TestBrowser,
} from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { answer, askFor, change, comeAlong, end, give, nextYear } from './mandate-scenes.ts';
import { start, upload, write } from './message-scenes.ts';
import { fill, firstVisit, opened, visitorOf } from './video-scenes.ts';
import {
  advice,
  book,
  cancel,
  dietitian,
  freeTimes,
  hold,
  problemType,
  upcomingOf,
} from './scenes.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const his = `/citizens/${ci.jens}`;
const holdIt = (slotId: string, more: object = {}) =>
  jens.post(`${his}/holds`, { citizenId: ci.jens, slotId, deliveryMode: 'clinic', ...more });
const bookIt = (holdId: string) => jens.post(`${his}/appointments`, { citizenId: ci.jens, holdId });

const giveTo = (cpr: string, name: string) =>
  jens.post(`${his}/mandates`, {
    citizenId: ci.jens,
    representative: { cpr, name },
    rights: ['see-appointments'],
    to: nextYear,
  });

/** How each problem of the contract comes about. */
const causes: Record<ProblemCode, () => Promise<TestAnswer>> = {
  'invalid-request': () => jens.get(`${his}/slots?serviceId=${sv.adviceLine}&deliveryMode=post`),
  'idempotency-key-missing': () => jens.post('/session/extend', undefined, { key: null }),
  'not-authenticated': () => municipality.browser().get('/session'),
  'session-of-another': () => jens.get('/session', { 'Acting-Person': ci.else }),
  'csrf-failed': () => jens.post('/session/extend', undefined, { headers: { 'X-CSRF-Token': '' } }),
  'citizen-mismatch': () =>
    jens.post(`${his}/appointments`, { citizenId: ci.else, holdId: 'ho-0000' }),
  'read-only-mandate': async () => {
    const lise = await municipality.login(ci.lise);
    return lise.post(`/citizens/${ci.svend}/holds`, { citizenId: ci.svend });
  },
  'self-only': async () =>
    (await municipality.login(ci.lise)).get(`/citizens/${ci.ingrid}/mandates`),
  'not-the-giver': async () => {
    const { body } = await give(jens, ci.jens, ci.lise);
    return change(await municipality.login(ci.lise), ci.lise, body);
  },
  'not-eligible': () => jens.get(`${his}/slots?serviceId=${sv.stressClinic}&deliveryMode=clinic`),
  'reminders-not-allowed': async () => {
    const birgit = await municipality.login(ci.birgit);
    const path = `${his}/reminder-settings`;
    const body = { citizenId: ci.jens, dayBefore: true, twoHoursBefore: false };
    return birgit.patch(path, body, { ifMatch: '*' });
  },
  'not-found': () => jens.get(`${his}/appointments/ap-0000`),
  'method-not-allowed': () => jens.put('/citizens', {}),
  'slot-taken': async () => {
    const [slot] = await freeTimes(jens, ci.jens, dietitian);
    municipality.host.municipality.staff.takeSlot(slot?.id ?? '');
    return holdIt(slot?.id ?? '');
  },
  'hold-expired': async () => {
    const { body } = await hold(jens, ci.jens, dietitian);
    municipality.host.clock.advance(11 * 60_000);
    jens = await municipality.login(ci.jens);
    return bookIt(body.id);
  },
  'citizen-busy': async () => {
    const mine = await freeTimes(jens, ci.jens, dietitian);
    const calls = await freeTimes(jens, ci.jens, { ...advice, from: dietitian.from, limit: '100' });
    const meeting = mine.find(({ start }) => calls.some((call) => call.start === start));
    const call = calls.find(({ start }) => start === meeting?.start);
    const { body } = await jens.post<{ id: string }>(`${his}/holds`, {
      citizenId: ci.jens,
      slotId: meeting?.id,
      deliveryMode: 'clinic',
    });
    await bookIt(body.id);
    return holdIt(call?.id ?? '', { deliveryMode: 'phone' });
  },
  'already-booked': async () => {
    const [, second] = await freeTimes(jens, ci.jens, dietitian);
    await book(jens, ci.jens, dietitian);
    return holdIt(second?.id ?? '');
  },
  'too-late': async () => {
    const ingrid = await municipality.login(ci.ingrid);
    return cancel(ingrid, await upcomingOf(ingrid, ci.ingrid, sv.nursingClinic));
  },
  'too-many-moves': async () => {
    const ingrid = await municipality.login(ci.ingrid);
    const { id } = await upcomingOf(ingrid, ci.ingrid, sv.rehabilitation);
    const wish = { serviceId: sv.rehabilitation, deliveryMode: 'clinic', replacing: id } as const;
    const [slot] = await freeTimes(ingrid, ci.ingrid, { ...wish, from: dietitian.from });
    return ingrid.post(`/citizens/${ci.ingrid}/holds`, {
      citizenId: ci.ingrid,
      slotId: slot?.id,
      deliveryMode: 'clinic',
      replacing: id,
    });
  },
  'already-cancelled': async () => {
    const booked = await book(jens, ci.jens, dietitian);
    const { body } = await cancel<{ version: string }>(jens, booked);
    return cancel(jens, { ...booked, version: body.version });
  },
  'already-held': async () => {
    const booked = await book(jens, ci.jens, dietitian);
    municipality.host.clock.set(Date.parse(booked.start) + 60_000);
    jens = await municipality.login(ci.jens);
    return cancel(jens, booked);
  },
  'mandate-exists': () => give(jens, ci.jens, ci.birgit),
  'mandate-ended': async () => {
    const ended = await end(jens, ci.jens, (await give(jens, ci.jens, ci.lise)).body);
    return end(jens, ci.jens, ended.body);
  },
  'request-answered': async () => {
    const asked = await askFor(jens, ci.jens, named(ci.else));
    const withdrawn = await answer(jens, ci.jens, asked.body, 'withdraw');
    return answer(jens, ci.jens, withdrawn.body, 'withdraw');
  },
  'already-waiting': async () => {
    const booked = await book(jens, ci.jens, dietitian);
    await join(jens, booked);
    return join(jens, booked);
  },
  'waiting-ended': async () => {
    const { body } = await join(jens, await book(jens, ci.jens, dietitian));
    await leave(jens, body);
    const { items } = municipality.host.municipality.waiting(ci.jens);
    return leave(jens, items[0] ?? body);
  },
  'offer-lapsed': async () => {
    const entry = await offered(municipality, jens, ci.jens);
    await declined(jens, entry);
    return accept(jens, entry);
  },
  'visit-not-open': async () => {
    const { id } = firstVisit(municipality, ci.kaj);
    return visitorOf(await municipality.login(ci.kaj), ci.kaj, id).join();
  },
  'visit-full': async () => {
    const id = opened(municipality, ci.kaj);
    await fill(municipality, ci.kaj, id);
    return visitorOf(await municipality.login(ci.kaj), ci.kaj, id).join();
  },
  'visit-left': async () => {
    const id = opened(municipality, ci.kaj);
    const visit = visitorOf(await municipality.login(ci.kaj), ci.kaj, id);
    await visit.join();
    await visit.leave();
    return visit.receive();
  },
  'visit-elsewhere': async () => {
    const id = opened(municipality, ci.kaj);
    const phone = visitorOf(await municipality.login(ci.kaj), ci.kaj, id);
    await phone.join();
    await visitorOf(await municipality.login(ci.kaj), ci.kaj, id).join();
    return phone.receive();
  },
  'person-not-found': () => giveTo(named(ci.lise).cpr, 'Lis Holm Mortensen'),
  'companion-not-possible': async () =>
    comeAlong(jens, await book(jens, ci.jens, dietitian), 'in-person'),
  'recipient-not-possible': () => start(jens, ci.jens, { unitId: 'un-0000' }),
  'attachment-not-possible': async () => {
    const ingrid = await municipality.login(ci.ingrid);
    const { body } = await start(ingrid, ci.ingrid);
    const attachments = [{ id: 'at-0000', name: 'x.pdf' }];
    return write<Problem>(ingrid, ci.ingrid, body.summary.id, { attachments });
  },
  'file-not-allowed': () => upload<Problem>(jens, ci.jens, 'GIF89a', 'application/octet-stream'),
  stale: async () => cancel(jens, { ...(await book(jens, ci.jens, dietitian)), version: '"0"' }),
  'precondition-required': async () => {
    const { id } = await book(jens, ci.jens, dietitian);
    const body = { citizenId: ci.jens, reason: 'ill' };
    return jens.post(`${his}/appointments/${id}/cancel`, body);
  },
  'payload-too-large': () => holdIt('sl-0000', { replacing: 'x'.repeat(70_000) }),
  'unsupported-media-type': () =>
    jens.post(`${his}/holds`, {}, { headers: { 'Content-Type': 'text/plain' } }),
  'delivery-not-allowed': () =>
    jens.get(`${his}/slots?serviceId=${sv.adviceLine}&deliveryMode=home`),
  'idempotency-key-reused': async () => {
    const key = 'one-key-for-two-things';
    await jens.post(`${his}/holds`, { citizenId: ci.jens }, { key });
    const [slot] = await freeTimes(jens, ci.jens, dietitian);
    const body = { citizenId: ci.jens, slotId: slot?.id, deliveryMode: 'clinic' };
    await jens.post(`${his}/holds`, body, { key });
    return jens.post(`${his}/holds`, { ...body, deliveryMode: 'video' }, { key });
  },
  'rate-limited': async () => {
    municipality.host.rateLimit.writesPerMinute = 1;
    await jens.post('/session/extend');
    return jens.post('/session/extend');
  },
  unavailable: () => {
    municipality.host.faults.add({ kind: 'status', status: 503, retryAfter: 7 });
    return jens.get('/session');
  },
  internal: () => {
    municipality.host.faults.add({ kind: 'status' });
    return jens.get('/session');
  },
};

const codes = Object.keys(problems) as ProblemCode[];

test.each(codes)('%s comes about, in the form of RFC 9457', async (code) => {
  const { status, headers, body } = await causes[code]();
  expect(body).toMatchObject({ ...problems[code], type: problemType(code) });
  expect(status).toBe(problems[code].status);
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  expect(headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['slot-taken', 'alternatives'],
  ['hold-expired', 'alternatives'],
  ['citizen-busy', 'conflictsWith'],
  ['already-booked', 'conflictsWith'],
  ['too-late', 'deadline'],
  ['too-late', 'phone'],
  ['stale', 'current'],
  ['invalid-request', 'errors'],
] as const)('%s tells %s', async (code, member) => {
  expect((await causes[code]()).body).toHaveProperty(member);
});

test.each([
  ['rate-limited', '60'],
  ['unavailable', '7'],
] as const)('%s says when to try again', async (code, seconds) => {
  expect((await causes[code]()).headers.get('Retry-After')).toBe(seconds);
});

test('what is wrong with a request is pointed at, without repeating what was sent', async () => {
  const { body } = await jens.post(`${his}/holds?why=me`, { citizenId: ci.jens, slotId: 'secret' });
  expect(body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
    '/deliveryMode',
    '/slotId',
    'query:why',
  ]);
  expect(JSON.stringify(body)).not.toContain('secret');
});
