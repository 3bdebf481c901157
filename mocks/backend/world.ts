import { crowdIn } from '../crowd.ts';
import { grantsOn } from '../granted.ts';
import { mandatesOn } from '../mandates.ts';
import { residentsIn } from '../people.ts';
import { services } from '../services.ts';
import type { CitizenId, Clock, LogEntry } from './contract.ts';
import { createOthers, type Others, type Overrides } from './others.ts';
import { opaqueId } from './random.ts';
import type {
  AppointmentRecord,
  GrantRecord,
  HoldRecord,
  MandateRecord,
  Resident,
  ServiceId,
  ServiceRecord,
} from './records.ts';
import { copenhagenDay, toWire } from './time.ts';

/** All that the municipality knows: what is given, and what has happened since. */
export interface World {
  clock: Clock;
  residents: ReadonlyMap<CitizenId, Resident>;
  services: ReadonlyMap<ServiceId, ServiceRecord>;
  others: Others;
  overrides: Overrides;
  mandates: MandateRecord[];
  grants: readonly GrantRecord[];
  appointments: Map<string, AppointmentRecord>;
  holds: Map<string, HoldRecord>;
  /** Holds that lapsed or were let go, so that other times can be offered instead. */
  lostHolds: Map<string, HoldRecord>;
  log: LogEntry[];
  /** The next id, the same for the same seed and history. */
  newId(prefix: 'ap' | 'ho'): string;
}

/** A municipality of the clock's day, with its people, a crowd if wanted, and without appointments. */
export function createWorld(clock: Clock, seed: number, crowd = 0): World {
  const today = copenhagenDay(clock.now());
  const year = Number(today.slice(0, 4));
  const residents = [...residentsIn(year), ...crowdIn(year, seed, crowd)];
  const overrides: Overrides = { taken: new Set(), freed: new Set() };
  let ids = 0;
  return {
    clock,
    residents: new Map(residents.map((one) => [one.id, one])),
    services: new Map(services.map((one) => [one.id, one])),
    others: createOthers(seed, overrides),
    overrides,
    mandates: mandatesOn(today),
    grants: grantsOn(today),
    appointments: new Map(),
    holds: new Map(),
    lostHolds: new Map(),
    log: [],
    newId: (prefix) => opaqueId(prefix, seed, (ids += 1)),
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
