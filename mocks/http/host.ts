import { createLogins, type Logins } from '../auth/logins.ts';
import type { AgendaEntry } from '../town/agendaEntry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { createMunicipality } from '../municipality/municipality.ts';
import { fraction } from '../municipality/kernel/random.ts';
import webPush from 'web-push';
import type { VapidKeys } from '../push/deliver.ts';
import { createPushes, type Pushes } from '../push/pushes.ts';
import { createClock, fromInstant, type SettableClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createIdempotency, type Idempotency } from './idempotency.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { createRecords, type Records } from './requestLog.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { noIce, type IceSettings } from '../municipality/video/state.ts';
import { createStreams, type Streams } from './events/streams.ts';

/** All that a mocked municipality remembers. Its parts are replaced by `reset`, so ask for them anew. */
export interface MockHost {
  readonly clock: SettableClock;
  readonly seed: number;
  readonly municipality: Municipality;
  readonly sessions: Sessions;
  readonly logins: Logins;
  readonly idempotency: Idempotency;
  readonly rateLimit: RateLimit;
  readonly faults: Faults;
  readonly records: Records;
  readonly streams: Streams;
  readonly pushes: Pushes;
  /** How browsers reach each other in a visit on screen. */
  ice: IceSettings;
  /** Begins anew: nobody logged in, nothing booked since, no faults. The clock stays unless given. */
  reset(options?: HostOptions): void;
}

export interface HostOptions {
  /** An instant with an offset, where the clock starts; real time when left out. */
  now?: string;
  /** What the municipality's days are made of: the same seed gives the same free times. */
  seed?: number;
  /** So many people without a story besides, to put it under load; none when left out. */
  crowd?: number;
  /** What is agreed to begin with; what belongs to its people's stories when left out. */
  agendas?: readonly AgendaEntry[];
  /** STUN and TURN for visits on screen; only within one network when left out. */
  ice?: IceSettings;
}

/** @throws when `now` is no instant with an offset */
export function createHost(given: HostOptions = {}): MockHost {
  const { now, seed = 1, crowd = 0, agendas } = given;
  let ice = given.ice ?? noIce;
  const clock = createClock(now === undefined ? undefined : parse(now));
  // As long as the host: what devices were given to know it by must not change under them.
  const keys = webPush.generateVAPIDKeys();
  let parts = createParts(clock, keys, seed, crowd, agendas, () => ice);
  return {
    clock,
    get seed() {
      return parts.seed;
    },
    get municipality() {
      return parts.municipality;
    },
    get sessions() {
      return parts.sessions;
    },
    get logins() {
      return parts.logins;
    },
    get idempotency() {
      return parts.idempotency;
    },
    get rateLimit() {
      return parts.rateLimit;
    },
    get faults() {
      return parts.faults;
    },
    get records() {
      return parts.records;
    },
    get streams() {
      return parts.streams;
    },
    get pushes() {
      return parts.pushes;
    },
    get ice() {
      return ice;
    },
    set ice(settings) {
      ice = settings;
    },
    reset(options = {}) {
      if (options.now !== undefined) clock.set(parse(options.now));
      parts.streams.end();
      const { seed = parts.seed, crowd = 0, agendas } = options;
      ice = options.ice ?? given.ice ?? noIce;
      parts = createParts(clock, keys, seed, crowd, agendas, () => ice);
    },
  };
}

const WRITES_PER_MINUTE = 120;

function createParts(
  clock: SettableClock,
  keys: VapidKeys,
  seed: number,
  crowd: number,
  agendas: HostOptions['agendas'],
  ice: () => IceSettings,
) {
  let drawn = 0;
  const municipality = createMunicipality({ clock, seed, crowd, agendas, ice });
  const sessions = createSessions(clock);
  const streams = createStreams(sessions, municipality.changes);
  return {
    seed,
    municipality,
    sessions,
    streams,
    pushes: createPushes(clock, municipality, sessions, keys),
    logins: createLogins(clock),
    idempotency: createIdempotency(),
    rateLimit: createRateLimit(clock, WRITES_PER_MINUTE),
    faults: createFaults(
      () => fraction(seed, 'fault', ++drawn),
      () => {
        streams.cut();
      },
    ),
    records: createRecords(clock),
  };
}

function parse(instant: string): number {
  const milliseconds = fromInstant(instant);
  if (milliseconds === null) throw new Error(`${instant} is no instant with an offset`);
  return milliseconds;
}
