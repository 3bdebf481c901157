import { createHmac, randomBytes } from 'node:crypto';
import type { Answer, Page } from './wire.ts';
import { granted, refused } from './answer.ts';
import { compare, type Position } from './order.ts';

interface Listed<T> {
  /** Whose list of what it is: a cursor of another is none of this one. */
  of: readonly unknown[];
  sorted: readonly T[];
  positionOf: (item: T) => Position;
  /** -1 for latest first. */
  direction?: 1 | -1;
}

/**
 * One page of a sorted list. The cursor says after which item the next page begins, so that nothing
 * is shown twice or skipped when times are taken meanwhile. Refuses a cursor that this list has not given.
 */
export function pageOf<T>(
  { of, sorted, positionOf, direction = 1 }: Listed<T>,
  { cursor, limit = 20 }: { cursor?: string | undefined; limit?: number | undefined },
): Answer<Page<T>> {
  const list = JSON.stringify(of);
  const after = cursor === undefined ? null : decode(list, cursor);
  if (cursor !== undefined && !after) return refused('invalid-request');
  const isAfter = (item: T) => !after || direction * compare(positionOf(item), after) > 0;
  const first = sorted.findIndex(isAfter);
  const items = first < 0 ? [] : sorted.slice(first, first + limit);
  const last = items.at(-1);
  const more = first >= 0 && first + limit < sorted.length;
  const nextCursor = last && more ? encode(list, positionOf(last)) : null;
  return granted({ items, nextCursor, total: sorted.length });
}

function encode(list: string, { at, id }: Position): string {
  const position = Buffer.from(`${at}|${id}`).toString('base64url');
  return `${position}.${seal(`${list} ${position}`)}`;
}

/** What is encoded anew to the very same text, was given by this list. */
function decode(list: string, cursor: string): Position | null {
  const [position = ''] = cursor.split('.');
  const [, at, id] =
    /^(-?\d{1,16})\|([a-z0-9-]+)$/.exec(Buffer.from(position, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) return null;
  const found = { at: Number(at), id };
  return encode(list, found) === cursor ? found : null;
}

function seal(text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
}

const key = randomBytes(32);
