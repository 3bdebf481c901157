import { expect, test } from 'vitest';
import type { AppointmentId } from '../../../domain/appointment/appointment.ts';
import type { LocationId, ServiceId } from '../../../domain/appointment/service.ts';
import { filtersOn, noFilters, questionOf } from './timeFilters.ts';

// Made up.
const service = 'sv-made-up' as ServiceId;
const moving = 'ap-made-up' as AppointmentId;
const locations = ['lo-made-up' as LocationId];

test('each question that is answered counts once', () => {
  expect(filtersOn(noFilters)).toBe(0);
  expect(filtersOn({ ...noFilters, weekdays: [1, 2, 3] })).toBe(1);
  const all = {
    weekdays: [5],
    partsOfDay: ['evening'] as const,
    locations,
  };
  expect(filtersOn(all)).toBe(3);
});

test.each([
  ['clinic', locations],
  ['home', []],
  ['video', []],
  ['phone', []],
] as const)('by %s, the place chosen is asked for as %j', (mode, expected) => {
  const question = questionOf({ service, mode, moving }, { ...noFilters, locations });
  expect(question.locations).toEqual(expected);
  expect(question.replacing).toBe(moving);
});
