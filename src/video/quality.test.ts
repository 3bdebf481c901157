import { expect, test } from 'vitest';
import { climb, encodingFor, pictures, topOfLadder, type Second } from './quality.ts';

const good: Second = { lost: 0, roundTrip: 0.05, room: 2_000_000 };
const bad: Second = { lost: 0.2, roundTrip: 0.05, room: 2_000_000 };

function after(seconds: readonly Second[], begin = topOfLadder) {
  return seconds.reduce(climb, begin);
}
const times = (count: number, second: Second) => Array<Second>(count).fill(second);

test('resolution falls first, then the picture goes, and nothing below that', () => {
  const steps = [3, 6, 9, 30].map((count) => pictures[after(times(count, bad)).step]);
  expect(steps).toEqual(['half', 'quarter', 'off', 'off']);
  expect(encodingFor('half')).toMatchObject({ active: true, scaleResolutionDownBy: 2 });
  expect(encodingFor('off').active).toBe(false);
});

test('two bad seconds are a dip', () => {
  expect(after([bad, bad, good, bad, bad]).step).toBe(0);
});

test('it climbs more slowly than it falls', () => {
  const fallen = after(times(3, bad));
  expect(after(times(9, good), fallen).step).toBe(1);
  expect(after(times(10, good), fallen).step).toBe(0);
});

test('a long way and too little room are as bad as loss; what is unknown is not', () => {
  expect(after(times(3, { ...good, roundTrip: 1.2 })).step).toBe(1);
  expect(after(times(3, { ...good, room: 100_000 })).step).toBe(1);
  expect(after(times(3, { ...good, room: null })).step).toBe(0);
});
