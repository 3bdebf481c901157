import { map } from '../kernel/answer.ts';
import { answerByStaff, readByStaff } from './answering.ts';
import { attachmentOf, upload } from './attachments.ts';
import type { MessageOffice, MessageStaff } from './messageContract.ts';
import { unitsFor, wireUnit } from './messageUnits.ts';
import { latest, markRead, summaryOf, threadOf, threadsOf, wireThread } from './threads.ts';
import type { World } from '../kernel/world.ts';
import { startThread, writeMessage } from './writing.ts';

/** Secure messages. `world` gives the state as of now. */
export function createMessageOffice(world: () => World): MessageOffice {
  return {
    messageUnits: (citizen) => unitsFor(world(), citizen).map(wireUnit),
    threads: (actor, citizen, query) => threadsOf(world(), actor, citizen, query),
    thread: (actor, citizen, id) =>
      map(threadOf(world(), citizen, id), (one) => wireThread(world(), actor, one)),
    startThread: (actor, request) =>
      map(startThread(world(), actor, request), (one) => wireThread(world(), actor, one)),
    writeMessage: (actor, id, request) =>
      map(writeMessage(world(), actor, id, request), (one) => wireThread(world(), actor, one)),
    markThreadRead: (actor, id, request) =>
      map(markRead(world(), actor, request, id), (one) => summaryOf(actor, one)),
    uploadAttachment: (actor, citizen, bytes) => upload(world(), actor, citizen, bytes),
    attachment: (citizen, id) => attachmentOf(world(), citizen, id),
  };
}

/** What staff do about messages. */
export function createMessageStaff(world: () => World): MessageStaff {
  return {
    threads: () =>
      [...world().threads.values()]
        .sort((a, b) => latest(b).at - latest(a).at)
        // As the citizen sees it.
        .map((one) => ({ citizenId: one.citizenId, ...wireThread(world(), one.citizenId, one) })),
    readThread: (id) => map(readByStaff(world(), id), () => undefined),
    answerThread: (id, text) => map(answerByStaff(world(), id, text), () => undefined),
  };
}
