import { granted, map, refused } from '../kernel/answer.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { MessageRecord, ThreadRecord } from './state.ts';
import { unitNamed, toWireUnit } from './units.ts';
import { pageOf } from '../kernel/paging.ts';
import { toWireMessage } from './toWireMessage.ts';
import { toWire } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** The citizen's conversations, the one with the latest message first. */
export function threadsOf(
  world: World,
  viewer: CitizenId,
  citizen: CitizenId,
  query: { cursor?: string | undefined; limit?: number | undefined },
): Answer<Page<Wire['ThreadSummary']>> {
  const theirs = [...world.threads.values()]
    .filter(({ citizenId }) => citizenId === citizen)
    .map((thread) => ({ thread, at: latest(thread).at, id: thread.id }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return map(
    pageOf(
      { of: ['threads', citizen], sorted: theirs, positionOf: (one) => one, direction: -1 },
      query,
    ),
    (page) => ({ ...page, items: page.items.map(({ thread }) => summaryOf(viewer, thread)) }),
  );
}

/** One of the citizen's own; what is another's is not found. */
export function threadOf(world: World, citizen: CitizenId, id: string): Answer<ThreadRecord> {
  const thread = world.threads.get(id);
  return thread?.citizenId === citizen ? granted(thread) : refused('not-found');
}

/** Who asks has read up to that message. What was read stays read. */
export function markRead(
  world: World,
  viewer: CitizenId,
  { citizenId, messageId }: Wire['ThreadRead'],
  id: string,
): Answer<ThreadRecord> {
  const found = threadOf(world, citizenId, id);
  if (!found.ok) return found;
  const thread = found.value;
  const read = thread.messages.findIndex((one) => one.id === messageId) + 1;
  if (read === 0) return refused('not-found');
  if (read > (thread.read.get(viewer) ?? 0)) {
    thread.read.set(viewer, read);
    happened(world, citizenId, 'messages');
    seeAnswers(world, viewer, thread, thread.messages.slice(0, read));
  }
  return granted(thread);
}

/** An answer that has been read is no news any more, whichever way led to it. */
function seeAnswers(
  world: World,
  viewer: CitizenId,
  { id, citizenId }: ThreadRecord,
  read: readonly MessageRecord[],
): void {
  const until = read.at(-1)?.at ?? 0;
  const news = world.notices.filter(
    (one) => one.kind === 'message-answered' && one.threadId === id && one.at <= until,
  );
  const unseen = news.filter(({ seenBy }) => !seenBy.has(viewer));
  for (const { seenBy } of unseen) seenBy.add(viewer);
  if (unseen.length > 0) happened(world, citizenId, 'notices');
}

/** A conversation on the wire, as the viewer may read it. */
export function toWireThread(
  world: World,
  viewer: CitizenId,
  thread: ThreadRecord,
): Wire['Thread'] {
  return {
    summary: summaryOf(viewer, thread),
    messages: thread.messages.map((one) => toWireMessage(world, viewer, thread, one)),
  };
}

/** What a list tells of a conversation. What is unread is what the viewer has neither read nor written. */
export function summaryOf(viewer: CitizenId, thread: ThreadRecord): Wire['ThreadSummary'] {
  const { id, unitId, subject, appointmentId, messages } = thread;
  const unread = messages
    .slice(thread.read.get(viewer) ?? 0)
    .filter(({ actor }) => actor !== viewer);
  const promised = unanswered(thread).flatMap(({ replyBy }) => replyBy ?? []);
  return {
    id,
    unit: toWireUnit(unitNamed(unitId)),
    subject,
    appointmentId,
    lastMessageAt: toWire(latest(thread).at),
    unreadCount: unread.length,
    state: stateOf(thread),
    replyBy: promised.length === 0 ? null : toWire(Math.min(...promised)),
  };
}

/** What the citizen's side has written since the municipality wrote last. */
function unanswered({ messages }: ThreadRecord): readonly MessageRecord[] {
  return messages.slice(messages.findLastIndex(({ staff }) => staff !== null) + 1);
}

function stateOf(thread: ThreadRecord): Wire['ThreadSummary']['state'] {
  const open = unanswered(thread);
  if (open.length === 0) return 'answered';
  return open.every((one) => one.readByMunicipalityAt !== null) ? 'read' : 'sent';
}

/** The latest message; there is always one. */
export function latest({ messages }: ThreadRecord): MessageRecord {
  const last = messages.at(-1);
  if (!last) throw new Error('A conversation begins with a message');
  return last;
}
