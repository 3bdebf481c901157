import { describe, expect, it } from 'vitest';
import { type Deed, nextDeed } from './life.ts';
import { createMunicipality } from '../../municipality/municipality.ts';
import { fraction } from '../../municipality/kernel/random.ts';
import { wednesdayMorning } from '../../municipality/testing/support.ts';

/** More of them in `npm run test:all`. */
const many = process.env.THOROUGH === '1' ? 2_000 : 400;

describe('a busy day', () => {
  it('is the same for the same seed', () => {
    const first = busyDay(3, 60);
    expect(busyDay(3, 60).deeds).toEqual(first.deeds);
    expect(busyDay(4, 60).deeds).not.toEqual(first.deeds);
  });

  it('keeps every promise through many deeds of all kinds', () => {
    const { town, deeds } = busyDay(1, many, (broken, deed) => {
      if (broken.length > 0) throw new Error(`After ${deed.name}: ${broken.join('; ')}`);
    });
    expect(town.brokenInvariants()).toEqual([]);
    const done = deeds.filter(({ outcome }) => outcome === 'done');
    // One on which all is refused would prove nothing.
    expect(done.length).toBeGreaterThan(many * 0.75);
    expect(new Set(done.map(({ name }) => name)).size).toBe(10);
  });

  it('leaves people with a story to those who play them', () => {
    const town = createMunicipality({ clock, seed: 1 });
    const random = chance(1);
    const names = Array.from({ length: 60 }, () => nextDeed(town, random)?.name ?? '');
    expect(names.filter((name) => name.startsWith('citizen'))).toEqual([]);
  });
});

const clock = { now: () => Date.parse(wednesdayMorning) };

function chance(seed: number): () => number {
  let drawn = 0;
  return () => fraction(seed, 'busy', ++drawn);
}

function busyDay(
  seed: number,
  count: number,
  look: (broken: string[], deed: Deed) => void = () => undefined,
) {
  const town = createMunicipality({ clock, seed: 1, crowd: 60 });
  const random = chance(seed);
  const deeds: Deed[] = [];
  while (deeds.length < count) {
    const deed = nextDeed(town, random);
    if (!deed) throw new Error('There is nothing left to do');
    deeds.push(deed);
    if (deeds.length % 100 === 0) look(town.brokenInvariants(), deed);
  }
  return { town, deeds };
}
