import { beforeEach, describe, expect, test, vi } from 'vitest';
import { agenda } from '../../mocks/town/agendaEntry.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { readCalendar } from '../support/municipality/calendar-client.ts';
import { anAppointment } from '../support/municipality/made-up.ts';

// What the clocks in Denmark show on the two nights on which they are changed: each start with the
// words for it, in the order in which they come.
const autumn = [
  ['2026-10-24T23:30:00+02:00', 'lørdag 24. oktober', '23.30–0.15', '20261024T213000Z'],
  ['2026-10-25T01:30:00+02:00', 'søndag 25. oktober', '1.30–2.15', '20261024T233000Z'],
  ['2026-10-25T02:30:00+02:00', 'søndag 25. oktober', '2.30–2.15', '20261025T003000Z'],
  ['2026-10-25T02:30:00+01:00', 'søndag 25. oktober', '2.30–3.15', '20261025T013000Z'],
  ['2026-10-25T23:30:00+01:00', 'søndag 25. oktober', '23.30–0.15', '20261025T223000Z'],
  ['2026-10-26T00:30:00+01:00', 'mandag 26. oktober', '0.30–1.15', '20261025T233000Z'],
] as const;
const spring = [
  ['2027-03-27T23:30:00+01:00', 'lørdag 27. marts', '23.30–0.15', '20270327T223000Z'],
  ['2027-03-28T01:30:00+01:00', 'søndag 28. marts', '1.30–3.15', '20270328T003000Z'],
  ['2027-03-28T03:30:00+02:00', 'søndag 28. marts', '3.30–4.15', '20270328T013000Z'],
  ['2027-03-28T23:30:00+02:00', 'søndag 28. marts', '23.30–0.15', '20270328T213000Z'],
  ['2027-03-29T00:30:00+02:00', 'mandag 29. marts', '0.30–1.15', '20270328T223000Z'],
] as const;
const words = { title: 'Aftale', description: 'Se mere' };

// Which offset a far zone has on a day, its parliament may change: that the device is there is enough.
describe.each(['UTC', 'America/Vancouver', 'Pacific/Auckland'])('S4 on a device in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    vi.resetModules(); // what was made for another zone is not used again
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return () => vi.unstubAllEnvs();
  });

  // Fails when: days, times or weekdays are the device's own, as without a zone in `format.ts`.
  test.each([
    ['clocks go back', autumn],
    ['clocks go forward', spring],
  ])('the weekend on which the %s: days, times and their order are Denmark’s', async (_, night) => {
    const { byDay, format, time } = await app();
    const starts = night.map(([start]) => time.instantFromWire(start));
    const now = time.later(starts[0] ?? time.deviceNow(), -time.days(2));
    const shuffled = [...starts].reverse().sort((a, b) => a - b);
    const rows = byDay(shuffled.map((start) => ({ start }))).flatMap(({ day, items }) =>
      items.map(({ start }) => [
        time.instantToWire(start),
        format.longDay(day, now, 'da'),
        format.timeRange(start, time.later(start, time.minutes(45)), 'da'),
      ]),
    );
    expect(rows).toEqual(night.map(([start, day, range]) => [start, day, range]));
  });

  // Fails when: the file's times are without a zone, on whichever wall they are read.
  test('calendar files name the same instants', async () => {
    const { calendarFile, time } = await app();
    for (const [wire, , , utc] of [...autumn, ...spring]) {
      const start = time.instantFromWire(wire);
      const entry = anAppointment({ start, end: time.later(start, time.minutes(45)) });
      const file = await calendarFile(entry, words, start);
      expect(file).toContain(`DTSTART:${utc}\r\n`);
      expect(readCalendar(file)[0]?.start).toBe(new Date(start).toISOString());
    }
  });

  // Fails when: a subscription's times are the server's own, or stand without a zone.
  test.each(['2026-10-23T08:00:00+02:00', '2027-03-26T08:00:00+01:00'])(
    'subscriptions name the same instants, from %s on',
    async (now) => {
      const { town, starts } = await nightAppointments(now);
      const path = town.createCalendarFeed(ci.jens, ci.jens).path ?? '';
      const secret = path.slice('/kalender/'.length, -'.ics'.length);
      const text = town.calendarBehind(secret, 'https://havlunde.invalid') ?? '';
      expect(readCalendar(text).map(({ start }) => Date.parse(start))).toEqual(starts);
      expect(text.match(/^DTSTART:\d{8}T\d{6}Z\r$/gm)).toHaveLength(starts.length);
    },
  );

  // Fails when: the day before is 24 hours long, or ten o'clock the server's own.
  test.each([
    ['2026-10-23T08:00:00+02:00', ['2026-10-24T10:00:00+02:00', '2026-10-25T10:00:00+01:00']],
    ['2027-03-26T08:00:00+01:00', ['2027-03-27T10:00:00+01:00', '2027-03-28T10:00:00+02:00']],
  ])('reminders leave at ten in Denmark the day before, from %s on', async (now, tens) => {
    const { sms, starts } = await remindedFrom(now);
    expect(sms.map(({ at }) => at).filter((at) => at.includes('T10:00'))).toEqual(tens);
    const twoHoursBefore = sms.map(({ at }) => at).filter((at) => !at.includes('T10:00'));
    expect(twoHoursBefore.map((at) => Date.parse(at) + 7_200_000)).toEqual(starts);
    for (const { text } of sms) expect(text).toMatch(/ kl\. (3\.30|11\.30)\. /);
    expect(sms[0]?.text).toMatch(/i morgen, søndag (25\. oktober|28\. marts) kl\. 3\.30/);
  });

  // Fails when: "today" and "tomorrow" are counted in hours, or on the device's wall.
  test('what is today and tomorrow changes at midnight in Denmark, also after 23 and 25 hours', async () => {
    const { format, time } = await app();
    const near = (now: string, then: string) =>
      format.nearDay(time.copenhagenDay(time.instantFromWire(then)), time.instantFromWire(now));
    expect(near('2026-10-25T00:10:00+02:00', '2026-10-25T23:50:00+01:00')).toBe('today');
    expect(near('2026-10-24T23:50:00+02:00', '2026-10-25T23:50:00+01:00')).toBe('tomorrow');
    expect(near('2026-10-25T23:50:00+01:00', '2026-10-26T00:10:00+01:00')).toBe('tomorrow');
    expect(near('2027-03-28T00:10:00+01:00', '2027-03-28T23:50:00+02:00')).toBe('today');
    expect(near('2027-03-27T00:10:00+01:00', '2027-03-28T23:50:00+02:00')).toBe('tomorrow');
    expect(near('2027-03-27T23:50:00+01:00', '2027-03-29T00:10:00+02:00')).toBeNull();
  });
});

/** The app's modules, as they are when it starts in that zone. */
async function app() {
  const [time, format, { byDay }, { calendarFile }] = await Promise.all([
    import('../../src/domain/time.ts'),
    import('../../src/i18n/format.ts'),
    import('../../src/domain/booking/slot.ts'),
    import('../../src/features/appointments/calendarFile.ts'),
  ]);
  return { time, format, byDay, calendarFile };
}

/** What is sent before an appointment in the changed night and one on the day after it. */
async function remindedFrom(now: string) {
  const { town, starts, pass } = await nightAppointments(now);
  const { version } = town.reminderSettings(ci.jens, ci.jens);
  const wish = { citizenId: ci.jens, dayBefore: true, twoHoursBefore: true };
  town.updateReminderSettings(ci.jens, wish, version);
  pass(5 * 86_400_000);
  return { sms: town.staff.sms(), starts };
}

/** Jens has one in the changed night, and one on the day after it. */
async function nightAppointments(now: string) {
  const { createMunicipality } = await import('../../mocks/municipality/municipality.ts');
  let at = Date.parse(now);
  const town = createMunicipality({
    clock: { now: () => at },
    seed: 1,
    agendas: agenda(ci.jens, [
      [sv.adviceLine, 'phone', 2, { at: '03:30' }],
      [sv.adviceLine, 'phone', 3, { at: '11:30' }],
    ]),
  });
  const starts = town.staff.appointments(ci.jens).map(({ start }) => Date.parse(start));
  return { town, starts, pass: (milliseconds: number) => (at += milliseconds) };
}
