import { describe, expect, it } from 'vitest';
import { easterSunday, isHoliday } from './holidays.ts';

describe('the Danish calendar', () => {
  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('has Easter Sunday of %i on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it.each([
    ['2027-01-01', true, "New Year's Day"],
    ['2027-03-25', true, 'Maundy Thursday'],
    ['2027-03-26', true, 'Good Friday'],
    ['2027-03-29', true, 'Easter Monday'],
    ['2027-04-23', false, 'what was store bededag until 2023'],
    ['2027-05-06', true, 'Ascension Day'],
    ['2027-05-07', false, 'the day after Ascension'],
    ['2027-05-17', true, 'Whit Monday'],
    ['2027-06-05', true, 'Constitution Day'],
    ['2026-12-23', false, 'the day before Christmas Eve'],
    ['2026-12-24', true, 'Christmas Eve'],
    ['2026-12-26', true, 'second Christmas Day'],
    ['2026-12-31', true, "New Year's Eve"],
  ])('closed on %s: %s (%s)', (day, closed) => {
    expect(isHoliday(day)).toBe(closed);
  });
});
