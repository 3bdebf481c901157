import type { Rows } from '../domain/rows.ts';
import { later } from '../i18n/laterPart.tsx';
import type { UnreadWhat } from './UnreadRows.tsx';

const UnreadRows = later(
  () => import('./UnreadRows.tsx').then((module) => module.UnreadRows),
  'unread',
);

interface UnreadProps {
  what: UnreadWhat;
  of: readonly Rows<unknown>[];
}

/** Beside a list: that there is more in it than can be shown here, and whom to call. */
export function Unread({ what, of }: UnreadProps) {
  const count = unreadIn(of);
  return count > 0 && <UnreadRows what={what} count={count} />;
}

/** How many rows could not be read: a list that is empty without them is not empty. */
export function unreadIn(lists: readonly Rows<unknown>[]): number {
  return lists.reduce((sum, { unread = 0 }) => sum + unread, 0);
}
