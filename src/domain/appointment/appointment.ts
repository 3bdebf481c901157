import type { Brand } from '../brand.ts';
import type { CitizenId } from '../citizen.ts';
import type { Companion } from './companion.ts';
import type { DeliveryMode, ToldMode } from './delivery.ts';
import type { LocalizedText } from '../localized.ts';
import type { SafeLink } from '../link.ts';
import type { Position } from './position.ts';
import { ok, refused, type Result } from '../result.ts';
import type { Contact, Location, Practitioner, ServiceId } from './service.ts';
import type { SlotId } from '../booking/slot.ts';
import type { Instant } from '../time.ts';

export type AppointmentId = Brand<string, 'AppointmentId'>;

export const cancellationReasons = [
  'ill',
  'hospitalised',
  'time-does-not-suit',
  'no-longer-needed',
  'cannot-get-there',
  'wrong-booking',
  'other',
] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** FHIR Appointment. */
export interface Appointment {
  readonly id: AppointmentId;
  readonly citizenId: CitizenId;
  /** The version that a change builds on. */
  readonly etag: string;
  /** Grows with every change: of two accounts of it, the higher is the newer. */
  readonly sequence: number;
  readonly updatedAt: Instant;
  readonly status: 'booked' | 'fulfilled' | 'cancelled' | 'noshow' | 'unknown';
  readonly serviceId: ServiceId;
  readonly serviceName: LocalizedText;
  readonly slotId: SlotId | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly mode: ToldMode;
  readonly decidedBy: 'citizen' | 'municipality' | 'unknown';
  readonly decisionReason: LocalizedText | null;
  readonly changeableTo: readonly DeliveryMode[];
  readonly location: Location | null;
  readonly practitioner: Practitioner | null;
  /** Where it takes place; null when nobody travels, or when the home's address is protected. */
  readonly position: Position | null;
  readonly companions: readonly Companion[];
  readonly preparation: LocalizedText | null;
  /** Without an address when the one that came may not be followed. */
  readonly video: { readonly url: SafeLink | null; readonly opensAt: Instant } | null;
  readonly contact: Contact;
  readonly note: string | null;
  /** The last instant it can be cancelled here; null when it cannot be. */
  readonly cancelUntil: Instant | null;
  readonly rescheduleUntil: Instant | null;
  readonly movesLeft: number | null;
  readonly cancellation: {
    readonly by: 'citizen' | 'representative' | 'municipality' | 'unknown';
    readonly reason: CancellationReason | 'unknown' | null;
    readonly comment: string | null;
    readonly at: Instant;
  } | null;
}

export type ChangeRefusal =
  | 'not-booked'
  | 'already-held'
  | 'by-phone-only'
  | 'too-late'
  | 'too-many-moves';

/**
 * Whether a citizen may still cancel.
 *
 * @example canCancel(visit, now) // { ok: false, reason: 'too-late' }
 */
export function canCancel(
  appointment: Pick<Appointment, 'status' | 'start' | 'cancelUntil'>,
  now: Instant,
): Result<void, ChangeRefusal> {
  return inTime(appointment, appointment.cancelUntil, now);
}

/** Whether a citizen may still move it to another time. */
export function canReschedule(appointment: Appointment, now: Instant): Result<void, ChangeRefusal> {
  const answer = inTime(appointment, appointment.rescheduleUntil, now);
  if (!answer.ok) return answer;
  if (appointment.mode === 'unknown') return refused('by-phone-only'); // nobody here knows what to ask for
  return appointment.movesLeft === 0 ? refused('too-many-moves') : answer;
}

/** The other ways it may be delivered: a change of those is no move, but has the same deadline. */
export function otherModes(appointment: Appointment, now: Instant): readonly DeliveryMode[] {
  return inTime(appointment, appointment.rescheduleUntil, now).ok ? appointment.changeableTo : [];
}

/** Whether anything of it may still be changed: its time, or how one meets. */
export function canBeMoved(appointment: Appointment, now: Instant): boolean {
  return canReschedule(appointment, now).ok || otherModes(appointment, now).length > 0;
}

/** Whether the link to the video visit is open: 15 minutes before the start until the end. */
export function videoIsOpen(appointment: Appointment, now: Instant): boolean {
  return (
    appointment.status === 'booked' &&
    appointment.video !== null &&
    now >= appointment.video.opensAt &&
    now < appointment.end
  );
}

function inTime(
  appointment: Pick<Appointment, 'status' | 'start'>,
  until: Instant | null,
  now: Instant,
): Result<void, ChangeRefusal> {
  if (appointment.status !== 'booked') return refused('not-booked');
  if (now >= appointment.start) return refused('already-held');
  if (until === null) return refused('by-phone-only');
  return now > until ? refused('too-late') : ok(undefined);
}
