import type { AppointmentId } from '../appointment/appointment.ts';
import type { Instant } from '../time.ts';

/** At ten the day before, or two hours before. */
export type ReminderWhen = 'day-before' | 'two-hours-before';

/** What somebody is reminded of by text message, about oneself or one whom one represents. */
export interface ReminderSettings {
  /** Whether one is signed up to NemSMS; `unknown` when the register does not answer. */
  readonly signedUp: 'yes' | 'no' | 'unknown';
  readonly dayBefore: boolean;
  readonly twoHoursBefore: boolean;
  /** The citizen's own choice; without it a representative gets none. */
  readonly representativesMayHaveOwn: boolean;
  readonly etag: string;
}

/** What one chooses; the last only for oneself. */
export interface ReminderChoice {
  readonly dayBefore: boolean;
  readonly twoHoursBefore: boolean;
  readonly representativesMayHaveOwn?: boolean;
}

export interface ReminderPreview {
  readonly text: string;
  /** How long it is, as a network counts, and how long it may be. */
  readonly septets: number;
  readonly longest: number;
  /** Null when the text is an example. */
  readonly appointmentId: AppointmentId | null;
}

export interface Reminder {
  readonly id: string;
  readonly at: Instant;
  readonly appointmentId: AppointmentId;
  /** When the appointment was to begin as it was then. */
  readonly start: Instant;
  readonly when: ReminderWhen;
  readonly state: 'in-progress' | 'completed' | 'stopped';
  readonly reason: 'not-signed-up' | 'recipient-unavailable' | 'system-error' | null;
}
