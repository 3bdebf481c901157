import type { CitizenId } from '../kernel/wire.ts';
import { inGsm7, septets } from './gsm7.ts';
import { partyOf } from '../kernel/parties.ts';
import { longestSms } from '../post/post.ts';
import type { Instant } from '../kernel/records.ts';
import { addDays, copenhagenDay } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** Who speaks, and where the app is; a municipality's own. */
const sender = 'Havlunde Kommune';
const address = 'https://havlunde.invalid/s/';

interface About {
  citizenId: CitizenId;
  reader: CitizenId;
  start: Instant;
  /** When it is sent: what is tomorrow then. */
  at: Instant;
  /** The short address. */
  link: string;
}

/**
 * What the message says: when, and where to see more. Neither what it is about nor where it is, which
 * would tell whoever sees the locked screen; and the citizen's name only to another than themselves,
 * when it is not protected and there is room.
 */
export function reminderText(world: World, { citizenId, reader, start, at, link }: About): string {
  const words = (what: string) =>
    inGsm7(
      `${sender}: Husk ${what} ${dayInWords(start, at)} kl. ${time(start)}. Se den: ${address}${link}`,
    );
  if (reader === citizenId) return words('din aftale');
  const { name } = partyOf(world, citizenId);
  const named = name === null ? null : words(`aftalen for ${name}`);
  if (named !== null && septets(named) <= longestSms) return named;
  return words('aftalen for en, du har fuldmagt til,');
}

/** `i dag`, `i morgen, torsdag den 26. november`. */
function dayInWords(start: Instant, at: Instant): string {
  const [day, today] = [copenhagenDay(start), copenhagenDay(at)];
  if (day === today) return 'i dag';
  const long = dayFormat.format(start);
  return day === addDays(today, 1) ? `i morgen, ${long}` : long;
}

/** `9.30` */
function time(start: Instant): string {
  return timeFormat.format(start);
}

const zone = { timeZone: 'Europe/Copenhagen' } as const;
const dayFormat = new Intl.DateTimeFormat('da', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const timeFormat = new Intl.DateTimeFormat('da', { ...zone, hour: 'numeric', minute: '2-digit' });
