import type { CitizenId } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { NoticeAbout, NoticeRecord, Terms } from './state.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import type { World } from '../kernel/world.ts';

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
