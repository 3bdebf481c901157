import { SegmentedMessage } from 'sms-segments-calculator';
import { beforeEach, expect, test } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import { booked, freeTime, havlunde, ok, upcoming } from '../testing/support.ts';

let { town, setTime, pass } = havlunde();

beforeEach(() => {
  ({ town, setTime, pass } = havlunde());
});

const call = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
/** On Monday morning; it is Wednesday. */
const monday = { from: '2026-11-30T08:00:00+01:00' };
const sms = (to: string) => town.staff.sms().filter((item) => item.to === to);
const sent = (reader: string, citizen = reader) => ok(town.reminders(reader, citizen, {})).items;
const choose = (reader: string, citizen: string, change: object) => {
  const { version, dayBefore, twoHoursBefore } = town.reminderSettings(reader, citizen);
  const wish = { citizenId: citizen, dayBefore, twoHoursBefore, ...change };
  return town.updateReminderSettings(reader, wish, version);
};

test('at ten the day before, one message that says when and where to see more', () => {
  const one = booked(town, ci.jens, freeTime(town, { ...call, ...monday }, { citizen: ci.jens }));
  setTime('2026-11-29T09:59:59+01:00');
  expect(sms(ci.jens)).toEqual([]);
  setTime('2026-11-29T10:00:00+01:00');
  const [message, ...others] = sms(ci.jens);
  expect(others).toEqual([]);
  const time = one.start.slice(11, 16).replace(':', '.').replace(/^0/, '');
  expect(message?.text).toMatch(
    `Havlunde Kommune: Husk din aftale i morgen, mandag 30. november kl. ${time}. Se den: https://havlunde.invalid/s/`,
  );
  const link = /[^/]+$/.exec(message?.text ?? '')?.[0] ?? '';
  expect(link).toMatch(/^[a-z0-9]{14}$/);
  expect(town.follow(link)).toBe(`/aftaler/${one.id}`);
  expect(town.follow('nowhere')).toBeNull();
});

test('on its way for a minute, then arrived; or stopped, and why', () => {
  booked(town, ci.jens, freeTime(town, { ...call, ...monday }, { citizen: ci.jens }));
  ok(choose(ci.jens, ci.jens, { twoHoursBefore: true }));
  setTime('2026-11-29T10:00:30+01:00');
  expect(sent(ci.jens)).toMatchObject([
    { when: 'day-before', at: '2026-11-29T10:00:00+01:00', state: 'in-progress', reason: null },
  ]);
  pass(1);
  expect(sent(ci.jens)).toMatchObject([{ state: 'completed' }]);
  town.staff.smsConditions({ fault: 'recipient-unavailable' });
  setTime('2026-11-30T18:00:00+01:00');
  expect(sent(ci.jens)).toMatchObject([
    { when: 'two-hours-before', state: 'stopped', reason: 'recipient-unavailable' },
    { when: 'day-before', state: 'completed' },
  ]);
});

// Fails when: what came due is looked for at the clock's time alone.
test('the clock jumps past many: each is sent once, in order, at its own time', () => {
  const { items } = ok(town.appointments(ci.ingrid, { limit: 100 }));
  ok(choose(ci.ingrid, ci.ingrid, { twoHoursBefore: true }));
  setTime('2027-02-01T08:00:00+01:00');
  const all = ok(town.reminders(ci.ingrid, ci.ingrid, { limit: 100 })).items.toReversed();
  const times = all.map(({ at }) => Date.parse(at));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(all.map(({ appointmentId, when }) => appointmentId + when)).size).toBe(all.length);
  const twoHours = all.filter(({ when }) => when === 'two-hours-before');
  expect(twoHours.every(({ at, start }) => Date.parse(start) - Date.parse(at) === 7_200_000)).toBe(
    true,
  );
  const later = items.filter(({ start }) => start > '2026-11-27' && start < '2027-02-01');
  for (const { id } of later) {
    expect(all.filter(({ appointmentId }) => appointmentId === id)).toHaveLength(2);
  }
  pass(1);
  expect(ok(town.reminders(ci.ingrid, ci.ingrid, { limit: 100 })).total).toBe(all.length);
});

test('nothing for what is cancelled, nor for a time that it was moved from', () => {
  const wish = { serviceId: sv.dietitian, deliveryMode: 'clinic' } as const;
  const from = '2026-12-07T00:00:00+01:00';
  const one = booked(town, ci.jens, freeTime(town, { ...wish, from }, { citizen: ci.jens }));
  const [other] = ok(town.staff.slots({ ...wish, from: '2026-12-14T00:00:00+01:00' })).items;
  ok(town.staff.move(one.id, other?.id ?? ''));
  setTime('2026-12-12T12:00:00+01:00');
  expect(sent(ci.jens)).toEqual([]);
  setTime('2026-12-20T12:00:00+01:00');
  expect(sent(ci.jens)).toMatchObject([{ start: other?.start }]);
  const gone = booked(
    town,
    ci.jens,
    freeTime(town, { ...call, from: '2026-12-28T08:00:00+01:00' }, { citizen: ci.jens }),
  );
  ok(town.staff.cancel(gone.id));
  setTime('2027-01-10T12:00:00+01:00');
  expect(sent(ci.jens)).toHaveLength(1);
});

test('what is agreed after the deadline has no reminder of the day before', () => {
  setTime('2026-11-29T11:00:00+01:00');
  booked(town, ci.jens, freeTime(town, { ...call, ...monday }, { citizen: ci.jens }));
  setTime('2026-12-01T08:00:00+01:00');
  expect(sent(ci.jens)).toEqual([]);
});

test('who is not signed up, or whose register cannot be asked, gets none', () => {
  booked(town, ci.poul, freeTime(town, { ...call, ...monday }, { citizen: ci.poul }));
  booked(town, ci.jens, freeTime(town, { ...call, ...monday }, { citizen: ci.jens }));
  expect(town.reminderSettings(ci.poul, ci.poul).signedUp).toBe('no');
  town.staff.signUp(ci.jens, false);
  town.staff.signUp(ci.jens, true);
  town.staff.smsConditions({ registerAnswers: false });
  expect(town.reminderSettings(ci.jens, ci.jens).signedUp).toBe('unknown');
  setTime('2026-11-29T12:00:00+01:00');
  expect(sent(ci.jens)).toMatchObject([{ state: 'stopped', reason: 'system-error' }]);
  expect(sent(ci.poul)).toMatchObject([{ state: 'stopped' }]);
  expect(town.staff.sms()).toEqual([]);
});

test('the dead get none', () => {
  booked(town, ci.jens, freeTime(town, { ...call, ...monday }, { citizen: ci.jens }));
  ok(town.staff.died(ci.jens));
  setTime('2026-11-30T12:00:00+01:00');
  expect(sms(ci.jens)).toEqual([]);
});

// Fails when: readersOf does not ask the citizen's own choice, or the mandate as it is then.
test('a representative has their own, when the citizen allows it and as long as the mandate holds', () => {
  expect(choose(ci.lise, ci.ingrid, { dayBefore: true })).toMatchObject({
    refusal: { code: 'reminders-not-allowed' },
  });
  expect(choose(ci.lise, ci.ingrid, { representativesMayHaveOwn: true })).toMatchObject({
    refusal: { code: 'self-only' },
  });
  ok(choose(ci.ingrid, ci.ingrid, { representativesMayHaveOwn: true, dayBefore: false }));
  ok(choose(ci.lise, ci.ingrid, { dayBefore: true }));
  const { start, id } = upcoming(town, ci.ingrid, sv.rehabilitation);
  setTime(start);
  expect(sms(ci.ingrid)).toEqual([]);
  const texts = sms(ci.lise).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toContain('aftalen for Ingrid Holm Mortensen i morgen');
  const paths = texts.map((text) => town.follow(/[^/]+$/.exec(text)?.[0] ?? ''));
  expect(paths).toContain(`/for/${ci.ingrid}/aftaler/${id}`);
  expect(sent(ci.lise, ci.ingrid).length).toBe(texts.length);
  expect(sent(ci.ingrid)).toEqual([]);

  ok(town.staff.revokeMandate(ci.ingrid, ci.lise));
  setTime('2027-03-01T08:00:00+01:00');
  expect(sms(ci.lise).filter(({ text }) => text.includes('aftalen for'))).toHaveLength(
    texts.length,
  );
});

test('nobody is named whose name is protected', () => {
  expect(town.previewReminder(ci.lise, ci.alma, 'day-before').text).toContain(
    'Husk aftalen for en, du har fuldmagt til, i morgen,',
  );
});

test('every text is one message, whoever it is about and whenever', () => {
  const people = town.people().map(({ citizenId }) => citizenId);
  for (const citizen of people) {
    for (const reader of [citizen, ci.lise]) {
      for (const when of ['day-before', 'two-hours-before'] as const) {
        const { text, septets, longest } = town.previewReminder(reader, citizen, when);
        expect(septets).toBeLessThanOrEqual(longest);
        const counted = new SegmentedMessage(text, 'GSM-7');
        expect([counted.segmentsCount, counted.messageSize]).toEqual([1, septets * 7]);
      }
    }
  }
});
