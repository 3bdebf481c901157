import type { components, operations } from '../../src/api/schema.gen.ts';
import type { MandateOffice, MandateStaff } from './mandateContract.ts';

/** The wire's words, so that the municipality answers in them. Types only: its rules are its own. */
export type Wire = components['schemas'];
export type CitizenId = Wire['CitizenId'];
export type ProblemCode = Wire['Problem']['type'] extends `urn:borgerbooking:problem:${infer Code}`
  ? Code
  : never;

export type SlotQuery = NonNullable<operations['listSlots']['parameters']['query']>;
export type AppointmentQuery = NonNullable<operations['listAppointments']['parameters']['query']>;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
}

/** Why the municipality says no, with what the problem document tells besides. */
export interface Refusal {
  code: ProblemCode;
  detail?: string;
  /** What is wrong in a request that follows the schemas, as JSON pointers. */
  errors?: Wire['Problem']['errors'];
  alternatives?: Wire['Slot'][];
  conflictsWith?: Wire['Appointment'];
  current?: Wire['Appointment'];
  deadline?: string;
  phone?: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Milliseconds since the epoch; injected, so that any day can be played. */
export interface Clock {
  now(): number;
}

/** Who may log in, with what the person is good for when one tries the app out. */
export interface Person {
  citizenId: CitizenId;
  name: string;
  /** For the MitID look-alike and the printed table: what this person shows. */
  goodFor: Wire['LocalizedText'];
}

/** One line of the municipality's own record of what was done. */
export interface LogEntry {
  sequence: number;
  at: string;
  /** Who did it: a citizen's id, or the municipality's staff. */
  actor: string;
  citizenId: CitizenId;
  action: 'held' | 'released' | 'booked' | 'rescheduled' | 'cancelled';
  appointmentId: string | null;
  slotId: string | null;
}

/**
 * The municipality: its state and its rules, without HTTP. Methods about a citizen presume that the
 * caller has asked `rightsOver` first; they never look at sessions, headers or idempotency keys.
 */
export interface Municipality extends MandateOffice {
  now(): number;
  people(): readonly Person[];
  person(id: CitizenId): Person | null;
  citizensFor(actor: CitizenId): Wire['Citizen'][];
  /** The rights that hold now; null when the actor may not even know that the citizen exists. */
  rightsOver(actor: CitizenId, citizen: CitizenId): ReadonlySet<Wire['Right']> | null;

  services(citizen: CitizenId): Wire['Service'][];
  grantedServices(citizen: CitizenId): Wire['GrantedService'][];
  slots(citizen: CitizenId, query: SlotQuery): Answer<Page<Wire['Slot']>>;

  hold(actor: CitizenId, request: Wire['HoldRequest']): Answer<Wire['Hold']>;
  getHold(citizen: CitizenId, id: Wire['HoldId']): Answer<Wire['Hold']>;
  releaseHold(actor: CitizenId, citizen: CitizenId, id: Wire['HoldId']): Answer<void>;

  appointments(citizen: CitizenId, query: AppointmentQuery): Answer<Page<Wire['Appointment']>>;
  appointment(citizen: CitizenId, id: Wire['AppointmentId']): Answer<Wire['Appointment']>;
  book(actor: CitizenId, request: Wire['BookingRequest']): Answer<Wire['Appointment']>;
  /** `ifMatch` is compared with the appointment's version: `stale` with `current` when it differs. */
  reschedule(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['RescheduleRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;
  cancel(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['CancelRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;
  /** Says that the actor comes along, or no longer does. */
  accompany(
    actor: CitizenId,
    id: Wire['AppointmentId'],
    request: Wire['CompanionRequest'],
    ifMatch: string,
  ): Answer<Wire['Appointment']>;

  /** What the municipality's own staff do, from the simulator's page. */
  staff: MandateStaff & {
    cancel(id: Wire['AppointmentId']): Answer<Wire['Appointment']>;
    move(id: Wire['AppointmentId'], slotId: Wire['SlotId']): Answer<Wire['Appointment']>;
    takeSlot(id: Wire['SlotId']): Answer<void>;
    freeSlot(id: Wire['SlotId']): Answer<void>;
    slots(query: SlotQuery): Answer<Page<Wire['Slot']>>;
    appointments(citizen: CitizenId): Wire['Appointment'][];
  };
  log(): readonly LogEntry[];
  /** Broken promises of the state, empty when all is well: oversold slots, a citizen in two places. */
  brokenInvariants(): string[];
}
