import { expect, test } from 'vitest';
import { merge, readCalendar } from '../../../tests/support/municipality/calendar-client.ts';
import { anAppointment, start } from '../../../tests/support/municipality/made-up.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import type { LocationId } from '../../domain/appointment/service.ts';
import { instantFromWire, later, minutes } from '../../domain/time.ts';
import { calendarFile } from './calendarFile.ts';

const words = { title: 'Aftale', description: 'Se mere i Borgerbooking: https://b.test/aftaler/1' };
const location = {
  id: 'lo-made-up' as LocationId, // made up
  name: 'Kontinensklinikken',
  address: 'Havnegade 1, 9999 Havlunde',
  room: '3',
  access: null,
};

test('a calendar that others can see is told when and where, and nothing else', async () => {
  const file = await fileOf(anAppointment({ location }));
  expect(file).toContain('SUMMARY:Aftale\r\n');
  expect(file).toContain('CLASS:PRIVATE\r\n');
  expect(file).toContain('LOCATION:Havnegade 1\\, 9999 Havlunde\r\n');
  expect(file).not.toMatch(/Kontinens|Kostvejledning|Dorthe|Diætist|ondt|video\.invalid/);
});

// Fails when: words or places go out as they are (F25).
test('no control character goes out', async () => {
  const dirty = { ...location, address: 'Havnegade\u0000 1\u202E' };
  expect(await fileOf(anAppointment({ location: dirty }))).toContain('LOCATION:Havnegade 1\r\n');
});

test('a visit at home has no place: one’s own address is one’s own', async () => {
  expect(await fileOf(anAppointment({ mode: 'home' }))).not.toContain('LOCATION');
});

test.each([
  ['2026-12-02T10:00:00+01:00', '20261202T090000Z', '20261202T094500Z'],
  ['2026-07-01T10:00:00+02:00', '20260701T080000Z', '20260701T084500Z'],
  // The half hour that comes twice (S4).
  ['2026-10-25T02:30:00+02:00', '20261025T003000Z', '20261025T011500Z'],
  ['2026-10-25T02:30:00+01:00', '20261025T013000Z', '20261025T021500Z'],
])('%s is %s, in any time zone', async (text, from, to) => {
  const at = instantFromWire(text);
  const file = await fileOf(anAppointment({ start: at, end: later(at, minutes(45)) }));
  expect(file).toContain(`DTSTART:${from}\r\n`);
  expect(file).toContain(`DTEND:${to}\r\n`);
});

test('after a move it is the same entry, so that importing it again changes the one there is', async () => {
  const uid = /UID:(.*)\r\n/;
  const before = uid.exec(await fileOf(anAppointment()))?.[1];
  const after = uid.exec(await fileOf(anAppointment({ start: later(start, minutes(60)) })))?.[1];
  expect(before).toBe('ap-made-up@borgerbooking');
  expect(after).toBe(before);
});

// Fails when: the file does not say which account of it is the newer, or that it is no more.
test('the file of what was moved moves the entry, and that of what was cancelled takes it away', async () => {
  const booked = anAppointment({ sequence: 1 });
  const later60 = { start: later(start, minutes(60)), end: later(start, minutes(105)) };
  const moved = anAppointment({ sequence: 2, ...later60 });
  const cancelled = anAppointment({ ...moved, sequence: 3, status: 'cancelled' });
  const [first, second, third] = await Promise.all([booked, moved, cancelled].map(fileOf));
  const kept = merge(readCalendar(first ?? ''), second ?? '');
  expect(kept).toMatchObject([{ sequence: 2, start: '2026-12-02T10:00:00.000Z' }]);
  expect(merge(kept, first ?? '')).toEqual(kept);
  expect(merge(kept, third ?? '')).toEqual([]);
  expect(second).toContain('METHOD:PUBLISH\r\n');
  expect(second).toContain('STATUS:CONFIRMED\r\n');
  expect(second).toMatch(/DTSTAMP:20261202T090000Z\r\n[^]*LAST-MODIFIED:20261122T090000Z\r\n/);
  expect(third).toContain('METHOD:CANCEL\r\n');
});

async function fileOf(entry: AgendaEntry): Promise<string> {
  const file = await calendarFile(entry, words, start);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  return file.replaceAll('\r\n ', ''); // unfolded (RFC 5545, 3.1)
}
