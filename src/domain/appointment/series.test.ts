import { describe, expect, test } from 'vitest';
import { anAppointment } from '../../../tests/support/municipality/made-up.ts';
import { hours, instantFromWire, later, minutes } from '../time.ts';
import type { AgendaEntry } from './agenda.ts';
import { withSeries, type Series } from './series.ts';

/** A visit of half an hour; Denmark's offset is written out, so that nobody computes it. */
function visit(at: string, differs: Partial<AgendaEntry> = {}): AgendaEntry {
  const start = instantFromWire(at);
  return anAppointment({
    id: `ap-${at}` as AgendaEntry['id'], // made up
    start,
    end: later(start, minutes(30)),
    ...differs,
  });
}
const mornings = (...days: string[]) => days.map((day) => visit(`2026-${day}T08:15:00+01:00`));
const isSeries = (item: AgendaEntry | Series): item is Series => 'rhythm' in item;
const said = (items: readonly (AgendaEntry | Series)[]) =>
  items.map((item) =>
    isSeries(item) ? `${item.rhythm} ×${item.entries.length} to ${item.lastDay ?? '?'}` : item.id,
  );

describe('visits that differ by their day alone are one series', () => {
  test.for([
    [['12-01', '12-02', '12-03'], 'daily ×3 to 2026-12-03'],
    [['12-03', '12-04', '12-07', '12-08'], 'weekdays ×4 to 2026-12-08'],
    [['12-01', '12-08', '12-15'], 'weekly ×3 to 2026-12-15'],
  ] as const)('%j', ([days, expected]) => {
    expect(said(withSeries(mornings(...days), true))).toEqual([expected]);
  });

  test('on two weekdays, and at two times of a day, they are two', () => {
    const twice = mornings('12-01', '12-04', '12-08', '12-11', '12-15', '12-18');
    expect(said(withSeries(twice, true))).toEqual([
      'weekly ×3 to 2026-12-15',
      'weekly ×3 to 2026-12-18',
    ]);
    const days = mornings('12-01', '12-02', '12-03');
    const both = days.flatMap((one) => [
      one,
      { ...one, start: later(one.start, hours(12)), end: later(one.end, hours(12)) },
    ]);
    expect(said(withSeries(both, true))).toEqual([
      'daily ×3 to 2026-12-03',
      'daily ×3 to 2026-12-03',
    ]);
  });

  test('across the night when clocks go back, and every entry is in it once', () => {
    const days = [
      visit('2026-10-24T08:15:00+02:00'),
      visit('2026-10-25T08:15:00+01:00'),
      visit('2026-10-26T08:15:00+01:00'),
    ];
    const [series] = withSeries(days, true);
    expect(series && isSeries(series) ? series.entries : []).toEqual(days);
  });
});

describe('by themselves stand', () => {
  test('two, and three with a gap', () => {
    for (const days of [mornings('12-01', '12-02'), mornings('12-01', '12-02', '12-04')]) {
      expect(withSeries(days, true)).toEqual(days);
    }
  });

  test.for<[string, Partial<AgendaEntry>]>([
    ['another person', { practitioner: { name: 'Vikar', role: { da: 'Vikar', en: 'Locum' } } }],
    ['another way', { mode: 'home' }],
    ['a longer visit', { end: instantFromWire('2026-12-03T09:15:00+01:00') }],
    ['another time', { start: instantFromWire('2026-12-03T10:15:00+01:00') }],
    ['a cancelled one', { status: 'cancelled' }],
    ['another service', { serviceId: 'sv-other' as AgendaEntry['serviceId'] }],
  ])('%s, and what goes on after it is a series again', ([, differs]) => {
    const week = mornings('11-30', '12-01', '12-02', '12-03', '12-04', '12-05', '12-06');
    const other = visit('2026-12-03T08:15:00+01:00', { id: 'other' as never, ...differs });
    const entries = week.map((one, index) => (index === 3 ? other : one));
    expect(said(withSeries(entries, true))).toEqual([
      'daily ×3 to 2026-12-02',
      'other',
      'daily ×3 to 2026-12-06',
    ]);
  });

  test('two at the very same time, of which only one can be in a series', () => {
    const [first, ...rest] = mornings('12-01', '12-02', '12-03');
    const twin = { ...first, id: 'twin' } as AgendaEntry;
    const items = withSeries([...(first ? [first] : []), twin, ...rest], true);
    expect(items.flatMap((item) => (isSeries(item) ? item.entries : item))).toHaveLength(4);
  });
});

test('the end of a series is said only when it is known', () => {
  const days = mornings('12-01', '12-02', '12-03');
  expect(said(withSeries(days, false))).toEqual(['daily ×3 to ?']);
  const more = [...days, visit('2026-12-05T12:00:00+01:00', { mode: 'phone' })];
  expect(said(withSeries(more, false))).toEqual([
    'daily ×3 to 2026-12-03',
    'ap-2026-12-05T12:00:00+01:00',
  ]);
  expect(withSeries([], true)).toEqual([]);
});
