import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { MessageRecord, ThreadRecord } from './state.ts';
import { partyOf } from '../kernel/parties.ts';
import { toWire } from '../kernel/time.ts';
import type { World } from '../kernel/world.ts';

/** A message on the wire, as far as who reads it may know who wrote it. */
export function toWireMessage(
  world: World,
  viewer: CitizenId,
  thread: ThreadRecord,
  message: MessageRecord,
): Wire['Message'] {
  const { id, at, text, attachments, readByMunicipalityAt, replyBy } = message;
  const later = thread.messages.slice(thread.messages.indexOf(message) + 1);
  const isAnswered = later.some(({ staff }) => staff !== null);
  return {
    id,
    author: authorOf(world, viewer, thread.citizenId, message),
    at: toWire(at),
    text,
    attachments: attachments.flatMap((one) => toWireAttachment(world, one)),
    readByMunicipalityAt: readByMunicipalityAt === null ? null : toWire(readByMunicipalityAt),
    replyBy: replyBy === null || isAnswered ? null : toWire(replyBy),
  };
}

function authorOf(
  world: World,
  viewer: CitizenId,
  citizen: CitizenId,
  { actor, staff }: MessageRecord,
): Wire['Message']['author'] {
  if (actor === null) {
    return { kind: 'staff', citizenId: null, name: staff?.name ?? null, role: staff?.role ?? null };
  }
  const kind = actor === citizen ? 'citizen' : 'representative';
  return { kind, ...partyOf(world, actor, viewer), role: null };
}

function toWireAttachment(world: World, { id, name }: { id: string; name: string }) {
  const file = world.attachments.get(id);
  if (!file) return [];
  return [{ id, name, mediaType: file.mediaType, bytes: file.bytes.byteLength }];
}
