import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import type { CalendarFeedRecord } from './state.ts';
import { linkTo, screenOf } from '../kernel/links.ts';
import { toWireLocation } from '../slots/toWireSlot.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { dateForLibrary } from '../kernel/time.ts';
import { residentOf, serviceOf, type World } from '../kernel/world.ts';

/**
 * A subscription as others' calendars read it. They fetch all of it again and again: what moved has
 * the same UID and a higher SEQUENCE, and what was cancelled stays for a while as cancelled, for those
 * that keep what they no longer find. Times are UTC: there is no time zone to get wrong.
 */
export function calendarText(world: World, feed: CalendarFeedRecord, origin: string): string {
  const calendar = ical({
    prodId: { company: 'Borgerbooking', product: 'Borgerbooking', language: 'DA' },
    name: titled('Havlunde Kommune', world, feed),
    method: ICalCalendarMethod.PUBLISH,
    // REFRESH-INTERVAL (RFC 7986) and X-PUBLISHED-TTL, in seconds.
    ttl: 60 * 60,
  });
  for (const one of toldIn(world, feed)) calendar.createEvent(eventOf(world, feed, one, origin));
  return calendar.toString();
}

const lately = 30 * 24 * 60 * 60 * 1000;

/** What is ahead, and what was cancelled lately. */
function toldIn(world: World, { citizenId }: CalendarFeedRecord): AppointmentRecord[] {
  const now = world.clock.now();
  return [...world.appointments.values()]
    .filter((one) => one.citizenId === citizenId)
    .filter(({ end, cancellation }) => (cancellation ? cancellation.at > now - lately : end > now))
    .sort((a, b) => a.start - b.start);
}

function eventOf(
  world: World,
  feed: CalendarFeedRecord,
  one: AppointmentRecord,
  origin: string,
): ICalEventData {
  const service = serviceOf(world, one.serviceId).name.da;
  const title = feed.titles === 'service' ? service : 'Aftale med Havlunde Kommune';
  const screen = screenOf(feed.citizenId, feed.reader, `/aftaler/${one.id}`);
  // The name of a place can tell what one goes there for; its address does not.
  const place = toWireLocation(one.locationId, one.mode);
  return {
    // The same as in the file of the one appointment.
    id: `${one.id}@borgerbooking`,
    sequence: one.version,
    status: one.cancellation ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: dateForLibrary(one.start),
    end: dateForLibrary(one.end),
    // Not when it was fetched, or every answer would be another.
    stamp: dateForLibrary(one.updatedAt),
    lastModified: dateForLibrary(one.updatedAt),
    summary: titled(title, world, feed),
    description: `Se mere i Borgerbooking: ${origin}/s/${linkTo(world, screen)}`,
    class: ICalEventClass.PRIVATE,
    ...(place && { location: place.address }),
  };
}

/** Of another one the initials alone, and of a protected name not even those. */
function titled(title: string, world: World, { citizenId, reader }: CalendarFeedRecord): string {
  if (reader === citizenId) return title;
  const { name, nameProtected } = residentOf(world, citizenId);
  if (nameProtected) return title;
  const initials = name.split(/[\s-]+/).map((part) => `${part.charAt(0)}.`);
  return `${title} (${initials.join('')})`;
}
