import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Instant } from '../kernel/records.ts';

export type When = Wire['ReminderWhen'];
export type Stopped = NonNullable<Wire['Reminder']['reason']>;

/** What one reader chose about one citizen. */
export interface ReminderChoice {
  dayBefore: boolean;
  twoHoursBefore: boolean;
  /** Only in the citizen's own. */
  representativesMayHaveOwn: boolean;
  version: number;
}

export interface ReminderRecord {
  id: string;
  /** In the order of happening. */
  sequence: number;
  at: Instant;
  citizenId: CitizenId;
  /** Who gets it. */
  reader: CitizenId;
  appointmentId: string;
  start: Instant;
  when: When;
  state: Wire['Reminder']['state'];
  reason: Stopped | null;
}

/** Everything about text messages before an appointment. */
export interface Reminding {
  /** By citizen and reader (`keyOf`). */
  choices: Map<string, ReminderChoice>;
  /** Oldest first. */
  sent: ReminderRecord[];
  /** Until when what came due has been sent: each once, however the clock jumps. */
  upTo: Instant;
  /** The register of NemSMS, which is the state's and not the municipality's. */
  register: { notSignedUp: Set<CitizenId>; answers: boolean };
  /** What becomes of deliveries; null when they arrive. */
  fault: Exclude<Stopped, 'not-signed-up'> | null;
}

/** Nobody has chosen anything, and nothing that came due before that moment will be sent. */
export function createReminding(now: Instant, notSignedUp: Iterable<CitizenId>): Reminding {
  return {
    choices: new Map(),
    sent: [],
    upTo: now,
    register: { notSignedUp: new Set(notSignedUp), answers: true },
    fault: null,
  };
}
