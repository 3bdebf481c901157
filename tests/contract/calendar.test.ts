import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { places } from '../../mocks/town/places.ts';
import { services } from '../../mocks/town/services.ts';
import { merge, readCalendar } from '../support/municipality/calendar-client.ts';
import { dialects } from '../support/municipality/calendar-dialects.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { nextYear } from './mandate-scenes.ts';
import { advice, book, cancel, dietitian, hold, problemType, reschedule } from './scenes.ts';

let municipality: TestMunicipality;

beforeEach(() => {
  municipality = createTestMunicipality();
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

const feedPath = (citizen: string) => `/citizens/${citizen}/calendar-feed`;

async function subscribe(browser: TestBrowser, citizen: string): Promise<string> {
  const { status, body } = await browser.post<Wire['CalendarFeed']>(feedPath(citizen), {
    citizenId: citizen,
  });
  expect(status).toBe(200);
  if (body.path === null) throw new Error('There is no address');
  return body.path;
}

/** As a calendar asks: a stranger without any cookie. */
const fetched = (path: string, headers = {}) => municipality.browser().get<string>(path, headers);
const entries = async (path: string) => readCalendar((await fetched(path)).body);
const sayTitles = async (browser: TestBrowser, citizen: string, titles: string) => {
  const ifMatch = (await browser.get(feedPath(citizen))).headers.get('ETag') ?? '';
  return browser.patch(feedPath(citizen), { citizenId: citizen, titles }, { ifMatch });
};

// Fails when: SEQUENCE is left out or stands still, or what is cancelled is simply left out.
test('what is booked, moved and cancelled is one entry: the same UID, and each time a higher SEQUENCE', async () => {
  const jens = await municipality.login(ci.jens);
  const path = await subscribe(jens, ci.jens);
  const booked = await book(jens, ci.jens, dietitian);
  const uid = `${booked.id}@borgerbooking`;
  const mine = async () => (await entries(path)).find((one) => one.uid === uid);
  const first = await mine();
  expect(first).toMatchObject({ status: 'CONFIRMED', sequence: booked.sequence });
  const { body: held } = await hold(jens, ci.jens, { ...dietitian, replacing: booked.id }, 3);
  const { body: moved } = await reschedule<Wire['Appointment']>(jens, booked, held.id);
  const second = await mine();
  expect(second?.start).toBe(new Date(moved.start).toISOString());
  expect(second?.start).not.toBe(first?.start);
  await cancel(jens, moved);
  const third = await mine();
  expect(third?.status).toBe('CANCELLED');
  const sequences = [first, second, third].map((one) => one?.sequence ?? 0);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  // After a while nobody needs to hear of it.
  municipality.host.clock.advance(31 * 24 * 3600 * 1000);
  expect(await mine()).toBeUndefined();
});

// Fails when: an ended address is found, or is refused otherwise than one that never was.
test('an address that was ended or renewed is no other than one that never was', async () => {
  const jens = await municipality.login(ci.jens);
  const seen = async (path: string) => {
    const { status, headers, body } = await fetched(path);
    return { status, headers: [...headers], body };
  };
  const unknown = await seen(`/kalender/${'x'.repeat(32)}.ics`);
  expect(unknown.status).toBe(404);
  const first = await subscribe(jens, ci.jens);
  const second = await subscribe(jens, ci.jens);
  expect(second).not.toBe(first);
  expect(await seen(first)).toEqual(unknown);
  expect((await fetched(second)).status).toBe(200);
  const ended = await jens.delete<Wire['CalendarFeed']>(feedPath(ci.jens));
  expect(ended.body.path).toBeNull();
  expect(await seen(second)).toEqual(unknown);
});

// Fails when: an address outlives the right it was made by, or comes back with it.
test.each(['ended', 'over', 'left without the right'])(
  'a representative’s address dies when the mandate is %s, and stays dead; the citizen’s own lives',
  async (how) => {
    const { host } = municipality;
    const [svend, jens] = [await municipality.login(ci.svend), await municipality.login(ci.jens)];
    const wish = { citizenId: ci.svend, representative: named(ci.jens), to: '2026-11-27' };
    const given = host.municipality.giveMandate({ ...wish, rights: ['see-appointments'] });
    if (!given.ok) throw new Error(given.refusal.code);
    const own = await subscribe(svend, ci.svend);
    const path = await subscribe(jens, ci.svend);
    expect((await fetched(path)).status).toBe(200);
    const { id, version } = given.value;
    const terms = { citizenId: ci.svend, to: nextYear };
    if (how === 'ended') host.municipality.staff.revokeMandate(ci.svend, ci.jens);
    else if (how === 'over') host.clock.advance(3 * 24 * 3600 * 1000);
    else {
      const change = { ...terms, rights: ['read-messages' as const] };
      expect(host.municipality.changeMandate(id, change, version).ok).toBe(true);
    }
    expect((await fetched(path)).status).toBe(404);
    expect((await fetched(own)).status).toBe(200);
    host.municipality.staff.revokeMandate(ci.svend, ci.jens);
    const again = { ...wish, rights: ['see-appointments' as const], to: nextYear };
    expect(host.municipality.giveMandate(again).ok).toBe(true);
    expect((await fetched(path)).status).toBe(404);
    const back = await municipality.login(ci.jens);
    expect((await back.get<Wire['CalendarFeed']>(feedPath(ci.svend))).body.path).toBeNull();
  },
);

describe('what it tells', () => {
  // Fails when: a title or a place says more than that there is an appointment.
  test('neutral titles say nothing of health, and nobody’s name or number', async () => {
    const ingrid = await municipality.login(ci.ingrid);
    const path = await subscribe(ingrid, ci.ingrid);
    const all = await entries(path);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map(({ title }) => title))).toEqual(
      new Set(['Aftale med Havlunde Kommune', 'AFLYST: Aftale med Havlunde Kommune']),
    );
    const text = unfolded((await fetched(path)).body);
    const { cpr, name } = named(ci.ingrid);
    for (const word of [
      cpr,
      cpr.replace('-', ''),
      ...name.split(' '),
      ...services.flatMap((one) => [one.name.da, one.name.en]),
      ...Object.values(places).map((place) => place.name),
    ]) {
      expect(text).not.toContain(word);
    }
  });

  // Fails when: the choice is not kept, or letters and commas do not survive (RFC 5545, 3.1 and 3.3.11).
  test('with titles that say what, Danish letters, commas and long lines come through whole', async () => {
    const ingrid = await municipality.login(ci.ingrid);
    const path = await subscribe(ingrid, ci.ingrid);
    expect((await sayTitles(ingrid, ci.ingrid, 'service')).status).toBe(200);
    const ahead = municipality.host.municipality.staff
      .appointments(ci.ingrid)
      .filter(({ status }) => status === 'booked');
    const all = await entries(path);
    for (const { id, serviceName, location, start, end } of ahead) {
      expect(all.find(({ uid }) => uid.startsWith(`${id}@`))).toMatchObject({
        title: serviceName.da,
        location: location?.address ?? '',
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
      });
    }
    expect(ahead.some(({ serviceName }) => /[æøå]/.test(serviceName.da))).toBe(true);
    const { body } = await fetched(path);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(body).not.toMatch(/[^\r]\n/);
    const stale = { ifMatch: '"0"' };
    const change = { citizenId: ci.ingrid, titles: 'neutral' };
    expect((await ingrid.patch(feedPath(ci.ingrid), change, stale)).status).toBe(412);
  });

  test('of somebody else it tells initials, of a protected name not even those', async () => {
    const lise = await municipality.login(ci.lise);
    const text = unfolded((await fetched(await subscribe(lise, ci.ingrid))).body);
    expect(text).toContain('SUMMARY:Aftale med Havlunde Kommune (IM)');
    expect(text).not.toMatch(/Ingrid|Mortensen|ci-/);
    const birgit = await municipality.login(ci.birgit);
    const protectedOne = unfolded((await fetched(await subscribe(birgit, ci.alma))).body);
    expect(protectedOne).toContain('SUMMARY:Aftale med Havlunde Kommune\r\n');
  });

  test('its link leads to the screen of whom it is about', async () => {
    const lise = await municipality.login(ci.lise);
    const { body } = await fetched(await subscribe(lise, ci.ingrid));
    const link = /https?:\/\/[^/]+(\/s\/\w+)/.exec(unfolded(body))?.[1] ?? '';
    const location = (await municipality.browser().get(link)).headers.get('Location');
    expect(location).toMatch(new RegExp(`^/for/${ci.ingrid}/aftaler/ap-`));
  });
});

// Fails when: it may lie in a shared cache, or is sent again although nothing has changed.
test('it is asked for again each time, and answered in full only when something changed', async () => {
  const jens = await municipality.login(ci.jens);
  const path = await subscribe(jens, ci.jens);
  await book(jens, ci.jens, dietitian);
  const { headers, body } = await fetched(path);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'private, no-cache',
    'content-type': 'text/calendar; charset=utf-8',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  expect(body).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  expect(body).toContain('X-PUBLISHED-TTL:PT1H\r\n');
  expect(body).toContain('METHOD:PUBLISH\r\n');
  const asked = { 'If-None-Match': headers.get('ETag') ?? '' };
  municipality.host.clock.advance(60_000);
  expect((await fetched(path, asked)).status).toBe(304);
  await book(jens, ci.jens, advice);
  expect((await fetched(path, asked)).status).toBe(200);
});

// Fails when: only GET is answered, or HEAD with something else.
test('a calendar that looks first is told the same, without the content', async () => {
  const jens = await municipality.login(ci.jens);
  const path = await subscribe(jens, ci.jens);
  const whole = await fetched(path);
  const looked = await municipality.browser().fetch(path, { method: 'HEAD' });
  expect(looked.status).toBe(200);
  expect([...looked.headers]).toEqual([...whole.headers]);
  expect(await looked.text()).toBe('');
  await jens.delete(feedPath(ci.jens));
  expect((await municipality.browser().fetch(path, { method: 'HEAD' })).status).toBe(404);
});

// Fails when: the access log keeps paths as they come.
test('the secret is in no record', async () => {
  const jens = await municipality.login(ci.jens);
  const path = await subscribe(jens, ci.jens);
  await fetched(path);
  await fetched(path.replace('.ics', ''));
  await fetched(`${path}/%E0%A4%A`);
  await municipality.browser().fetch(path, { method: 'POST' });
  const { records, municipality: town } = municipality.host;
  const secret = path.slice('/kalender/'.length, -'.ics'.length);
  expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  expect(JSON.stringify([records.requests, records.logins, town.log()])).not.toContain(secret);
  expect(records.requests.filter((one) => one.path === '/kalender/…')).toHaveLength(4);
});

// Fails when: UID or SEQUENCE are not what the three go by.
test.each(dialects)(
  'in a calendar that writes %s dialect, ours moves its entry and takes it away, and touches no other',
  async (_, write) => {
    const jens = await municipality.login(ci.jens);
    const path = await subscribe(jens, ci.jens);
    const booked = await book(jens, ci.jens, dietitian);
    const uid = `${booked.id}@borgerbooking`;
    const kept = readCalendar(write({ uid, sequence: booked.sequence }));
    const [, theirs] = kept;
    expect(kept[0]).toMatchObject({ uid, start: '2026-12-08T09:00:00.000Z' });
    expect(theirs?.title).toBe('Juleaften hos Bodil, husk kager');
    const before = (await fetched(path)).body;

    const { body: held } = await hold(jens, ci.jens, { ...dietitian, replacing: booked.id }, 3);
    const { body: moved } = await reschedule<Wire['Appointment']>(jens, booked, held.id);
    const afterMove = merge(kept, (await fetched(path)).body);
    expect(afterMove).toHaveLength(2);
    expect(afterMove).toContainEqual(theirs);
    const start = new Date(moved.start).toISOString();
    expect(afterMove.find((one) => one.uid === uid)?.start).toBe(start);
    // What comes late does not move it back.
    expect(merge(afterMove, before)).toEqual(afterMove);

    await cancel(jens, moved);
    expect(merge(afterMove, (await fetched(path)).body)).toEqual([theirs]);
  },
);

// Fails when: the operations ask for no right.
test('whoever may not see the appointments gets no address', async () => {
  const lise = await municipality.login(ci.lise);
  const refused = await lise.post(feedPath(ci.jens), { citizenId: ci.jens });
  expect([refused.status, refused.body.type]).toEqual([404, problemType('not-found')]);
});

function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}
