import type { Wish } from '../../domain/waiting/wish.ts';
import { days, later, type Instant } from '../../domain/time.ts';
import { atSessionEnd } from '../../person/person.ts';
import { alone } from '../inTime.ts';
import { keepRecord, readRecord } from '../records.ts';
import { isText, isTime, listOf, shape } from '../shapes.ts';
import { markUnwritten } from '../unwritten.ts';

let memory: readonly Wish[] = [];
/** Some are in memory alone: the device is not one's own, lies locked or is full. */
let isAhead = false;
atSessionEnd(() => {
  memory = [];
  isAhead = false;
});

/** The wishes noted down on this device; in this tab alone where the device is not one's own. */
export async function readWishes(now: Instant): Promise<readonly Wish[]> {
  const kept = await readRecord(identity, now, isWishes);
  if (kept !== null) memory = isAhead ? together(kept, memory) : kept;
  return memory;
}

/** Writes the list down as `change` makes it. */
export function changeWishes(
  change: (wishes: readonly Wish[]) => readonly Wish[],
  now: Instant,
): Promise<readonly Wish[]> {
  const remember = (wishes: readonly Wish[], written: boolean) => {
    memory = wishes;
    isAhead = !written;
    markUnwritten(identity, isAhead && memory.length > 0);
    return memory;
  };
  return alone(
    'borgerbooking.wishes',
    async () => {
      const changed = change(await readWishes(now));
      const lifetime = { updatedAt: now, expiresAt: later(now, days(keepDays)) };
      return remember(changed, (await keepRecord(identity, changed, lifetime)).ok);
    },
    () => remember(change(memory), false),
  );
}

function together(kept: readonly Wish[], mine: readonly Wish[]): readonly Wish[] {
  const keys = new Set(kept.map(({ key }) => key));
  return [...kept, ...mine.filter(({ key }) => !keys.has(key))];
}

const identity = 'wishes';
const keepDays = 90;
const looksLikeWishes = listOf(
  shape({ key: isText, actor: isText, citizen: isText, text: isText, at: isTime }),
);

function isWishes(value: unknown): value is readonly Wish[] {
  return looksLikeWishes(value);
}
