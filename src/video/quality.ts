/** How one's own picture is sent: whole, with half or a quarter of its lines, or not at all. */
export const pictures = ['full', 'half', 'quarter', 'off'] as const;
export type Picture = (typeof pictures)[number];

export interface Ladder {
  readonly step: number;
  readonly bad: number;
  readonly good: number;
}

/** What the last second was like on the way to the other side. */
export interface Second {
  /** The share of packets that did not arrive, 0 to 1. */
  readonly lost: number;
  /** Seconds; 0 when unknown. */
  readonly roundTrip: number;
  /** Bits a second that the browser thinks there is room for; null when unknown. */
  readonly room: number | null;
}

export const topOfLadder: Ladder = { step: 0, bad: 0, good: 0 };

/** Seconds that have to be bad before it goes down, and good before it goes up again. */
const toFall = 3;
const toClimb = 10;

/** Bits a second below which a picture of that step crowds out the sound. */
const needs = [250_000, 150_000, 80_000, 0] as const;

/**
 * The ladder after one more second. Resolution falls first, then the picture goes and the sound stays;
 * up again more slowly, so that it does not swing.
 */
export function climb(before: Ladder, { lost, roundTrip, room }: Second): Ladder {
  const { step } = before;
  const tooLittle = room !== null && room < (needs[step] ?? 0);
  const isBad = lost > 0.08 || roundTrip > 0.9 || tooLittle;
  const isGood = lost < 0.02 && roundTrip < 0.5 && !tooLittle;
  const bad = isBad ? before.bad + 1 : 0;
  const good = isGood ? before.good + 1 : 0;
  if (bad >= toFall && step < pictures.length - 1) return { step: step + 1, bad: 0, good: 0 };
  if (good >= toClimb && step > 0) return { step: step - 1, bad: 0, good: 0 };
  return { step, bad, good };
}

/** What the sender of the picture is told for that step. */
export function encodingFor(picture: Picture): {
  active: boolean;
  scaleResolutionDownBy: number;
  maxBitrate: number;
} {
  switch (picture) {
    case 'full':
      return { active: true, scaleResolutionDownBy: 1, maxBitrate: 1_200_000 };
    case 'half':
      return { active: true, scaleResolutionDownBy: 2, maxBitrate: 400_000 };
    case 'quarter':
      return { active: true, scaleResolutionDownBy: 4, maxBitrate: 150_000 };
    case 'off':
      return { active: false, scaleResolutionDownBy: 4, maxBitrate: 100_000 };
  }
}
