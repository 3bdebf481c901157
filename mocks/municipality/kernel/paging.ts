import type { Answer, Page } from './wire.ts';
import { granted, refused } from './answer.ts';
import { compare, type Position } from './order.ts';

/**
 * One page of a sorted list. The cursor says after which item the next page begins, so that nothing
 * is shown twice or skipped when times are taken meanwhile. Refuses a cursor it has not given.
 */
export function pageOf<T>(
  sorted: readonly T[],
  positionOf: (item: T) => Position,
  { cursor, limit = 20 }: { cursor?: string | undefined; limit?: number | undefined },
  direction: 1 | -1 = 1,
): Answer<Page<T>> {
  const after = cursor === undefined ? null : decode(cursor);
  if (cursor !== undefined && !after) return refused('invalid-request');
  const isAfter = (item: T) => !after || direction * compare(positionOf(item), after) > 0;
  const first = sorted.findIndex(isAfter);
  const items = first < 0 ? [] : sorted.slice(first, first + limit);
  const last = items.at(-1);
  const more = first >= 0 && first + limit < sorted.length;
  const nextCursor = last && more ? encode(positionOf(last)) : null;
  return granted({ items, nextCursor, total: sorted.length });
}

function encode({ at, id }: Position): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

function decode(cursor: string): Position | null {
  const [, at, id] =
    /^(-?\d{1,16})\|([a-z0-9-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return at !== undefined && id !== undefined ? { at: Number(at), id } : null;
}
