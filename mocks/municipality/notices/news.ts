import type { CitizenId, Wire } from '../kernel/wire.ts';
import { linkTo, screenOf } from '../kernel/links.ts';
import type { NoticeRecord } from './state.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { World } from '../kernel/world.ts';

/** That there is something new of a citizen's, for whoever brings it to their devices. */
export interface News {
  citizenId: CitizenId;
  mayBeSeenBy(reader: CitizenId): boolean;
  /** The short address of where the reader sees it. */
  linkFor(reader: CitizenId): string;
}

/** Tells of each notice once, as soon as it is given. */
export function onNews(world: World, tell: (news: News) => void): void {
  let told = world.notices.length;
  world.listeners.add(({ topic }) => {
    // Events of that topic also come when a notice is seen, which is no news.
    if (topic !== 'notices') return;
    const fresh = world.notices.slice(told);
    told = world.notices.length;
    for (const notice of fresh) tell(newsOf(world, notice));
  });
}

function newsOf(world: World, notice: NoticeRecord): News {
  const { citizenId } = notice;
  return {
    citizenId,
    mayBeSeenBy: (reader) =>
      rightsOver(world, reader, citizenId)?.has(rightFor[notice.kind]) ?? false,
    linkFor: (reader) => linkTo(world, screenOf(citizenId, reader, screenFor(notice))),
  };
}

function screenFor(notice: NoticeRecord): string {
  switch (notice.kind) {
    case 'appointment-moved':
    case 'appointment-cancelled':
    case 'practitioner-changed':
      return `/aftaler/${notice.appointmentId}`;
    case 'message-answered':
      // What is new asks for more than to read messages.
      return `/beskeder/${notice.threadId}`;
    case 'earlier-time-offered':
      return '/nyt';
  }
}

const rightFor: Record<NoticeRecord['kind'], Wire['Right']> = {
  'appointment-moved': 'see-appointments',
  'appointment-cancelled': 'see-appointments',
  'practitioner-changed': 'see-appointments',
  'message-answered': 'read-messages',
  'earlier-time-offered': 'see-appointments',
};
