import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { AttachmentRecord } from './messageRecords.ts';

/** The part of the municipality that reads and answers messages. Each reader has read what they have. */
export interface MessageOffice {
  messageUnits(citizen: CitizenId): Wire['MessageUnit'][];
  threads(
    actor: CitizenId,
    citizen: CitizenId,
    query: { cursor?: string; limit?: number },
  ): Answer<Page<Wire['ThreadSummary']>>;
  thread(actor: CitizenId, citizen: CitizenId, id: Wire['ThreadId']): Answer<Wire['Thread']>;
  startThread(actor: CitizenId, request: Wire['ThreadRequest']): Answer<Wire['Thread']>;
  writeMessage(
    actor: CitizenId,
    id: Wire['ThreadId'],
    request: Wire['MessageRequest'],
  ): Answer<Wire['Thread']>;
  markThreadRead(
    actor: CitizenId,
    id: Wire['ThreadId'],
    request: Wire['ThreadRead'],
  ): Answer<Wire['ThreadSummary']>;
  uploadAttachment(
    actor: CitizenId,
    citizen: CitizenId,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Answer<Wire['UploadedAttachment']>>;
  attachment(
    citizen: CitizenId,
    id: Wire['AttachmentId'],
  ): Answer<Pick<AttachmentRecord, 'bytes' | 'mediaType'> & { name: string }>;
}

/** What staff do with messages, from the simulator's page. */
export interface MessageStaff {
  /** Of everybody, the latest first. */
  threads(): (Wire['Thread'] & { citizenId: CitizenId })[];
  readThread(id: Wire['ThreadId']): Answer<void>;
  answerThread(id: Wire['ThreadId'], text: string): Answer<void>;
}
