import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { accept, declined, join, offered, offerNow } from '../contract/waiting-scenes.ts';
import { book, dietitian, freeTimes, problemType, upcomingOf } from '../contract/scenes.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

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

const moves = () =>
  municipality.host.municipality.log().filter(({ action }) => action === 'rescheduled').length;

// Fails when: Idempotency.once runs every request anew, or it is asked after If-Match.
test('W1 W6 a yes whose answer was lost moves once, and asked again says so', async () => {
  const entry = await offered(municipality, jens, ci.jens);
  const key = newKey();
  municipality.host.faults.add({ kind: 'lost-answer', times: 1 });
  await expect(accept(jens, entry, { key })).rejects.toThrow();
  const again = await accept<Wire['Appointment']>(jens, entry, { key });
  expect([again.status, again.body.slotId]).toEqual([200, entry.offer.slot.id]);
  expect(moves()).toBe(1);
});

// Fails when: acceptOffer moves before it has asked whether the offer still stands.
test('W12 W15 a yes that comes too late leaves the old time, and the next is asked', async () => {
  const entry = await offered(municipality, jens, ci.jens);
  municipality.host.clock.advance(16 * 3_600_000);
  jens = await municipality.login(ci.jens);
  const late = await accept(jens, entry);
  expect([late.status, late.body.type]).toEqual([409, problemType('offer-lapsed')]);
  const stands = await upcomingOf(jens, ci.jens, dietitian.serviceId);
  expect(stands.start).toBe(entry.appointment.start);
  expect(moves()).toBe(0);
});

// Fails when: engagedNow does not count what is offered.
test('W9 of 50 at once for an offered time nobody gets it but the one it is held for', async () => {
  const entry = await offered(municipality, jens, ci.jens);
  const { id: slotId } = entry.offer.slot;
  const karen = await municipality.login(ci.karen);
  const body = { citizenId: ci.karen, slotId, deliveryMode: 'clinic' };
  const tries = Array.from({ length: 50 }, () => karen.post(`/citizens/${ci.karen}/holds`, body));
  const [yes, ...others] = await Promise.all([accept(jens, entry), ...tries]);
  expect(yes.status).toBe(200);
  expect(new Set(others.map(({ body: { type } }) => type))).toEqual(
    new Set([problemType('slot-taken')]),
  );
  expect(moves()).toBe(1);
});

// Fails when: acceptOffer does not compare the appointment's version.
test('W8 a yes to what the municipality has moved meanwhile changes nothing', async () => {
  const entry = await offered(municipality, jens, ci.jens);
  const times = await freeTimes(jens, ci.jens, { ...dietitian, replacing: entry.appointment.id });
  const elsewhere = times.find(({ start }) => start > entry.appointment.start);
  municipality.host.municipality.staff.move(entry.appointment.id, elsewhere?.id ?? '');
  const answer = await accept(jens, entry);
  expect([answer.status, answer.body.current?.start]).toEqual([412, elsewhere?.start]);
});

// Fails when: offerOf finds an offer by its id alone.
test('A1 another’s offer is not found under one’s own name', async () => {
  const entry = await offered(municipality, jens, ci.jens);
  const karen = await municipality.login(ci.karen);
  expect((await accept(karen, { ...entry, citizenId: ci.karen })).status).toBe(404);
  expect((await declined(karen, { ...entry, citizenId: ci.karen })).status).toBe(404);
  expect((await declined(jens, entry)).status).toBe(200);
});

// Fails when: what a representative does with the waiting list is not written down.
test('A3 a representative answers while the mandate holds, and the citizen is told', async () => {
  const birgit = await municipality.login(ci.birgit);
  const appointment = await book(birgit, ci.jens, dietitian, 10);
  await join(birgit, appointment);
  const wish = { ...dietitian, replacing: appointment.id };
  const [slot] = await freeTimes(birgit, ci.jens, wish);
  const { staff } = municipality.host.municipality;
  staff.freeSlot(slot?.id ?? '');
  const entry = await offerNow(birgit, ci.jens);
  const log = await jens.get<{ items: Wire['Activity'][] }>(`/citizens/${ci.jens}/activities`);
  expect(log.body.items.map(({ action, relation }) => `${relation} ${action}`)).toContain(
    'representative waiting-list-joined',
  );
  staff.revokeMandate(ci.jens, ci.birgit);
  expect((await accept(birgit, entry)).status).toBe(404);
  expect(moves()).toBe(0);
});
