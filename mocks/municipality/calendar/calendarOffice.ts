import { sawAppointments } from '../activities/activities.ts';
import { calendarText } from './calendarText.ts';
import {
  chooseTitles,
  endAddress,
  feedAt,
  feedOf,
  giveAddress,
  wireFeed,
} from './calendarFeeds.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';

/** The part of the municipality that people's own calendars read. Each reader has their own. */
export interface CalendarOffice {
  calendarFeed(reader: CitizenId, citizen: CitizenId): Wire['CalendarFeed'];
  /** Also a new address in place of the old one, which ends. */
  createCalendarFeed(reader: CitizenId, citizen: CitizenId): Wire['CalendarFeed'];
  updateCalendarFeed(
    reader: CitizenId,
    request: Wire['CalendarFeedChange'],
    ifMatch: string,
  ): Answer<Wire['CalendarFeed']>;
  revokeCalendarFeed(reader: CitizenId, citizen: CitizenId): Wire['CalendarFeed'];
  /**
   * The calendar itself (RFC 5545), for whoever knows the secret; null when it is none.
   * It stands in the citizen's log as a look of the reader's.
   */
  calendarBehind(secret: string, origin: string): string | null;
}

/** @param world gives the state as of now */
export function createCalendarOffice(world: () => World): CalendarOffice {
  return {
    calendarFeed: (reader, citizen) => wireFeed(feedOf(world(), reader, citizen)),
    createCalendarFeed: (reader, citizen) => {
      const now = world();
      return giveAddress(now, feedOf(now, reader, citizen));
    },
    updateCalendarFeed: (reader, { citizenId, titles }, ifMatch) => {
      const now = world();
      return chooseTitles(now, feedOf(now, reader, citizenId), titles, ifMatch);
    },
    revokeCalendarFeed: (reader, citizen) => {
      const now = world();
      return endAddress(now, feedOf(now, reader, citizen));
    },
    calendarBehind: (secret, origin) => {
      const now = world();
      const feed = feedAt(now, secret);
      if (feed === null) return null;
      sawAppointments(now, feed.reader, feed.citizenId);
      return calendarText(now, feed, origin);
    },
  };
}
