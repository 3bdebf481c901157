import { expect, test } from 'vitest';
import { noFilters } from '../../features/booking/times/timeFilters.ts';
import { filtersIn } from './timeFilters.ts';

const read = (query: string) => filtersIn(new URLSearchParams(query));

test('the filters in an address', () => {
  expect(read('ugedag=1,5&tid=morning,evening&sted=lo-a,lo-b')).toEqual({
    weekdays: [1, 5],
    partsOfDay: ['morning', 'evening'],
    locations: ['lo-a', 'lo-b'],
  });
});

test.each(['', 'ugedag=&tid=', 'ugedag=0,8,-1,mandag,1.5,NaN', 'tid=night,MORNING'])(
  'what somebody has made of an address counts as no filter: %j',
  (query) => {
    expect(read(query)).toEqual(noFilters);
  },
);
