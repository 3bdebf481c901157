import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { operationTable, type Operation } from '../../mocks/http/openapi.ts';
import {
  advice,
  book,
  cancel,
  dietitian,
  hold,
  problemType,
  reschedule,
} from '../contract/scenes.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import {
  startHttpMunicipality,
  type HttpMunicipality,
} from '../support/municipality/municipality-http.ts';
import { nextYear } from '../contract/mandate-scenes.ts';
import { anyTime } from '../../mocks/municipality/testing/waiting.ts';

import { prepare, relations, type Relation } from './access-relations.ts';
import { createAsker, isAboutTheRequest } from './access-request.ts';

let server: HttpMunicipality;
let ask: ReturnType<typeof createAsker>;
let municipality: TestMunicipality;

beforeAll(async () => {
  server = await startHttpMunicipality();
  server.host.clock.freeze();
  prepare(server.host);
  ask = createAsker(server);
  municipality = createTestMunicipality();
});

afterAll(() => {
  expect(server.host.records.violations).toEqual([]);
  server.stop();
});

const aboutCitizens = [...operationTable.values()].filter(({ right }) => right !== 'none');
const matrix = Object.entries(relations).flatMap(([relation, { actor, citizen, rights }]) =>
  aboutCitizens.map((operation) => ({
    id: operation.id,
    relation,
    verdict: verdictOn(operation, rights),
    operation,
    actor,
    citizen,
  })),
);

/** What the contract's word on the operation makes of the relation. */
function verdictOn({ right }: Operation, rights: Relation['rights']): string {
  if (rights === null) return 'not-found';
  if (rights === 'own') return 'admitted';
  if (right === 'self') return 'self-only';
  return rights.some((one) => one === right) ? 'admitted' : 'read-only-mandate';
}

// Fails when: refuseStranger is not asked, or does not look at the right that the operation names.
test.each(matrix)('A1 $id $relation: $verdict', async ({ operation, verdict, actor, citizen }) => {
  const { host } = server;
  const before = [host.municipality.log().length, host.municipality.staff.post().length];
  const response = await ask(operation, actor, citizen);
  // `as`: a problem or a success; only a problem's type is looked at.
  const { type } = (await response.json()) as { type?: string };
  if (verdict === 'admitted') {
    // Past the door: nothing is wrong but what this test leaves out or makes up.
    expect(response.status === 200 || isAboutTheRequest(operation, response.status)).toBe(true);
  } else {
    expect([response.status, type]).toEqual([
      verdict === 'not-found' ? 404 : 403,
      problemType(verdict),
    ]);
  }
  const after = [host.municipality.log().length, host.municipality.staff.post().length];
  expect(after).toEqual(before);
});

// Fails when: a citizen whom one may not see, or who has died, is refused in words of their own.
test.each(aboutCitizens)('A1 $id: a stranger looks exactly like nobody', async (operation) => {
  const nobody = await told(operation, ci.birgit, 'ci-0000');
  expect(await told(operation, ci.birgit, ci.mette)).toEqual(nobody);
  expect(await told(operation, ci.birgit, ci.kaj)).toEqual(nobody);
  expect(await told(operation, ci.birgit, ci.else)).toEqual(nobody);
});

// Fails when: rightsOver gives nobody, or no representative, the right to act.
test.each([
  ['for oneself', ci.jens],
  ['with a full mandate', ci.birgit],
])('A1 %s one books, moves and cancels, and the log says who did', async (_, actor) => {
  const { host, login } = createTestMunicipality();
  const browser = await login(actor);
  const booked = await book(browser, ci.jens, dietitian);
  const { body: held } = await hold(browser, ci.jens, { ...dietitian, replacing: booked.id }, 3);
  const moved = await reschedule<{ version: string }>(browser, booked, held.id);
  await cancel(browser, { ...booked, version: moved.body.version });
  const done = host.municipality.log().filter(({ action }) => action !== 'held');
  expect(done.map(({ action }) => action)).toEqual(['booked', 'rescheduled', 'cancelled']);
  expect(done.every((line) => line.actor === actor && line.citizenId === ci.jens)).toBe(true);
});

// Fails when: an appointment is looked up by its id alone.
test('A1 another’s appointment is not found under one’s own name', async () => {
  const lise = await municipality.login(ci.lise);
  const [hers] = municipality.host.municipality.staff.appointments(ci.ingrid);
  const found = await lise.get(`/citizens/${ci.ingrid}/appointments/${hers?.id}`);
  expect(found.status).toBe(200);
  const path = `/citizens/${ci.lise}/appointments/${hers?.id}`;
  expect((await lise.get(path)).status).toBe(404);
  const body = { citizenId: ci.lise, reason: 'ill' };
  const cancelled = await lise.post(`${path}/cancel`, body, { ifMatch: hers?.version ?? '' });
  expect(cancelled.status).toBe(404);
});

/** What each asks for besides the citizen. */
const asked: Record<string, (own: Wire['Hold']) => object> = {
  holdSlot: ({ slot }) => ({ slotId: slot.id, deliveryMode: slot.deliveryMode }),
  bookAppointment: ({ id }) => ({ holdId: id }),
  rescheduleAppointment: ({ id }) => ({ holdId: id }),
  cancelAppointment: () => ({ reason: 'ill' }),
  accompany: () => ({ how: 'video' }),
  giveMandate: () => ({ representative: named(ci.else), ...terms }),
  changeMandate: () => terms,
  requestMandate: () => ({ giver: named(ci.else), way: 'digital', ...terms }),
  answerMandateRequest: () => ({ answer: 'withdraw' }),
  markNoticesSeen: () => ({ ids: [] }),
  updateNotificationSettings: () => ({ changesByOthers: 'log-only' }),
  startThread: () => ({ unitId: 'un-7w2mhb', subject: 'Krykker', text: 'Hej' }),
  writeMessage: () => ({ text: 'Hej' }),
  markThreadRead: () => ({ messageId: 'me-0000' }),
  updateReminderSettings: () => ({ dayBefore: false, twoHoursBefore: true }),
  joinWaitingList: () => ({ appointmentId: 'ap-0000', wishes: anyTime }),
  changeWishes: () => ({ wishes: anyTime }),
  updateCalendarFeed: () => ({ titles: 'service' }),
  leaveVideoVisit: () => ({ participantId: 'vp-0000' }),
  sendVideoSignals: () => ({
    participantId: 'vp-0000',
    signals: [{ to: 'vp-0000', kind: 'message', data: '"Hej"' }],
  }),
  rateVideoVisit: () => ({ rating: 'good' }),
};
const terms = { rights: ['see-appointments'], to: nextYear };

// Fails when: isAboutAnother is not asked.
test.each(aboutCitizens.filter(({ bodyTypes }) => bodyTypes.includes('application/json')))(
  'A2 $id: the body names another citizen than the path: 403, and nothing is done for either',
  async ({ id, path, method, right }) => {
    const { host, login } = createTestMunicipality();
    const lise = await login(ci.lise);
    // What no mandate will do is tried from one's own path upon another.
    const [mine, other] = right === 'self' ? [ci.lise, ci.ingrid] : [ci.ingrid, ci.lise];
    const [hers] = host.municipality.staff.appointments(ci.ingrid);
    const [mandate] = host.municipality.mandates(ci.lise);
    const own = await hold(lise, ci.lise, advice);
    const before = stateOf(host);
    const concrete = path
      .replace('{citizenId}', mine)
      .replace('{appointmentId}', hers?.id ?? '')
      .replace('{mandateId}', mandate?.id ?? '')
      .replace('{requestId}', 'mr-0000')
      .replace('{threadId}', 'th-0000')
      .replace('{waitingId}', 'wa-0000')
      .replace('{offerId}', 'of-0000');
    const body = { citizenId: other, ...asked[id]?.(own.body) };
    const sending = { ifMatch: hers?.version ?? '' };
    const answer = await (method === 'PATCH'
      ? lise.patch(concrete, body, sending)
      : lise.post(concrete, body, sending));
    expect([answer.status, answer.body.type]).toEqual([403, problemType('citizen-mismatch')]);
    expect(stateOf(host)).toEqual(before);
  },
);

/** What a request that is not admitted must leave as it is. */
function stateOf({ municipality }: TestMunicipality['host']) {
  return [
    municipality.log().length,
    municipality.staff.post().length,
    municipality.mandates(ci.lise),
    municipality.mandates(ci.ingrid),
  ];
}

/** All that an answer to this person tells. */
async function told(operation: Operation, actor: string, citizen: string) {
  const answer = await ask(operation, actor, citizen);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}
