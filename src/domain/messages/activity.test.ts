import { expect, test } from 'vitest';
import { doerOf, readerFirst, type Party } from './activity.ts';
import type { ActorId } from '../citizen.ts';

const reader = 'ci-reader' as ActorId; // made up, like the rest
const party = (id: string, name: string | null): Party => ({ id: id as Party['id'], name });

test.each([
  [null, { is: 'municipality' }],
  [party('ci-reader', 'Lise Holm Mortensen'), { is: 'you' }],
  [party('ci-reader', null), { is: 'you' }],
  [party('ci-other', 'Lise Holm Mortensen'), { is: 'named', name: 'Lise Holm Mortensen' }],
  [party('ci-other', null), { is: 'protected' }],
])('%j did it: %j', (who, doer) => {
  expect(doerOf(who, reader)).toEqual(doer);
});

test('to filter by, whoever reads stands first, and the rest as they came', () => {
  const [a, b, own] = [party('ci-a', 'A'), party('ci-b', 'B'), party('ci-reader', 'C')];
  expect(readerFirst([a, own, b], reader)).toEqual([own, a, b]);
  expect(readerFirst([a, b], reader)).toEqual([a, b]);
});
