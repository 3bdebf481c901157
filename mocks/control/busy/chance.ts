import type { Answer, CitizenId } from '../../municipality/kernel/wire.ts';

/** Something that was tried on a busy day. */
export interface Attempt {
  citizenId: CitizenId | null;
  answer: Answer<unknown>;
}

/** What a busy day leaves to chance. */
export interface Chance {
  oneOf<Item>(items: readonly Item[]): Item | undefined;
  /** From 0 to just below the number. */
  below(count: number): number;
}

/** @param random gives numbers from 0 to just below 1 */
export function chanceOf(random: () => number): Chance {
  const below = (count: number) => Math.floor(random() * count);
  return { below, oneOf: (items) => items[below(items.length)] };
}
