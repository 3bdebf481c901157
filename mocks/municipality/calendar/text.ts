import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { CalendarFeedRecord } from './state.ts';
import { linkTo, screenOf } from '../kernel/links.ts';
import { toWireLocation } from '../slots/toWireSlot.ts';
import type { AppointmentRecord, Mode } from '../kernel/records.ts';
import { onOneLine } from '../kernel/plainText.ts';
import { dateForLibrary, days } from '../kernel/time.ts';
import { residentOf, serviceOf, type World } from '../kernel/world.ts';

/**
 * A subscription as others' calendars read it. They fetch all of it again and again: what moved has
 * the same UID and a higher SEQUENCE. What was cancelled stays for a while, for those that keep what
 * they no longer find, and says so in its title, for those that ignore STATUS. Times are UTC: there
 * is no time zone to get wrong.
 */
export function calendarText(world: World, feed: CalendarFeedRecord, origin: string): string {
  const calendar = ical({
    prodId: { company: 'Borgerbooking', product: 'Borgerbooking', language: 'DA' },
    name: onOneLine(titled('Havlunde Kommune', world, feed)),
    method: ICalCalendarMethod.PUBLISH,
    // REFRESH-INTERVAL (RFC 7986) and X-PUBLISHED-TTL, in seconds.
    ttl: 60 * 60,
  });
  for (const one of toldIn(world, feed)) calendar.createEvent(eventOf(world, feed, one, origin));
  // The last line ends as every other does (RFC 5545, 3.1), which the library leaves out.
  return `${calendar.toString()}\r\n`;
}

const day = days(1);
/** Calendars drop what they no longer find; the screen of the subscription says how long that is. */
const pastFor = 90 * day;
const cancelledFor = 30 * day;

/** What is ahead, what was lately, and what was lately cancelled. */
function toldIn(world: World, { citizenId }: CalendarFeedRecord): AppointmentRecord[] {
  const now = world.clock.now();
  return [...world.appointments.values()]
    .filter((one) => one.citizenId === citizenId)
    .filter(({ end, cancellation }) =>
      cancellation ? cancellation.at > now - cancelledFor : end > now - pastFor,
    )
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
  const cancelled = one.cancellation !== null;
  return {
    // The same as in the file of the one appointment.
    id: `${one.id}@borgerbooking`,
    sequence: one.version,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    start: dateForLibrary(one.start),
    end: dateForLibrary(one.end),
    // Not when it was fetched, or every answer would be another.
    stamp: dateForLibrary(one.updatedAt),
    lastModified: dateForLibrary(one.updatedAt),
    summary: onOneLine(`${cancelled ? 'AFLYST: ' : ''}${titled(title, world, feed)}`),
    description: `${howOneMeets[one.mode]}\nSe mere i Borgerbooking: ${origin}/s/${linkTo(world, screen)}`,
    // What is published must have one (RFC 5546, 3.2.1). Without attendees it invites nobody.
    organizer: { name: 'Havlunde Kommune', email: 'ingen-svar@havlunde.invalid' },
    class: ICalEventClass.PRIVATE,
    ...(place && { location: onOneLine(place.address) }),
  };
}

const howOneMeets: Record<Mode, string> = {
  clinic: 'Besøg hos os',
  home: 'Hjemmebesøg',
  video: 'Skærmbesøg (video)',
  phone: 'Telefon: Vi ringer',
};

/** Of another one the initials that the app shows, and of a protected name not even those. */
function titled(title: string, world: World, { citizenId, reader }: CalendarFeedRecord): string {
  if (reader === citizenId) return title;
  const { name, nameProtected } = residentOf(world, citizenId);
  if (nameProtected) return title;
  const [first = '', ...others] = name.trim().split(/\s+/);
  return `${title} (${first.charAt(0)}${others.at(-1)?.charAt(0) ?? ''})`;
}
