import type { MessageThreadId } from './message.ts';
import type { AppointmentId } from '../appointment/appointment.ts';
import type { Brand } from '../brand.ts';
import type { ToldMode } from '../appointment/delivery.ts';
import type { LocalizedText } from '../localized.ts';
import type { Location, Practitioner } from '../appointment/service.ts';
import type { Instant } from '../time.ts';

export type NoticeId = Brand<string, 'NoticeId'>;

/** What an appointment was, or became. */
export interface NoticeTerms {
  readonly start: Instant;
  readonly end: Instant;
  readonly mode: ToldMode;
  readonly practitioner: Practitioner | null;
  readonly location: Location | null;
}

/** FHIR Communication: something the municipality did that the citizen has to be told of. */
export interface Notice {
  readonly id: NoticeId;
  readonly at: Instant;
  readonly kind:
    | 'appointment-moved'
    | 'appointment-cancelled'
    | 'practitioner-changed'
    | 'message-answered'
    | 'earlier-time-offered'
    | 'unknown';
  readonly appointmentId: AppointmentId | null;
  readonly threadId: MessageThreadId | null;
  readonly serviceName: LocalizedText | null;
  readonly before: NoticeTerms | null;
  /** Null for what was cancelled. */
  readonly after: NoticeTerms | null;
  /** By the one who is logged in. */
  readonly seen: boolean;
}

/**
 * All that has not been seen of one appointment, as one: what it was before the first change, and
 * what became of it with the last. Null when there is nothing new.
 *
 * @param notices latest first
 */
export function unseenOf(notices: readonly Notice[], id: AppointmentId): Notice | null {
  const unseen = notices.filter((one) => one.appointmentId === id && !one.seen && isChange(one));
  const latest = unseen[0];
  return latest ? { ...latest, before: unseen.at(-1)?.before ?? null } : null;
}

/** Whether the appointment itself became another. */
function isChange({ kind }: Notice): boolean {
  return kind !== 'message-answered' && kind !== 'earlier-time-offered';
}
