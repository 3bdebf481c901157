import type { CitizenId, Wire } from './contract.ts';
import { happened } from './events.ts';
import type { Topic } from './eventRecords.ts';
import { noticesOf, visibleTo } from './noticeList.ts';
import type { NoticeBoard } from './noticeContract.ts';
import { rightsOver } from './rights.ts';
import type { World } from './world.ts';

/** @param world gives the state as of now */
export function createNoticeBoard(world: () => World): NoticeBoard {
  return {
    notices: (viewer, citizen, query) => noticesOf(world(), viewer, citizen, query),
    markNoticesSeen: (viewer, request) => markSeen(world(), viewer, request),
    changes: {
      last: () => world().events.length,
      // Sequences are without a gap, so they are places in the list as well.
      after: (sequence) => world().events.slice(sequence),
      mayHear: (person, { citizenId, topic }) =>
        rightsOver(world(), person, citizenId)?.has(asksFor[topic]) ?? false,
      listen(listener) {
        const { listeners } = world();
        listeners.add(listener);
        return () => void listeners.delete(listener);
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
