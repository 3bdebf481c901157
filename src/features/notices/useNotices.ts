import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { listNotices, markNoticesSeen } from '../../api/notices.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Notice, NoticeId } from '../../domain/messages/notice.ts';
import type { Rows } from '../../domain/rows.ts';
import { noticesOf } from './queries.ts';

/** What the municipality did, as far as it was fetched, and how much of it has not been seen. */
export function useNotices(citizen: CitizenId) {
  const query = useInfiniteQuery(noticesOf(citizen));
  const lists = query.data?.pages.map((page) => page.notices) ?? none;
  return {
    query,
    lists,
    notices: lists.flat(),
    unseen: query.data?.pages[0]?.unseen ?? 0,
  };
}

const none: readonly Rows<Notice>[] = [];

/** In one go: a list that says again and again that there is more has an end as well. */
const mostPages = 20;

/** What comes on the screen together is told together. Milliseconds. */
const gather = 300;

/**
 * Tells the municipality what was seen. Nothing is lost when it cannot be told: it still counts as
 * new, and is told the next time.
 */
export function useSee(citizen: CitizenId): {
  see: (...ids: readonly NoticeId[]) => void;
  seeAll: () => Promise<void>;
} {
  const client = useQueryClient();
  const seen = useRef<NoticeId[]>([]);
  const refresh = () => client.invalidateQueries({ queryKey: noticesOf(citizen).queryKey });
  const tell = async () => {
    const ids = seen.current;
    seen.current = [];
    await markNoticesSeen(citizen, ids).then(refresh, () => undefined);
  };
  return {
    see: (...ids) => {
      if (ids.length > 0 && seen.current.length === 0) setTimeout(() => void tell(), gather);
      seen.current.push(...ids);
    },
    seeAll: async () => {
      let cursor: string | null = null;
      for (let left = mostPages; left > 0; left -= 1) {
        const page: Awaited<ReturnType<typeof listNotices>> = await listNotices(citizen, cursor);
        const ids = page.notices.filter((one) => !one.seen).map(({ id }) => id);
        const unseen = ids.length > 0 ? await markNoticesSeen(citizen, ids) : page.unseen;
        cursor = page.nextCursor;
        if (unseen === 0 || cursor === null) break;
      }
      await refresh();
    },
  };
}
