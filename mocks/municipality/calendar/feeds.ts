import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { granted, refused } from '../kernel/answer.ts';
import type { CalendarFeedRecord } from './state.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { World } from '../kernel/world.ts';

/** The reader's subscription; until they decide otherwise it has no address and tells nothing. */
export function feedOf(world: World, reader: CitizenId, citizenId: CitizenId): CalendarFeedRecord {
  const none = { citizenId, reader, secret: null, titles: 'neutral', version: 1 } as const;
  return world.calendarFeeds.get(keyOf(none)) ?? none;
}

/** A new address, which nobody can guess (192 bits); the old one ends with it. */
export function giveAddress(world: World, feed: CalendarFeedRecord): Wire['CalendarFeed'] {
  return keep(world, { ...feed, secret: randomBytes(24).toString('base64url') });
}

/** What the entries are called from now on; the address stays. */
export function chooseTitles(
  world: World,
  feed: CalendarFeedRecord,
  titles: Wire['CalendarTitles'],
  ifMatch: string,
): Answer<Wire['CalendarFeed']> {
  if (toWireFeed(feed).version !== ifMatch) return refused('stale');
  return granted(keep(world, { ...feed, titles }));
}

/** Whoever has the address is told nothing any more, not even that it was one. */
export function endAddress(world: World, feed: CalendarFeedRecord): Wire['CalendarFeed'] {
  return feed.secret === null ? toWireFeed(feed) : keep(world, { ...feed, secret: null });
}

/**
 * Ends what may be read no longer. It is looked for whenever the municipality is asked or told
 * anything: a right that is given anew brings back no address that once was.
 */
export function endCalendarFeeds(world: World): void {
  for (const feed of world.calendarFeeds.values()) {
    if (feed.secret === null) continue;
    const rights = rightsOver(world, feed.reader, feed.citizenId);
    if (!rights?.has('see-appointments')) endAddress(world, feed);
  }
}

/** The subscription that the secret belongs to. How long it takes tells nothing of how near a guess came. */
export function feedAt(world: World, secret: string): CalendarFeedRecord | null {
  const asked = digest(secret);
  const isIt = (one: CalendarFeedRecord) =>
    one.secret !== null && timingSafeEqual(digest(one.secret), asked);
  return [...world.calendarFeeds.values()].find(isIt) ?? null;
}

/** A subscription on the wire. Its version changes with the titles and the address. */
export function toWireFeed({
  citizenId,
  titles,
  secret,
  version,
}: CalendarFeedRecord): Wire['CalendarFeed'] {
  const path = secret === null ? null : `/kalender/${secret}.ics`;
  return { citizenId, titles, path, version: `"${version}-${titles}"` };
}

function keep(world: World, feed: CalendarFeedRecord): Wire['CalendarFeed'] {
  const next = { ...feed, version: feed.version + 1 };
  world.calendarFeeds.set(keyOf(next), next);
  return toWireFeed(next);
}

function keyOf({ citizenId, reader }: Pick<CalendarFeedRecord, 'citizenId' | 'reader'>): string {
  return `${citizenId} ${reader}`;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
