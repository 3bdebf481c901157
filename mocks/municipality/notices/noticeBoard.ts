import type { CitizenId, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { Topic } from '../kernel/eventRecords.ts';
import { noticesOf, visibleTo } from './noticeList.ts';
import type { NoticeBoard } from './noticeContract.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { World } from '../kernel/world.ts';

/**
 * @param world gives the state as of now
 * @param held is the same state as it stands: whoever is told of a change asks in the midst of it
 */
export function createNoticeBoard(world: () => World, held: World): NoticeBoard {
  return {
    notices: (viewer, citizen, query) => noticesOf(world(), viewer, citizen, query),
    markNoticesSeen: (viewer, request) => markSeen(world(), viewer, request),
    changes: {
      catchUp: () => void world(),
      last: () => held.events.length,
      // Sequences are without a gap, so they are places in the list as well.
      after: (sequence) => held.events.slice(sequence),
      mayHear: (person, { citizenId, topic }) =>
        rightsOver(held, person, citizenId)?.has(asksFor[topic]) ?? false,
      listen(listener) {
        held.listeners.add(listener);
        return () => void held.listeners.delete(listener);
      },
    },
  };
}

const asksFor: Record<Topic, Wire['Right']> = {
  appointments: 'see-appointments',
  notices: 'see-appointments',
  reminders: 'see-appointments',
  'waiting-list': 'see-appointments',
  messages: 'read-messages',
};

function markSeen(
  world: World,
  viewer: CitizenId,
  { citizenId, ids }: Wire['NoticesSeen'],
): { unseen: number } {
  const unseen = visibleTo(world, viewer, citizenId).filter(({ seenBy }) => !seenBy.has(viewer));
  const now = unseen.filter(({ id }) => ids.includes(id));
  for (const { seenBy } of now) seenBy.add(viewer);
  // Whoever saw it has other screens open, perhaps.
  if (now.length > 0) happened(world, citizenId, 'notices');
  return { unseen: unseen.length - now.length };
}
