import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  createCalendarFeed,
  revokeCalendarFeed,
  updateCalendarFeed,
} from '../../api/calendarFeed.ts';
import { useIntent } from '../../shared/useIntent.ts';
import type { CalendarTitles } from '../../domain/messages/calendarFeed.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { calendarFeedOf } from './queries.ts';

/** What one can want of a subscription. */
export type FeedWish = 'make' | 'renew' | 'end' | CalendarTitles;

/**
 * The subscription, and what one does with it. Not by way of the outbox: an address that comes when
 * one has left is worth nothing, and ending one must be known to have been done.
 */
export function useFeed(citizen: CitizenId) {
  const client = useQueryClient();
  const options = calendarFeedOf(citizen);
  const query = useQuery(options);
  const etag = query.data?.etag ?? '';
  const [done, setDone] = useState<FeedWish | null>(null);
  const intent = useIntent(
    citizen,
    async (wish: FeedWish, key: string) => ({
      wish,
      feed: await (wish === 'end'
        ? revokeCalendarFeed(citizen)
        : wish === 'make' || wish === 'renew'
          ? createCalendarFeed(citizen, key)
          : updateCalendarFeed(citizen, { titles: wish, etag }, key)),
    }),
    ({ wish, feed }) => {
      client.setQueryData(options.queryKey, feed);
      setDone(wish);
    },
  );
  return {
    query,
    send: (wish: FeedWish) => {
      setDone(null);
      intent.send(wish);
    },
    sending: intent.sending ? (intent.input ?? null) : null,
    done,
    error: intent.error,
  };
}
