import { crowdIn } from '../../town/crowd.ts';
import { grantsOn } from '../../town/granted.ts';
import { seedMandates } from '../../town/mandates.ts';
import { nursingHomeIn } from '../../town/nursingHome.ts';
import { notSignedUpToNemSms } from '../../town/nemSms.ts';
import { residentsIn } from '../../town/people.ts';
import { services } from '../../town/services.ts';
import type { CitizenId, Clock, LogEntry, Wire } from './wire.ts';
import type { CalendarFeedRecord } from '../calendar/state.ts';
import type { EventRecord } from './event.ts';
import { createLinks } from './records.ts';
import type { AttachmentRecord, ThreadRecord } from '../messages/state.ts';
import type {
  ActivityRecord,
  MandateRecord,
  MandateRequestRecord,
  PostItem,
} from '../mandates/state.ts';
import type { NoticeRecord } from '../notices/state.ts';
import type { RoomRecord } from '../video/state.ts';
import type { OfferRecord, WaitingRecord } from '../waiting/state.ts';
import { createOthers, type Others, type Overrides } from '../slots/busyCalendar.ts';
import { opaqueId } from './random.ts';
import type {
  AppointmentRecord,
  GrantRecord,
  Day,
  HoldRecord,
  Links,
  Release,
  Resident,
  ServiceId,
  ServiceRecord,
} from './records.ts';
import { createReminding, type Reminding } from '../reminders/state.ts';
import { copenhagenDay, toWire } from './time.ts';

/** All that the municipality knows: what is given, and what has happened since. */
export interface World {
  clock: Clock;
  residents: ReadonlyMap<CitizenId, Resident>;
  services: ReadonlyMap<ServiceId, ServiceRecord>;
  others: Others;
  overrides: Overrides;
  /** Those who have died; to everyone else they do not exist. */
  deceased: Set<CitizenId>;
  mandates: MandateRecord[];
  mandateRequests: Map<string, MandateRequestRecord>;
  /** The last day on which warnings were looked for. */
  warnedOn: Day | null;
  activities: ActivityRecord[];
  /** The last day on which a representative looked, by what they looked at and the two of them. */
  seen: Map<string, Day>;
  notifications: Map<CitizenId, { changesByOthers: Wire['ToldBy']; version: number }>;
  post: PostItem[];
  grants: readonly GrantRecord[];
  appointments: Map<string, AppointmentRecord>;
  holds: Map<string, HoldRecord>;
  /** Holds that lapsed or were let go, so that other times can be offered instead. */
  lostHolds: Map<string, HoldRecord>;
  log: LogEntry[];
  /** What changed for whom, in order, for those who look on. */
  events: EventRecord[];
  listeners: Set<(event: EventRecord) => void>;
  /** What the citizens have to be told of, oldest first. */
  notices: NoticeRecord[];
  threads: Map<string, ThreadRecord>;
  attachments: Map<string, AttachmentRecord>;
  reminding: Reminding;
  links: Links;
  /** Who waits for an earlier time, the longest-waiting first, and what they were offered. */
  waiting: Map<string, WaitingRecord>;
  offers: OfferRecord[];
  /** Times that became free since the waiting list was looked at. */
  released: Release[];
  /** Visits on screen that somebody has come to, by appointment. */
  rooms: Map<string, RoomRecord>;
  /** Subscriptions, by citizen and reader. */
  calendarFeeds: Map<string, CalendarFeedRecord>;
  /** The next id, the same for the same seed and history. */
  newId(prefix: IdPrefix): string;
}

type IdPrefix =
  | 'ap'
  | 'ho'
  | 'ma'
  | 'mr'
  | 'ac'
  | 'no'
  | 'th'
  | 'me'
  | 'at'
  | 're'
  | 'sh'
  | 'wa'
  | 'of'
  | 'vp';

/** A municipality of the clock's day, with its people, a crowd if wanted, and without appointments. */
export function createWorld(clock: Clock, seed: number, crowd = 0): World {
  const today = copenhagenDay(clock.now());
  const year = Number(today.slice(0, 4));
  const residents = [...residentsIn(year), ...nursingHomeIn(year), ...crowdIn(year, seed, crowd)];
  const overrides: Overrides = { taken: new Set(), freed: new Set() };
  const counted = new Map<IdPrefix, number>();
  const newId = (prefix: IdPrefix) => {
    const number = (counted.get(prefix) ?? 0) + 1;
    counted.set(prefix, number);
    return opaqueId(prefix, seed, number);
  };
  const { mandates, requests } = seedMandates(clock.now(), newId);
  return {
    clock,
    residents: new Map(residents.map((one) => [one.id, one])),
    services: new Map(services.map((one) => [one.id, one])),
    others: createOthers(seed, overrides),
    overrides,
    deceased: new Set(),
    mandates,
    mandateRequests: new Map(requests.map((one) => [one.id, one])),
    warnedOn: null,
    activities: [],
    seen: new Map(),
    notifications: new Map(),
    post: [],
    grants: grantsOn(today),
    appointments: new Map(),
    holds: new Map(),
    lostHolds: new Map(),
    log: [],
    events: [],
    listeners: new Set(),
    notices: [],
    threads: new Map(),
    attachments: new Map(),
    reminding: createReminding(clock.now(), notSignedUpToNemSms),
    links: createLinks(),
    waiting: new Map(),
    offers: [],
    released: [],
    rooms: new Map(),
    calendarFeeds: new Map(),
    newId,
  };
}

/** Writes a line in the municipality's record. */
export function note(world: World, entry: Omit<LogEntry, 'sequence' | 'at'>): void {
  world.log.push({ sequence: world.log.length + 1, at: toWire(world.clock.now()), ...entry });
}

/** The resident; asking for one who does not exist is the caller's mistake. */
export function residentOf(world: World, id: CitizenId): Resident {
  const resident = world.residents.get(id);
  if (!resident) throw new Error('No such citizen: ask rightsOver first');
  return resident;
}

/** Whether there is such a resident, as far as anybody is told. */
export function isAlive(world: World, id: CitizenId): boolean {
  return world.residents.has(id) && !world.deceased.has(id);
}

/** The service of a slot or appointment, which always has one. */
export function serviceOf(world: World, id: ServiceId): ServiceRecord {
  const service = world.services.get(id);
  if (!service) throw new Error(`No such service: ${id}`);
  return service;
}

/** The citizen's booked appointments, also those that have ended. */
export function bookedBy(world: World, citizen: CitizenId): AppointmentRecord[] {
  return [...world.appointments.values()].filter(
    (one) => one.citizenId === citizen && !one.cancellation,
  );
}
