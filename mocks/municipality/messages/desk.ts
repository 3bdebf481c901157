import { map } from '../kernel/answer.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { answerByStaff, readByStaff } from './answering.ts';
import { attachmentOf, upload } from './attachments.ts';
import { unitsFor, toWireUnit } from './units.ts';
import { latest, markRead, summaryOf, threadOf, threadsOf, toWireThread } from './threads.ts';
import { startThread, writeMessage } from './writing.ts';

/**
 * Secure messages between citizens and units of the municipality. Each reader has read what they have.
 *
 * @param world gives the state as of now
 */
export function createMessagesDesk(world: () => World) {
  return {
    messageUnits: (citizen: CitizenId) => unitsFor(world(), citizen).map(toWireUnit),
    threads: (actor: CitizenId, citizen: CitizenId, query: { cursor?: string; limit?: number }) =>
      threadsOf(world(), actor, citizen, query),
    thread: (actor: CitizenId, citizen: CitizenId, id: Wire['ThreadId']) =>
      map(threadOf(world(), citizen, id), (one) => toWireThread(world(), actor, one)),
    startThread: (actor: CitizenId, request: Wire['ThreadRequest']) =>
      map(startThread(world(), actor, request), (one) => toWireThread(world(), actor, one)),
    writeMessage: (actor: CitizenId, id: Wire['ThreadId'], request: Wire['MessageRequest']) =>
      map(writeMessage(world(), actor, id, request), (one) => toWireThread(world(), actor, one)),
    markThreadRead: (actor: CitizenId, id: Wire['ThreadId'], request: Wire['ThreadRead']) =>
      map(markRead(world(), actor, request, id), (one) => summaryOf(actor, one)),
    uploadAttachment: (actor: CitizenId, citizen: CitizenId, bytes: Uint8Array<ArrayBuffer>) =>
      upload(world(), actor, citizen, bytes),
    attachment: (citizen: CitizenId, id: Wire['AttachmentId']) =>
      attachmentOf(world(), citizen, id),
  };
}

/** What staff do with messages, from the simulator's page. */
export function createMessagesStaff(world: () => World) {
  return {
    /** Of everybody, the latest first, as their citizen sees them. */
    threads: () =>
      [...world().threads.values()]
        .sort((a, b) => latest(b).at - latest(a).at)
        .map((one) => ({ citizenId: one.citizenId, ...toWireThread(world(), one.citizenId, one) })),
    readThread: (id: Wire['ThreadId']) => map(readByStaff(world(), id), () => undefined),
    answerThread: (id: Wire['ThreadId'], text: string) =>
      map(answerByStaff(world(), id, text), () => undefined),
  };
}
