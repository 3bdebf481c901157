import { expect, test } from 'vitest';
import { aCitizen } from '../../tests/support/municipality/made-up.ts';
import type { CitizenId } from './citizen.ts';
import { chosenText, shownOf } from './shown.ts';

// Made up: two hundred people, oneself first.
const people = Array.from({ length: 200 }, (_, index) =>
  aCitizen({ id: `ci-${String(index)}` as CitizenId }),
);
const ids = (shown: readonly { id: string }[]) => shown.map(({ id }) => id);

test('a few are all shown, whatever was chosen', () => {
  expect(shownOf(people.slice(0, 8), 'ci-2')).toHaveLength(8);
});

test('of many oneself is shown until somebody is chosen, and never more than eight', () => {
  expect(ids(shownOf(people, null))).toEqual(['ci-0']);
  expect(ids(shownOf(people, 'ci-7,ci-3'))).toEqual(['ci-3', 'ci-7']);
  expect(shownOf(people, chosenText(people.map(({ id }) => id)))).toHaveLength(8);
  expect(shownOf(people, '')).toEqual([]);
});

test('an address shows nobody whom one may not see', () => {
  expect(shownOf(people, 'ci-stranger')).toEqual([]);
});
