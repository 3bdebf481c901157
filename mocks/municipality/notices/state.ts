import type { CitizenId } from '../kernel/wire.ts';
import type { Instant, Mode } from '../kernel/records.ts';

/** What an appointment was, or became, as far as a citizen must know it. */
export interface Terms {
  start: Instant;
  end: Instant;
  mode: Mode;
  practitionerId: string | null;
  locationId: string | null;
}

/** What the municipality did, that the citizen has to be told of. */
export type NoticeAbout =
  | { kind: 'appointment-moved'; appointmentId: string; before: Terms; after: Terms }
  | { kind: 'appointment-cancelled'; appointmentId: string; before: Terms }
  | { kind: 'practitioner-changed'; appointmentId: string; before: Terms; after: Terms }
  | { kind: 'message-answered'; threadId: string }
  | { kind: 'earlier-time-offered'; offerId: string; appointmentId: string };

export type NoticeRecord = NoticeAbout & {
  id: string;
  citizenId: CitizenId;
  at: Instant;
  /** Who has seen it: a representative's look takes nothing from the citizen. */
  seenBy: Set<CitizenId>;
};
