import type { CitizenId, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { EventRecord, Topic } from '../kernel/event.ts';
import { type NoticeQuery, noticesOf, visibleTo } from './list.ts';
import { rightsOver } from '../mandates/rights.ts';
import type { World } from '../kernel/world.ts';
import { followRooms } from '../video/rooms.ts';

/**
 * What the municipality has changed, and tells.
 *
 * @param world gives the state as of now
 * @param held is the same state as it stands: whoever is told of a change asks in the midst of it
 */
export function createNoticesDesk(world: () => World, held: World) {
  return {
    /** What the viewer may see of the citizen's notices, latest first. */
    notices: (viewer: CitizenId, citizen: CitizenId, query: NoticeQuery) =>
      noticesOf(world(), viewer, citizen, query),
    /** How many are left to see for the viewer. */
    markNoticesSeen: (viewer: CitizenId, request: Wire['NoticesSeen']) =>
      markSeen(world(), viewer, request),
    changes: changesOf(world, held),
  };
}

/** What has changed for whom, as it happens. But for `catchUp`, to ask brings nothing about. */
export interface Changes {
  /** Brings about what has come due by now. Never to be called by a listener. */
  catchUp(): void;
  /** Brings about what nobody's question may: who has left a visit. Quick, for each second. */
  tick(): void;
  /** The sequence of the last change, 0 before the first. */
  last(): number;
  /** The changes after that one, oldest first. */
  after(sequence: number): readonly EventRecord[];
  /** Whether this person may be told of it, by the rights that hold now. */
  mayHear(person: CitizenId, change: EventRecord): boolean;
  /** Tells of each change from now on, until the function given back is called. */
  listen(listener: (change: EventRecord) => void): () => void;
}

function changesOf(world: () => World, held: World): Changes {
  return {
    catchUp: () => void world(),
    tick: () => {
      followRooms(held);
    },
    last: () => held.events.length,
    // Sequences are without a gap, so they are places in the list as well.
    after: (sequence) => held.events.slice(sequence),
    mayHear: (person, { citizenId, topic }) =>
      // What comes in a visit is for who is there, and for nobody who acts for them.
      (topic !== 'video' || person === citizenId) &&
      (rightsOver(held, person, citizenId)?.has(asksFor[topic]) ?? false),
    listen(listener) {
      held.listeners.add(listener);
      return () => void held.listeners.delete(listener);
    },
  };
}

const asksFor: Record<Topic, Wire['Right']> = {
  appointments: 'see-appointments',
  notices: 'see-appointments',
  reminders: 'see-appointments',
  'waiting-list': 'see-appointments',
  video: 'see-appointments',
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
