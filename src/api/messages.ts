import './answersLater.gen.ts';
import { basePath } from './wire/basePath.ts';
import type { Rows } from '../domain/rows.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type {
  AttachmentId,
  Message,
  MessageId,
  MessageThread,
  MessageThreadId,
  MessageUnit,
  Recipient,
  TakenFile,
} from '../domain/messages/message.ts';
import { actingInAddress, client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toMessage, toMessageThread, toUnit } from './wire/toMessage.ts';

export interface ThreadPage {
  readonly threads: Rows<MessageThread>;
  readonly nextCursor: string | null;
  readonly total: number;
}

/** A conversation with its messages, the earliest first. */
export interface Conversation {
  readonly thread: MessageThread;
  readonly messages: Rows<Message>;
}

/** Whom the citizen can write to. @throws ApiError */
export async function listMessageUnits(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<Rows<MessageUnit>> {
  const answer = await client.GET('/citizens/{citizenId}/message-units', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return rowsOf(expectOk(answer), toUnit);
}

/** The one with the latest message first. @throws ApiError */
export async function listThreads(
  citizenId: CitizenId,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<ThreadPage> {
  const answer = await client.GET('/citizens/{citizenId}/message-threads', {
    params: { path: { citizenId }, query: { ...(cursor !== null && { cursor }) } },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  const { nextCursor, total } = page;
  return { threads: rowsOf(page, toMessageThread), nextCursor, total };
}

/** @throws ApiError `not-found` */
export async function getThread(
  citizenId: CitizenId,
  threadId: MessageThreadId,
  signal?: AbortSignal,
): Promise<Conversation> {
  const answer = await client.GET('/citizens/{citizenId}/message-threads/{threadId}', {
    params: { path: { citizenId, threadId } },
    signal: signal ?? null,
  });
  const { summary, messages, unread = 0 } = expectOk(answer);
  return {
    thread: toMessageThread(summary),
    messages: rowsOf({ items: messages, unread }, toMessage),
  };
}

/** Writes on in a conversation, or to a unit about something new. @throws ApiError */
export async function sendMessage(
  citizenId: CitizenId,
  { to, text, files }: { to: Recipient; text: string; files: readonly TakenFile[] },
  idempotencyKey: string,
): Promise<void> {
  const header = { 'Idempotency-Key': idempotencyKey };
  const attachments = files.map(({ id, name }) => ({ id, name }));
  const body = { citizenId, text, ...(attachments.length > 0 && { attachments }) };
  if (to.is === 'thread') {
    const path = { citizenId, threadId: to.thread };
    const where = '/citizens/{citizenId}/message-threads/{threadId}/messages';
    expectOk(await client.POST(where, { params: { path, header }, body }));
    return;
  }
  const { unit: unitId, subject, appointment } = to;
  const about = appointment === null ? {} : { appointmentId: appointment };
  const answer = await client.POST('/citizens/{citizenId}/message-threads', {
    params: { path: { citizenId }, header },
    body: { ...body, unitId, subject, ...about },
  });
  expectOk(answer);
}

/** Says that one has read through a message. @throws ApiError */
export async function markThreadRead(
  citizenId: CitizenId,
  threadId: MessageThreadId,
  messageId: MessageId,
): Promise<MessageThread> {
  const answer = await client.POST('/citizens/{citizenId}/message-threads/{threadId}/read', {
    // Done twice it is done once: each try may have a key of its own.
    params: {
      path: { citizenId, threadId },
      header: { 'Idempotency-Key': crypto.randomUUID() },
    },
    body: { citizenId, messageId },
  });
  return toMessageThread(expectOk(answer));
}

/** Where the browser itself fetches a file of a message, to be saved. */
export function attachmentAddress(citizenId: CitizenId, id: AttachmentId): string {
  return `${basePath}/citizens/${citizenId}/message-attachments/${id}?${actingInAddress()}`;
}
