import type { AppointmentId } from '../appointment/appointment.ts';
import { copenhagenDay, copenhagenTime, dayLater, hours, later, type Instant } from '../time.ts';

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

/** When one who wants them is reminded of an appointment: the times that are still ahead, in order. */
export function remindersAhead(
  { dayBefore, twoHoursBefore }: Pick<ReminderSettings, 'dayBefore' | 'twoHoursBefore'>,
  start: Instant,
  now: Instant,
): readonly { readonly when: ReminderWhen; readonly at: Instant }[] {
  const tenOClock = copenhagenTime(dayLater(copenhagenDay(start), -1), 10 * 60);
  return [
    ...(dayBefore ? [{ when: 'day-before' as const, at: tenOClock }] : []),
    ...(twoHoursBefore ? [{ when: 'two-hours-before' as const, at: later(start, -hours(2)) }] : []),
  ].filter(({ at }) => at > now);
}

/** What one chooses; the last only for oneself. */
export interface ReminderChoice {
  readonly dayBefore: boolean;
  readonly twoHoursBefore: boolean;
  readonly representativesMayHaveOwn?: boolean;
}

export interface ReminderPreview {
  readonly text: string;
  /** Null when the text is an example. */
  readonly appointmentId: AppointmentId | null;
}

export interface Reminder {
  readonly id: string;
  readonly at: Instant;
  readonly appointmentId: AppointmentId;
  /** When the appointment was to begin as it was then. */
  readonly start: Instant;
  readonly when: ReminderWhen | 'unknown';
  readonly state: 'in-progress' | 'completed' | 'stopped' | 'unknown';
  readonly reason: 'not-signed-up' | 'recipient-unavailable' | 'system-error' | 'unknown' | null;
}
