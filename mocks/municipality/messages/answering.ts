import { granted, refused } from '../kernel/answer.ts';
import type { Answer } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { ThreadRecord } from './state.ts';
import { giveNotice } from '../notices/notices.ts';
import type { World } from '../kernel/world.ts';

/** Staff have opened the conversation: the citizen sees that it has been read. */
export function readByStaff(world: World, id: string): Answer<ThreadRecord> {
  const thread = world.threads.get(id);
  if (!thread) return refused('not-found');
  const unread = thread.messages.filter(
    ({ staff, readByMunicipalityAt }) => staff === null && readByMunicipalityAt === null,
  );
  for (const one of unread) one.readByMunicipalityAt = world.clock.now();
  if (unread.length > 0) happened(world, thread.citizenId, 'messages');
  return granted(thread);
}

/** Staff answer, and have of course read what they answer. */
export function answerByStaff(world: World, id: string, text: string): Answer<ThreadRecord> {
  const read = readByStaff(world, id);
  if (!read.ok) return read;
  if (text.trim() === '') return refused('invalid-request');
  const thread = read.value;
  thread.messages.push({
    id: world.newId('me'),
    actor: null,
    staff: answering,
    at: world.clock.now(),
    text: text.trim(),
    attachments: [],
    readByMunicipalityAt: null,
    replyBy: null,
  });
  happened(world, thread.citizenId, 'messages');
  giveNotice(world, thread.citizenId, { kind: 'message-answered', threadId: id });
  return granted(thread);
}

/** Who sits at the simulator. */
const answering = {
  name: 'Anne Marie Kornbech',
  role: { da: 'Visitator', en: 'Care assessor' },
};
