import type { components, operations } from '../../../src/api/schema.gen.ts';

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
