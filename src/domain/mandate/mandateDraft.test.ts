import { expect, test } from 'vitest';
import { cprOnWire, isCpr, maskedCpr } from './cpr.ts';
import { emptyDraft, problemsIn, termsOf } from './mandateDraft.ts';
import { dayFromWire as day, dayMonthsLater } from '../time.ts';

const today = day('2026-11-25');
const all = ['name', 'cpr', 'rights', 'to'] as const;
const complete = { ...emptyDraft(today), name: 'Lise Holm', cpr: '310274-1234' };

test('at first: the appointments alone, for a year', () => {
  expect(termsOf(emptyDraft(today))).toEqual({
    rights: ['see-appointments', 'act-on-appointments'],
    to: '2027-11-25',
  });
});

test('all that is missing is said at once, in the order of the fields', () => {
  const draft = { name: ' ', cpr: '', rights: [], to: '' };
  expect(problemsIn(draft, all, today).map(({ why }) => why)).toEqual([
    'name-missing',
    'cpr-missing',
    'rights-missing',
    'day-missing',
  ]);
  expect(problemsIn(draft, ['rights', 'to'], today)).toHaveLength(2);
  expect(problemsIn(complete, all, today)).toEqual([]);
});

test.each([
  ['2026-11-24', 'day-past'],
  ['2031-11-26', 'day-far'],
  ['2026-02-31', 'day-missing'],
  ['25-11-2027', 'day-missing'],
])('a last day of %s: %s', (to, why) => {
  expect(problemsIn({ ...complete, to }, all, today)).toEqual([{ field: 'to', why }]);
});

test.each([today, '2031-11-25'])('%s is a last day, too', (to) => {
  expect(problemsIn({ ...complete, to }, all, today)).toEqual([]);
});

test.each(['3102741234', '310274-1234', ' 310274 1234 ', '310274 - 1234'])(
  '"%s" is a CPR number, whatever its digits add up to',
  (text) => {
    expect(isCpr(text)).toBe(true);
    expect(cprOnWire(text)).toBe('310274-1234');
    expect(maskedCpr(text)).toBe('310274-••••');
  },
);

test.each(['', '310274', '310274-123', '310274-12345', '31O274-1234'])('"%s" is none', (text) => {
  expect(isCpr(text)).toBe(false);
});

test.each([
  ['2026-11-25', 3, '2027-02-25'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2028-02-29', 36, '2031-02-28'],
])('%s and %d months is %s', (from, months, to) => {
  expect(dayMonthsLater(day(from), months)).toBe(to);
});
