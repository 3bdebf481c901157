import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type {
  Attachment,
  AttachmentId,
  Message,
  MessageAuthor,
  MessageId,
  MessageThread,
  MessageThreadId,
  MessageUnit,
  MessageUnitId,
} from '../../domain/messages/message.ts';
import { instantFromWire } from '../../domain/time.ts';
import type { Wire } from './read.ts';

// As in `toDomain.ts`: the casts brand what the contract has already checked by pattern.

export function toUnit({ id, contact, replyWithin }: Wire['MessageUnit']): MessageUnit {
  return { id: id as MessageUnitId, contact, replyWithin };
}

export function toMessageThread(wire: Wire['ThreadSummary']): MessageThread {
  return {
    id: wire.id as MessageThreadId,
    unit: toUnit(wire.unit),
    subject: wire.subject,
    appointment: wire.appointmentId as AppointmentId | null,
    lastMessageAt: instantFromWire(wire.lastMessageAt),
    unread: wire.unreadCount,
    state: wire.state,
    replyBy: wire.replyBy === null ? null : instantFromWire(wire.replyBy),
  };
}

export function toMessage(wire: Wire['Message']): Message {
  const { readByMunicipalityAt: readAt } = wire;
  return {
    id: wire.id as MessageId,
    author: toAuthor(wire.author),
    at: instantFromWire(wire.at),
    text: wire.text,
    attachments: wire.attachments.map((one) => toAttachment(one)),
    readByMunicipalityAt: readAt === null ? null : instantFromWire(readAt),
  };
}

function toAttachment(wire: Wire['Attachment']): Attachment {
  const { id, name, mediaType, bytes } = wire;
  return { id: id as AttachmentId, name, mediaType, bytes };
}

function toAuthor({ kind, citizenId, name, role }: Wire['Message']['author']): MessageAuthor {
  if (kind === 'staff') return { kind, name: name ?? '', role };
  return { kind, id: citizenId as CitizenId | null, name };
}
