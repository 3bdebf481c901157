import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { book, cancel, dietitian } from '../contract/scenes.ts';
import { readCalendar, type CalendarEntry } from '../support/municipality/calendar-client.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;

beforeEach(() => {
  municipality = createTestMunicipality();
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

/** A calendar's way of asking: without a session, all of it each time. */
async function subscribed(browser: TestBrowser, citizenId: string) {
  const { body } = await browser.post<Wire['CalendarFeed']>(
    `/citizens/${citizenId}/calendar-feed`,
    { citizenId },
  );
  const path = body.path ?? 'none';
  const text = async () => (await municipality.browser().get<string>(path)).body;
  const entries = async () => readCalendar(await text());
  const find = async ({ id }: { id: string }): Promise<CalendarEntry | undefined> =>
    (await entries()).find(({ uid }) => uid === `${id}@borgerbooking`);
  return { text, entries, find };
}

const day = 24 * 3600 * 1000;

// Fails when: only STATUS tells that it is cancelled.
test('F4 what is cancelled says so to a calendar that ignores STATUS, and takes up no time', async () => {
  const jens = await municipality.login(ci.jens);
  const { find } = await subscribed(jens, ci.jens);
  const booked = await book(jens, ci.jens, dietitian);
  const title = 'Aftale med Havlunde Kommune';
  expect(await find(booked)).toMatchObject({ title, busy: true, alarms: 0 });
  await cancel(jens, booked);
  expect(await find(booked)).toMatchObject({ title: `AFLYST: ${title}`, busy: false, alarms: 0 });
});

// Fails when: what is over is left out, or stays for ever.
test('F4 what is over stays for three months', async () => {
  const jens = await municipality.login(ci.jens);
  const { find } = await subscribed(jens, ci.jens);
  const booked = await book(jens, ci.jens, dietitian);
  const toEnd = new Date(booked.end).getTime() - municipality.host.clock.now();
  municipality.host.clock.advance(toEnd + 89 * day);
  expect(await find(booked)).toMatchObject({ status: 'CONFIRMED' });
  municipality.host.clock.advance(2 * day);
  expect(await find(booked)).toBeUndefined();
});

// Fails when: an entry leaves out how one meets, or there is no organizer (RFC 5546, 3.2.1), or the
// last line does not end.
test('F4 each entry says how one meets, and is what validators want of something published', async () => {
  const ingrid = await municipality.login(ci.ingrid);
  const { text, entries } = await subscribed(ingrid, ci.ingrid);
  const ways = new Set((await entries()).map(({ description }) => description.split('\n')[0]));
  expect(ways.size).toBeGreaterThan(1);
  for (const way of ways) {
    expect(['Besøg hos os', 'Hjemmebesøg', 'Skærmbesøg (video)', 'Telefon: Vi ringer']).toContain(
      way,
    );
  }
  const whole = await text();
  const count = (line: string) => whole.split('\r\n').filter((one) => one === line).length;
  expect(count('ORGANIZER;CN="Havlunde Kommune":mailto:ingen-svar@havlunde.invalid')).toBe(
    count('BEGIN:VEVENT'),
  );
  expect(whole).toMatch(/END:VCALENDAR\r\n$/);
});
