import type { Wish } from '../domain/wish.ts';
import { days, later, type Instant } from '../domain/time.ts';
import { keepRecord, readRecord } from './records.ts';
import { isText, isTime, listOf, shape } from './shapes.ts';

let memory: readonly Wish[] = [];

/** The wishes noted down on this device; in this tab alone where the device is not one's own. */
export async function readWishes(now: Instant): Promise<readonly Wish[]> {
  memory = (await readRecord(identity, now, isWishes)) ?? memory;
  return memory;
}

/** Writes the list down as `change` makes it. */
export function changeWishes(
  change: (wishes: readonly Wish[]) => readonly Wish[],
  now: Instant,
): Promise<readonly Wish[]> {
  return navigator.locks.request('borgerbooking.wishes', async () => {
    memory = change(await readWishes(now));
    await keepRecord(identity, memory, { updatedAt: now, expiresAt: later(now, days(keepDays)) });
    return memory;
  });
}

const identity = 'wishes';
const keepDays = 90;
const looksLikeWishes = listOf(
  shape({ key: isText, actor: isText, citizen: isText, text: isText, at: isTime }),
);

function isWishes(value: unknown): value is readonly Wish[] {
  return looksLikeWishes(value);
}
