import { expect, test } from 'vitest';
import { hoursInWords } from './openingHours.ts';

const hours = [
  { days: [1, 2, 3], from: '08:00', to: '15:00' },
  { days: [4], from: '08:00', to: '17:00' },
] as const;

test('days in a row and single days, as they are said in each language', () => {
  expect(hoursInWords(hours, 'da')).toEqual([
    { days: 'Mandag–onsdag', from: '8.00', to: '15.00' },
    { days: 'Torsdag', from: '8.00', to: '17.00' },
  ]);
  expect(hoursInWords(hours, 'en')[0]).toEqual({
    days: 'Monday–Wednesday',
    from: '8:00',
    to: '15:00',
  });
});
