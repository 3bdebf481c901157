import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { dietitian, freeTimes, problemType } from '../contract/scenes.ts';
import {
  startHttpMunicipality,
  type HttpMunicipality,
} from '../support/municipality/municipality-http.ts';
import type { Problem, TestBrowser } from '../support/municipality/municipality-browser.ts';

let municipality: HttpMunicipality;
let crowd: { id: string; browser: TestBrowser }[];

beforeEach(async () => {
  municipality = await startHttpMunicipality(50);
  const people = municipality.host.municipality.people().slice(-50);
  crowd = await Promise.all(
    people.map(async ({ citizenId: id }) => ({ id, browser: await municipality.login(id) })),
  );
});

afterEach(() => {
  municipality.stop();
  expect(municipality.host.municipality.brokenInvariants()).toEqual([]);
  expect(municipality.host.records.violations).toEqual([]);
});

const log = () => municipality.host.municipality.log();

/** All of them hold the time, and whoever got it books it, all at once. */
function reachFor(slot: Wire['Slot']) {
  return Promise.all(
    crowd.map(async ({ id, browser }) => {
      const wish = { citizenId: id, slotId: slot.id, deliveryMode: slot.deliveryMode };
      const held = await browser.post<Problem & { id: string }>(`/citizens/${id}/holds`, wish);
      if (held.status !== 201) return held;
      const booking = { citizenId: id, holdId: held.body.id };
      return browser.post(`/citizens/${id}/appointments`, booking);
    }),
  );
}

async function firstTime(wish: Parameters<typeof freeTimes>[2]): Promise<Wire['Slot']> {
  const [first] = crowd;
  const [slot] = first ? await freeTimes(first.browser, first.id, wish) : [];
  if (!slot) throw new Error('There is no free time');
  return slot;
}

// Fails when: a time that is held counts as free.
test('W9 of fifty citizens who reach for one time at once over HTTP one gets it, the others get alternatives', async () => {
  const slot = await firstTime(dietitian);
  const answers = await reachFor(slot);
  const lost = answers.filter(({ status }) => status === 409);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(lost).toHaveLength(49);
  for (const { body } of lost) {
    expect(body.type).toBe(problemType('slot-taken'));
    const offered = body.alternatives?.map(({ id }) => id) ?? [];
    expect(offered).not.toHaveLength(0);
    expect(offered).not.toContain(slot.id);
  }
  expect(log().map(({ action, slotId }) => [action, slotId])).toEqual([
    ['held', slot.id],
    ['booked', slot.id],
  ]);
});

// Fails when: who is in a group does not use up its seats, or holds do not.
test('W9 as many of fifty get a seat in a course as it has left', async () => {
  const slot = await firstTime({ serviceId: sv.digitalCourse, deliveryMode: 'clinic' });
  const answers = await reachFor(slot);
  const booked = answers.filter(({ status }) => status === 201);
  expect(booked).toHaveLength(slot.seatsLeft ?? 0);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(50 - booked.length);
  for (const done of ['held', 'booked']) {
    expect(log().filter(({ action }) => action === done)).toHaveLength(booked.length);
  }
});
