import { expect, test } from 'vitest';
import type { LocationId } from '../appointment/service.ts';
import { draftOf, problemsIn, timesToChoose, wishesOf } from './waitingWishes.ts';

const [here, there] = ['lo-here', 'lo-there'] as [LocationId, LocationId];
const places = [here, there];

test('to begin with everything suits, and all places are none in particular', () => {
  const draft = draftOf(null, places);
  expect(draft.locationIds).toEqual(places);
  expect(problemsIn(draft, places)).toEqual([]);
  expect(wishesOf(draft, places)).toMatchObject({ locationIds: [], noticeHours: 24 });
});

test('what is wished comes back as it was sent', () => {
  const wishes = {
    ...{ weekdays: [2], from: '09:00', to: '12:00' },
    ...{ locationIds: [there], noticeHours: 168 },
  };
  expect(wishesOf(draftOf(wishes, places), places)).toEqual(wishes);
});

test('no day, no time between and no place are wrong, each in its turn', () => {
  const draft = { ...draftOf(null, places), weekdays: [], to: '08:00', locationIds: [] };
  expect(problemsIn(draft, places)).toEqual(['day', 'time', 'place']);
  expect(problemsIn({ ...draft, from: '16:00', to: '09:00' }, [])).toEqual(['day', 'time']);
});

test('where there is nothing to choose between, no place is asked for', () => {
  expect(problemsIn(draftOf(null, []), [])).toEqual([]);
});

test('one chooses among whole hours, and what is wished already stays among them', () => {
  const times = timesToChoose({ from: '09:30', to: '18:00' });
  expect(times.slice(0, 5)).toEqual(['07:00', '08:00', '09:00', '09:30', '10:00']);
  expect(times.at(-1)).toBe('20:00');
  expect(times.filter((time) => time === '18:00')).toHaveLength(1);
});
