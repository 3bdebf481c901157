import { sawAppointments } from '../activities/activities.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { chooseTitles, endAddress, feedAt, feedOf, giveAddress, toWireFeed } from './feeds.ts';
import { calendarText } from './text.ts';

/**
 * What people's own calendars read. Each reader has their own.
 *
 * @param world gives the state as of now
 */
export function createCalendarDesk(world: () => World) {
  return {
    calendarFeed: (reader: CitizenId, citizen: CitizenId) =>
      toWireFeed(feedOf(world(), reader, citizen)),
    /** Also a new address in place of the old one, which ends. */
    createCalendarFeed: (reader: CitizenId, citizen: CitizenId) => {
      const now = world();
      return giveAddress(now, feedOf(now, reader, citizen));
    },
    updateCalendarFeed: (
      reader: CitizenId,
      { citizenId, titles }: Wire['CalendarFeedChange'],
      ifMatch: string,
    ) => {
      const now = world();
      return chooseTitles(now, feedOf(now, reader, citizenId), titles, ifMatch);
    },
    revokeCalendarFeed: (reader: CitizenId, citizen: CitizenId) => {
      const now = world();
      return endAddress(now, feedOf(now, reader, citizen));
    },
    /**
     * The calendar itself (RFC 5545), for whoever knows the secret; null when it is none.
     * It stands in the citizen's log as a look of the reader's.
     */
    calendarBehind: (secret: string, origin: string) => {
      const now = world();
      const feed = feedAt(now, secret);
      if (feed === null) return null;
      sawAppointments(now, feed.reader, feed.citizenId);
      return calendarText(now, feed, origin);
    },
  };
}
