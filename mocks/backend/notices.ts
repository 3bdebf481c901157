import type { CitizenId } from './contract.ts';
import { happened } from './events.ts';
import type { AppointmentRecord, Instant, Mode } from './records.ts';
import type { World } from './world.ts';

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

/** Puts a notice before the citizen, and before whoever may see it for them. */
export function giveNotice(world: World, citizenId: CitizenId, about: NoticeAbout): NoticeRecord {
  const notice: NoticeRecord = {
    ...about,
    id: world.newId('no'),
    citizenId,
    at: world.clock.now(),
    seenBy: new Set(),
  };
  world.notices.push(notice);
  happened(world, citizenId, 'notices');
  return notice;
}

/** The terms of an appointment as it stands. */
export function termsOf({
  start,
  end,
  mode,
  practitionerId,
  locationId,
}: AppointmentRecord): Terms {
  return { start, end, mode, practitionerId, locationId };
}
